import { Form } from '@remix-run/react';

import { useT } from '~/i18n/use-t';

import { LinkButton } from '../button';
import { Card } from '../card';
import { ConfirmStep } from '../confirm-step';
import { RadioGroup, SelectField, SubmitButton, TextField, type Choice } from '../form';
import { plainField } from '../work/plain-field';

/** Steps of a desk that change more than one enquiry, or take one out of a colleague's hands. */
export const DESK_STEPS = ['take', 'merge', 'unmerge', 'split'] as const;
export type DeskStepName = (typeof DESK_STEPS)[number];

export interface DeskStepProps {
  step: DeskStepName;
  path: string;
  inbox: string;
  assigneeName: string | null;
  /** Other open enquiries of the same asker here. */
  beside: ReadonlyArray<{ id: string; number: number; subject: string; isSameCase: boolean }>;
  /** The message that becomes an enquiry. */
  message: { id: string; text: string } | null;
  topic: string;
  topics: readonly Choice[];
  submissionKey: string;
  typed: string;
  error: string | null;
}

/** Each step is a page of its own and says what will happen before it does. */
export function DeskStep(props: DeskStepProps) {
  const { step, path, assigneeName } = props;
  const t = useT('desk');
  switch (step) {
    case 'take':
      return (
        <ConfirmStep title={t('take.title')} confirmText={t('take.confirm')} cancelTo={path} intent="claim">
          <p>{t('take.text', { name: assigneeName ?? t('take.somebody') })}</p>
        </ConfirmStep>
      );
    case 'unmerge':
      return (
        <ConfirmStep
          title={t('unmerge.title')}
          confirmText={t('unmerge.confirm')}
          cancelTo={path}
          intent="unmerge"
        >
          <p>{t('unmerge.text')}</p>
        </ConfirmStep>
      );
    case 'merge':
      return <MergeStep {...props} />;
    case 'split':
      return <SplitStep {...props} />;
  }
}

function MergeStep({ path, beside, error }: DeskStepProps) {
  const t = useT('desk');
  return (
    <Card title={t('merge.title')} className="max-w-2xl">
      <Form method="post" noValidate className="grid gap-5">
        {beside.length === 0 ? (
          <p>{t('merge.none')}</p>
        ) : (
          <>
            <p>{t('merge.text')}</p>
            <RadioGroup
              field={plainField('intoId', { error, prefix: 'merge' })}
              label={t('merge.into')}
              isRequired
              choices={beside.map(({ id, number, subject, isSameCase }) => ({
                value: id,
                label: t('merge.choice', { number: String(number), subject }),
                hint: isSameCase ? t('merge.sameCase') : undefined,
              }))}
            />
          </>
        )}
        <Buttons path={path} intent={beside.length === 0 ? null : 'merge'} label={t('merge.confirm')} />
      </Form>
    </Card>
  );
}

function SplitStep({ path, message, topic, topics, submissionKey, typed, error }: DeskStepProps) {
  const t = useT('desk');
  if (message === null)
    return (
      <Card title={t('split.title')} className="max-w-2xl">
        <p>{t('split.noMessage')}</p>
      </Card>
    );
  return (
    <Card title={t('split.title')} className="max-w-2xl">
      <Form method="post" noValidate className="grid gap-5">
        <p>{t('split.text')}</p>
        <blockquote className="border-l-4 border-line pl-4 [overflow-wrap:anywhere] whitespace-pre-line">
          {message.text}
        </blockquote>
        <input type="hidden" name="messageId" value={message.id} />
        <input type="hidden" name="submissionKey" value={submissionKey} />
        <TextField
          field={plainField('subject', { value: typed, error, prefix: 'split' })}
          label={t('split.subject')}
          hint={t('split.subjectHint')}
          isRequired
          maxLength={160}
        />
        <SelectField
          field={plainField('topic', { value: topic, prefix: 'split' })}
          label={t('split.topic')}
          isRequired
          width="medium"
          choices={topics}
        />
        <Buttons path={path} intent="split" label={t('split.confirm')} />
      </Form>
    </Card>
  );
}

function Buttons({ path, intent, label }: { path: string; intent: string | null; label: string }) {
  const t = useT('common');
  return (
    <div className="flex flex-wrap gap-3">
      {intent === null ? null : (
        <SubmitButton name="intent" value={intent}>
          {label}
        </SubmitButton>
      )}
      <LinkButton to={path} look="quiet">
        {t('action.cancel')}
      </LinkButton>
    </div>
  );
}
