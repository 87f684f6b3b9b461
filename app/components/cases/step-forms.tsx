import { Form } from '@remix-run/react';
import { formatDate } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import type { CaseStepPage } from '~/domain/cases/step-views';
import { Card } from '../card';
import { DateField, SelectField, SubmitButton, TextField, type FormField } from '../form';
import { Notice } from '../notice';

/** What the person had sent when somebody else was faster. */
export type StepConflict =
  | { intent: 'complete'; doneOn: string; revision: number }
  | { intent: 'undo'; revision: number }
  | { intent: 'assign'; ownerId: string; deputyId: string; revision: number };

export interface StepFormsProps {
  step: CaseStepPage;
  deputyId: string | null;
  today: string;
  earliestDay: string;
  answer: { conflict: StepConflict | null; error: string | null; typed: string | null } | null;
}

/** Done, not done after all, and who looks after it. Each form carries the revision of the step on the screen. */
export function StepForms({ step, deputyId, today, earliestDay, answer }: StepFormsProps) {
  const t = useT('cases');
  const w = useT('work');
  const revision = <input type="hidden" name="revision" value={step.revision} />;
  const conflict = answer?.conflict ?? null;
  const typedDay = conflict?.intent === 'complete' ? conflict.doneOn : answer?.typed;
  const error = answer?.error ?? null;
  const isDayWrong = error !== null && (answer?.typed ?? null) !== null;
  const typedOwner = conflict?.intent === 'assign' ? conflict.ownerId : null;
  const typedDeputy = conflict?.intent === 'assign' ? conflict.deputyId : null;
  const people = step.members.map((member) => ({ value: member.id, label: member.name }));
  return (
    <>
      {conflict ? <ConflictNotice step={step} deputyId={deputyId} conflict={conflict} /> : null}
      {error !== null && !isDayWrong ? (
        <Notice kind="danger" isLive>
          {error}
        </Notice>
      ) : null}
      {step.status === 'open' ? (
        <Card title={t('step.complete')}>
          <Form method="post" className="grid gap-4" noValidate>
            {revision}
            <DateField
              field={stepField('doneOn', typedDay ?? today, isDayWrong ? error : null)}
              label={t('step.completeDay')}
              hint={t('step.completeHint')}
              min={earliestDay}
              max={today}
              isRequired
            />
            <div>
              <SubmitButton name="intent" value="complete">
                {t('step.completeSubmit')}
              </SubmitButton>
            </div>
          </Form>
        </Card>
      ) : (
        <Card title={t('common:status.done')}>
          <DoneText step={step} />
          <Form method="post" className="mt-4 grid gap-3">
            {revision}
            <p className="text-small text-ink-muted">{t('step.undoText')}</p>
            <TextField
              field={stepField('reason', '', null)}
              label={w('step.undoReason')}
              hint={w('step.undoReasonHint')}
              maxLength={300}
              isRequired={false}
            />
            <div>
              <SubmitButton name="intent" value="undo" look="secondary">
                {t('step.undo')}
              </SubmitButton>
            </div>
          </Form>
        </Card>
      )}
      <Card title={t('step.assign')}>
        <Form method="post" className="grid gap-4">
          {revision}
          <SelectField
            field={stepField('ownerId', typedOwner ?? step.ownerId ?? '', null)}
            label={t('step.assignTo')}
            hint={t('step.assignHint')}
            choices={people}
          />
          <SelectField
            field={stepField('deputyId', typedDeputy ?? deputyId ?? '', null)}
            label={w('step.deputy')}
            hint={w('step.deputyHint')}
            choices={people}
          />
          <div>
            <SubmitButton name="intent" value="assign" look="secondary">
              {t('step.assignSubmit')}
            </SubmitButton>
          </div>
        </Form>
      </Card>
    </>
  );
}

function DoneText({ step }: { step: CaseStepPage }) {
  const t = useT('cases');
  const language = useLanguage();
  if (step.doneOn === null) return null;
  const date = formatDate(step.doneOn, language);
  return (
    <p>
      {step.doneBy === null ? t('step.doneText', { date }) : t('step.doneBy', { date, name: step.doneBy })}
    </p>
  );
}

function ConflictNotice({
  step,
  deputyId,
  conflict,
}: {
  step: CaseStepPage;
  deputyId: string | null;
  conflict: StepConflict;
}) {
  const t = useT('cases');
  const w = useT('work');
  const language = useLanguage();
  const now = [
    step.doneOn === null ? t('steps.open') : t('step.doneText', { date: formatDate(step.doneOn, language) }),
    t('today.owner', { name: step.ownerName ?? t('steps.noOwner') }),
    `${w('step.deputy')}: ${nameIn(step, deputyId) ?? t('step.assignNobody')}`,
  ];
  return (
    <Notice kind="danger" title={t('step.conflict')} isLive>
      <p>{t('step.conflictText')}</p>
      <dl className="mt-2 grid gap-1">
        <dt className="font-semibold">{t('step.conflictNow')}</dt>
        <dd>{now.join(', ')}</dd>
        <dt className="font-semibold">{t('step.conflictTyped')}</dt>
        <dd>
          <TypedText step={step} conflict={conflict} />
        </dd>
      </dl>
    </Notice>
  );
}

function nameIn(step: CaseStepPage, id: string | null): string | undefined {
  return step.members.find((member) => member.id === id)?.name;
}

function TypedText({ step, conflict }: { step: CaseStepPage; conflict: StepConflict }) {
  const t = useT('cases');
  const w = useT('work');
  const language = useLanguage();
  switch (conflict.intent) {
    case 'complete': {
      const isDate = /^\d{4}-(0[1-9]|1[0-2])-\d{2}$/.test(conflict.doneOn);
      return (
        <>
          {t('step.conflictTypedDone', {
            date: isDate ? formatDate(conflict.doneOn, language) : conflict.doneOn,
          })}
        </>
      );
    }
    case 'undo':
      return <>{t('step.conflictTypedOpen')}</>;
    case 'assign': {
      const nobody = t('step.assignNobody');
      const name = nameIn(step, conflict.ownerId) ?? nobody;
      const deputy = nameIn(step, conflict.deputyId) ?? nobody;
      return (
        <>
          {t('step.conflictTypedOwner', { name })}, {w('step.deputy')}: {deputy}
        </>
      );
    }
  }
}

function stepField(name: string, value: string, error: string | null): FormField {
  const id = `step-${name}`;
  return {
    id,
    name,
    formId: 'step',
    errorId: `${id}-error`,
    descriptionId: `${id}-hint`,
    errors: error === null ? undefined : [error],
    initialValue: value,
  };
}
