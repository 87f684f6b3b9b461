import { Form } from '@remix-run/react';

import { Button } from '../button';
import { Card } from '../card';
import { CandidateNote } from './candidate-note';
import { useWords } from './use-words';

const EMAIL_ID = 'candidate-email';
const PROBLEM_ID = 'candidate-email-problem';

/** A link that opens nothing, whatever the reason, and the way to a new one. */
export function ClosedDoor({ note, hasBadEmail }: { note: string | null; hasBadEmail: boolean }) {
  const { gone, data } = useWords();
  if (note === 'withdrawn') {
    return (
      <>
        <h1 className="text-h1">{data.withdrawnTitle}</h1>
        <CandidateNote kind="success" isLive>
          <p>{data.withdrawn}</p>
        </CandidateNote>
      </>
    );
  }
  if (note === 'asked') {
    return (
      <>
        <h1 className="text-h1">{gone.sentTitle}</h1>
        <CandidateNote isLive>
          <p>{gone.sent}</p>
        </CandidateNote>
      </>
    );
  }
  return (
    <>
      <div className="grid grid-cols-1 gap-2">
        <h1 className="text-h1">{gone.title}</h1>
        <p className="text-lead text-ink-muted">{gone.text}</p>
      </div>
      <Card title={gone.askTitle}>
        <Form method="post" className="grid grid-cols-1 gap-4" noValidate>
          <p>{gone.askText}</p>
          <div className="grid grid-cols-1 gap-1">
            <label htmlFor={EMAIL_ID} className="font-semibold">
              {gone.email}
            </label>
            <input
              id={EMAIL_ID}
              name="email"
              type="email"
              dir="ltr"
              autoComplete="email"
              required
              aria-invalid={hasBadEmail ? true : undefined}
              aria-describedby={hasBadEmail ? PROBLEM_ID : undefined}
              className="min-h-target w-full rounded-control border border-line-strong bg-surface px-3 py-2"
            />
            {hasBadEmail ? (
              <p id={PROBLEM_ID} role="alert" className="font-semibold text-danger">
                {gone.badEmail}
              </p>
            ) : null}
          </div>
          <div>
            <Button type="submit" name="intent" value="ask">
              {gone.submit}
            </Button>
          </div>
        </Form>
      </Card>
    </>
  );
}
