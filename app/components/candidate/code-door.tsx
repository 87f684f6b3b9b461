import { Form } from '@remix-run/react';

import { Button } from '../button';
import { Card } from '../card';
import { fill } from '~/i18n/candidate/candidate-words';

import { CandidateNote } from './candidate-note';
import { useWords } from './use-words';

const FIELD_ID = 'candidate-code';
const PROBLEM_ID = 'candidate-code-problem';

export interface CodeDoorProps {
  /** Where the code goes, masked. */
  address: string;
  isSent: boolean;
  problem: 'wrong' | 'too-many' | null;
}

/** The link is right; a code shows that the mailbox is the candidate's own. */
export function CodeDoor({ address, isSent, problem }: CodeDoorProps) {
  const { code, start } = useWords();
  const mayEnter = isSent || problem === 'wrong';
  return (
    <>
      <h1 className="text-h1">{start.helloPlain}</h1>
      {problem === 'too-many' ? (
        <CandidateNote kind="warning" isLive>
          <p>{code.tooMany}</p>
        </CandidateNote>
      ) : null}
      {isSent && problem === null ? (
        <CandidateNote kind="success" isLive>
          <p>{code.sent}</p>
        </CandidateNote>
      ) : null}
      <Card className="grid grid-cols-1 gap-5">
        <p>{fill(code.why, { address: `\u2068${address}\u2069` })}</p>
        {mayEnter ? <Entry isWrong={problem === 'wrong'} /> : null}
        <Form method="post">
          <Button type="submit" name="intent" value="send-code" look={mayEnter ? 'secondary' : 'primary'}>
            {mayEnter ? code.again : code.send}
          </Button>
        </Form>
      </Card>
    </>
  );
}

function Entry({ isWrong }: { isWrong: boolean }) {
  const { code } = useWords();
  return (
    <Form method="post" className="grid grid-cols-1 gap-4" noValidate>
      <div className="grid grid-cols-1 gap-1">
        <label htmlFor={FIELD_ID} className="font-semibold">
          {code.field}
        </label>
        <input
          id={FIELD_ID}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          dir="ltr"
          maxLength={12}
          required
          aria-invalid={isWrong ? true : undefined}
          aria-describedby={isWrong ? PROBLEM_ID : undefined}
          className="min-h-target w-44 rounded-control border border-line-strong bg-surface px-3 py-2 font-mono text-h2 tracking-widest"
        />
        {isWrong ? (
          <p id={PROBLEM_ID} role="alert" className="font-semibold text-danger">
            {code.wrong}
          </p>
        ) : null}
      </div>
      <p className="text-small text-ink-muted">{code.device}</p>
      <div>
        <Button type="submit" name="intent" value="open">
          {code.open}
        </Button>
      </div>
    </Form>
  );
}
