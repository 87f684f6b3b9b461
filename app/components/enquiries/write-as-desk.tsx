import { Form, Link } from '@remix-run/react';

import { AWAITED_PARTIES } from '~/domain/enquiries/vocabulary';
import { useT } from '~/i18n/use-t';

import { classNames } from '../class-names';
import { SelectField, SubmitButton, TextArea } from '../form';
import { Notice } from '../notice';
import { plainField } from '../work/plain-field';
import { PARTY_KEY } from './words';

export type Writing = 'answer' | 'ask-back' | 'note';

export interface WriteAsDeskProps {
  path: string;
  writing: Writing;
  asker: string;
  submissionKey: string;
  revision: number;
  /** What was typed and refused. */
  text: string;
  error: string | null;
  /** Somebody wrote meanwhile and nothing was sent. */
  isWarned: boolean;
}

const LABELS = { answer: 'work.answer', 'ask-back': 'work.askBack', note: 'work.note' } as const;

/** Answer, question back or internal note: three forms behind links, so that nobody sends the one as the other. */
export function WriteAsDesk(props: WriteAsDeskProps) {
  const { path, writing, asker, submissionKey, revision, text, error, isWarned } = props;
  const t = useT('enquiries');
  const isNote = writing === 'note';
  const field = plainField('text', { value: text, error, prefix: writing });
  return (
    <div className="grid gap-4 border-t border-line pt-5" id="write">
      <nav aria-label={t('work.actions')} className="flex flex-wrap gap-x-2">
        {(['answer', 'ask-back', 'note'] as const).map((each) => (
          <Link
            key={each}
            to={`${path}?write=${each}#write`}
            aria-current={each === writing ? 'true' : undefined}
            preventScrollReset
            className={classNames(
              'inline-flex min-h-target items-center border-b-4 px-3 no-underline',
              each === writing ? 'border-primary font-semibold text-ink' : 'border-transparent text-link',
            )}
          >
            {t(LABELS[each])}
          </Link>
        ))}
      </nav>
      {isWarned ? (
        <Notice kind="danger" title={t('work.meanwhileTitle')} isLive>
          {t('work.meanwhile')}
        </Notice>
      ) : null}
      <Form
        method="post"
        noValidate
        key={`${submissionKey} ${writing}`}
        className={classNames(
          'grid gap-4',
          isNote && 'rounded-control border-2 border-dashed border-warning-edge bg-warning-ground p-4',
        )}
      >
        <input type="hidden" name="submissionKey" value={submissionKey} />
        <input type="hidden" name="revision" value={revision} />
        {writing === 'answer' ? (
          <TextArea
            field={field}
            label={t('work.answerText', { name: asker })}
            hint={t('work.answerHint')}
            isRequired
            rows={8}
          />
        ) : writing === 'ask-back' ? (
          <>
            <SelectField
              field={plainField('party', { value: 'asker', prefix: writing })}
              label={t('work.askBackParty')}
              isRequired
              width="medium"
              choices={AWAITED_PARTIES.map((value) => ({ value, label: t(PARTY_KEY[value]) }))}
            />
            <TextArea field={field} label={t('work.askBackText')} hint={t('work.askBackHint')} isRequired />
          </>
        ) : (
          <TextArea field={field} label={t('work.noteText')} hint={t('work.noteHint')} isRequired rows={4} />
        )}
        <div className="flex flex-wrap gap-3">
          <SubmitButton name="intent" value={writing} look={isNote ? 'secondary' : 'primary'}>
            {isWarned
              ? t('work.sendAnyway')
              : isNote
                ? t('work.noteSave')
                : writing === 'answer'
                  ? t('work.answerSend')
                  : t('work.askBackSend')}
          </SubmitButton>
          {writing === 'answer' ? (
            <SubmitButton name="intent" value="answer-and-close" look="secondary">
              {t('work.answerClose')}
            </SubmitButton>
          ) : null}
        </div>
      </Form>
    </div>
  );
}
