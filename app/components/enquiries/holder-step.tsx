import { Form } from '@remix-run/react';

import { CLOSE_OUTCOMES, DECLINE_REASONS } from '~/domain/enquiries/vocabulary';
import { useT } from '~/i18n/use-t';

import { LinkButton } from '../button';
import { Card } from '../card';
import { RadioGroup, SelectField, SubmitButton, TextArea, type Choice } from '../form';
import { plainField } from '../work/plain-field';
import { DECLINE_KEY, OUTCOME_KEY } from './words';

export const HOLDER_STEPS = ['decline', 'forward', 'assign', 'close', 'reopen'] as const;
export type HolderStepName = (typeof HOLDER_STEPS)[number];

export interface HolderStepProps {
  step: HolderStepName;
  path: string;
  people: readonly Choice[];
  desks: readonly Choice[];
  assigneeId: string | null;
  /** What was typed and refused. */
  typed: string;
  error: string | null;
}

const TITLES = {
  decline: 'work.decline',
  forward: 'work.forward',
  assign: 'work.assign',
  close: 'work.close',
  reopen: 'work.reopen',
} as const;

/** A step that wants a reason or a choice, on a page of its own. */
export function HolderStep(props: HolderStepProps) {
  const { step, path } = props;
  const t = useT('enquiries');
  const isPossible = step !== 'forward' || props.desks.length > 0;
  return (
    <Card title={t(TITLES[step])} className="max-w-2xl">
      <Form method="post" noValidate className="grid gap-5">
        <StepFields {...props} />
        <div className="flex flex-wrap gap-3">
          {isPossible ? (
            <SubmitButton name="intent" value={step} look={step === 'decline' ? 'danger' : 'primary'}>
              {t(TITLES[step])}
            </SubmitButton>
          ) : null}
          <LinkButton to={path} look="quiet">
            {t('common:action.cancel')}
          </LinkButton>
        </div>
      </Form>
    </Card>
  );
}

function StepFields({ step, people, desks, assigneeId, typed, error }: HolderStepProps) {
  const t = useT('enquiries');
  switch (step) {
    case 'decline':
      return (
        <>
          <p>{t('work.declineText')}</p>
          <RadioGroup
            field={plainField('reason', { error, prefix: step })}
            label={t('work.declineReason')}
            isRequired
            choices={DECLINE_REASONS.map((value) => ({ value, label: t(DECLINE_KEY[value]) }))}
          />
          <TextArea
            field={plainField('note', { value: typed, prefix: step })}
            label={t('work.declineNote')}
            rows={3}
          />
        </>
      );
    case 'forward':
      return desks.length === 0 ? (
        <p>{t('work.forwardNone')}</p>
      ) : (
        <>
          <p>{t('work.forwardText')}</p>
          <SelectField
            field={plainField('deskId', { prefix: step, error })}
            label={t('work.forwardTo')}
            isRequired
            choices={desks}
          />
          <TextArea
            field={plainField('reason', { value: typed, error, prefix: step })}
            label={t('work.forwardReason')}
            isRequired
            rows={3}
          />
        </>
      );
    case 'assign':
      return (
        <SelectField
          field={plainField('personId', { value: assigneeId ?? '', prefix: step })}
          label={t('work.assignTo')}
          emptyLabel={t('work.assignNobody')}
          choices={people}
        />
      );
    case 'close':
      return (
        <>
          <p>{t('work.closeText')}</p>
          <RadioGroup
            field={plainField('outcome', { value: 'solved', error, prefix: step })}
            label={t('work.closeAs')}
            isRequired
            choices={CLOSE_OUTCOMES.map((value) => ({ value, label: t(OUTCOME_KEY[value]) }))}
          />
        </>
      );
    case 'reopen':
      return (
        <TextArea
          field={plainField('reason', { value: typed, error, prefix: step })}
          label={t('work.forwardReason')}
          isRequired
          rows={3}
        />
      );
  }
}
