import type { CalendarDate } from '../calendar';
import type { StateCode } from '../catalogue/states';
import type { StepId } from '../plan/procedure/step-ids';
import { dutiesDueCause, dutiesDueRemindAt } from './duties-due';
import { stepDueCause, stepDueRemindAt } from './step-due';
import { stepOverdueCause, stepOverdueRemindAt } from './step-overdue';
import { DAYS_LEFT, titleExpiringCause, titleExpiringRemindAt, type DaysLeft } from './title-expiring';
import type { WantedReminder } from './wanted-reminder';

/** What reminders hang on, of one case with a plan. */
export interface CaseFacts {
  readonly caseId: string;
  readonly steps: readonly StepState[];
  /** Due days of the employer's duties as they stand now, in any order, doubled or not. */
  readonly dutyDays: readonly CalendarDate[];
  /** Last day of the title that the person holds; null: not known. */
  readonly titleValidUntil: CalendarDate | null;
}

export interface StepState {
  readonly id: string;
  /** Id within the plan. */
  readonly key: string;
  readonly status: 'open' | 'done' | 'dropped';
  readonly dueOn: CalendarDate | null;
}

/** Steps whose day says from when something is possible: nobody is late the day after. */
const POSSIBLE_FROM: ReadonlySet<string> = new Set<StepId>(['settlement-permit']);

function ofStep({ id, key, status, dueOn }: StepState): WantedReminder[] {
  if (status !== 'open' || dueOn === null) return [];
  const step = { stepId: id, subject: null, dueOn };
  const due: WantedReminder = { ...step, kind: 'step-due', cause: stepDueCause(id, dueOn) };
  return POSSIBLE_FROM.has(key)
    ? [due]
    : [due, { ...step, kind: 'step-overdue', cause: stepOverdueCause(id, dueOn) }];
}

function ofTitle(caseId: string, until: CalendarDate): WantedReminder[] {
  return DAYS_LEFT.map((daysLeft) => ({
    kind: 'title-expiring',
    stepId: null,
    subject: `${daysLeft}`,
    dueOn: until,
    cause: titleExpiringCause(caseId, until, daysLeft),
  }));
}

/** Every reminder that an active case wants, whether its moment is over or not: the order does not matter. */
export function remindersOfCase({ caseId, steps, dutyDays, titleValidUntil }: CaseFacts): WantedReminder[] {
  return [
    ...steps.flatMap(ofStep),
    ...[...new Set(dutyDays)].map((dueOn) => ({
      kind: 'duties-due' as const,
      stepId: null,
      subject: null,
      dueOn,
      cause: dutiesDueCause(caseId, dueOn),
    })),
    ...(titleValidUntil === null ? [] : ofTitle(caseId, titleValidUntil)),
  ];
}

/** The moment at which it is said; null: it would come too late, or a later one says the same. */
export function remindAtOf(
  { kind, dueOn, subject }: Pick<WantedReminder, 'kind' | 'dueOn' | 'subject'>,
  { state, now }: { state: StateCode | null; now: Date },
): Date | null {
  switch (kind) {
    case 'step-due':
      return stepDueRemindAt({ dueOn, state, now });
    case 'step-overdue':
      return stepOverdueRemindAt({ dueOn, state, now });
    case 'duties-due':
      return dutiesDueRemindAt({ dueOn, state, now });
    case 'title-expiring':
      return titleExpiringRemindAt({ until: dueOn, daysLeft: daysLeftOf(subject), state, now });
  }
}

function daysLeftOf(subject: string | null): DaysLeft {
  return DAYS_LEFT.find((days) => `${days}` === subject) ?? DAYS_LEFT[0];
}
