import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { addDays, addMonths } from '~/domain/calendar';
import { chosenText, NOBODY } from '~/domain/work/step-batch';
import type { WorkLine } from '~/domain/work/views';
import { useT } from '~/i18n/use-t';
import { LinkButton } from '../button';
import { Card } from '../card';
import { DateField, SelectField, SubmitButton } from '../form';
import { textKey } from '../plan/text-key';
import { plainField } from './plain-field';
import { WorkLineList } from './work-line-list';

export type DayProblem = 'required' | 'not-a-date' | 'in-future' | 'not-in-future' | 'too-far';

export interface ChangeFormsProps {
  lines: readonly WorkLine[];
  members: readonly { id: string; name: string }[];
  /** `/o/<slug>` */
  home: string;
  back: string;
  today: string;
  /** What was wrong with the day of the last try, and the day as typed. */
  problem: DayProblem | null;
  typed: string;
}

const NEXT_WEEK = 7;
const MOST_MONTHS_ASIDE = 6;

/** The chosen steps, and three forms: done, put aside, hand over. Each carries the revisions on the screen. */
export function ChangeForms({ lines, members, home, back, today, problem, typed }: ChangeFormsProps) {
  const t = useT('step-changes');
  const count = lines.length;
  const people = [
    ...members.map((member) => ({ value: member.id, label: member.name })),
    { value: NOBODY, label: t('steps.assignNobody') },
  ];
  const error = problem === null ? null : t(`steps.day.${textKey(problem)}`);
  const isSnoozeWrong = problem === 'not-in-future' || problem === 'too-far';
  const first = lines[0];
  const isOne = count === 1 && first !== undefined;
  return (
    <>
      <Card title={t('steps.chosen')}>
        <WorkLineList lines={lines} home={home} canEdit={false} />
      </Card>
      <div className="grid gap-6 lg:grid-cols-3">
        <ChangeForm title={t('steps.done')} lines={lines} back={back}>
          <DateField
            field={plainField('doneOn', {
              value: typed !== '' && !isSnoozeWrong ? typed : today,
              error: isSnoozeWrong ? null : error,
            })}
            label={t('steps.doneDay')}
            hint={t('steps.doneHint')}
            max={today}
            isRequired
          />
          <SubmitButton name="intent" value="done">
            {t('steps.doneSubmit', { count })}
          </SubmitButton>
        </ChangeForm>
        <ChangeForm title={t('steps.snooze')} lines={lines} back={back}>
          <DateField
            field={plainField('until', {
              value: isSnoozeWrong ? typed : addDays(today, NEXT_WEEK),
              error: isSnoozeWrong ? error : null,
            })}
            label={t('steps.snoozeDay')}
            hint={t('steps.snoozeHint')}
            min={addDays(today, 1)}
            max={addMonths(today, MOST_MONTHS_ASIDE)}
            isRequired
          />
          <SubmitButton name="intent" value="snooze" look="secondary">
            {t('steps.snoozeSubmit', { count })}
          </SubmitButton>
          {lines.some((line) => line.snoozedUntil !== null) ? (
            <SubmitButton name="intent" value="wake" look="quiet">
              {t('steps.wake')}
            </SubmitButton>
          ) : null}
        </ChangeForm>
        <ChangeForm title={t('steps.assign')} lines={lines} back={back}>
          <SelectField
            field={plainField('ownerId', { value: isOne ? (first.ownerId ?? '') : '' })}
            label={t('steps.assignOwner')}
            hint={t('steps.assignHint')}
            choices={people}
          />
          <SelectField
            field={plainField('deputyId', { value: isOne ? (first.deputyId ?? '') : '' })}
            label={t('steps.assignDeputy')}
            choices={people}
          />
          <SubmitButton name="intent" value="assign" look="secondary">
            {t('steps.assignSubmit', { count })}
          </SubmitButton>
        </ChangeForm>
      </div>
      <div>
        <LinkButton to={back} look="quiet">
          {t('steps.back')}
        </LinkButton>
      </div>
    </>
  );
}

function ChangeForm(props: { title: string; lines: readonly WorkLine[]; back: string; children: ReactNode }) {
  return (
    <Card title={props.title}>
      <Form method="post" className="grid justify-items-start gap-4" noValidate>
        <input type="hidden" name="back" value={props.back} />
        {props.lines.map((line) => (
          <input key={line.id} type="hidden" name="step" value={chosenText(line)} />
        ))}
        {props.children}
      </Form>
    </Card>
  );
}
