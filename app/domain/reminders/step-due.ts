import { addOfficeDays, nextOfficeDay, type CalendarDate } from '../calendar';
import { berlinInstant, nextDateWithHour } from './berlin-time';
import { isAtOffice } from './office-clock';
import type { ReminderRule, When } from './reminder-rule';

/**
 * When to remind of a step: at 07:00 in Germany, three working days before its due day. Working days go by the
 * holidays of the Land of the place of work (null: nationwide ones). The due day itself does not count.
 *
 * Left out: steps that an office has while its limit runs (nobody in the firm can do anything), and steps whose day says
 * until when or from when something holds (a title that runs out, a settlement permit): they have kinds of their own.
 */
export const WORKING_DAYS_BEFORE = 3;
export const REMIND_HOUR = 7;

/** Steps with a kind of reminder of their own. */
export const WITH_OWN_KIND: ReadonlySet<string> = new Set(['settlement-permit', 'permit-extension']);

export interface StepDueInput extends When {
  dueOn: CalendarDate;
}

/**
 * The moment of the reminder. If three working days before is over already: the next 07:00 of a working day up to the
 * due day; if there is none, at once.
 */
export function stepDueRemindAt({ dueOn, state, closedOnHalfDays = false, now }: StepDueInput): Date {
  const calendar = { region: state, closedOnHalfDays };
  const planned = berlinInstant(addOfficeDays(dueOn, -WORKING_DAYS_BEFORE, calendar), REMIND_HOUR);
  if (planned.getTime() >= now.getTime()) return planned;
  const next = nextOfficeDay(nextDateWithHour(now, REMIND_HOUR), calendar);
  return next <= dueOn ? berlinInstant(next, REMIND_HOUR) : now;
}

/** The cause of a reminder: the same step with the same due day is reminded of once. */
export function stepDueCause(stepId: string, dueOn: CalendarDate): string {
  return `step-due:${stepId}:${dueOn}`;
}

export const stepDue: ReminderRule = {
  wanted: (facts) =>
    facts.steps.flatMap(({ id, key, status, dueOn }) =>
      status !== 'open' || dueOn === null || WITH_OWN_KIND.has(key) || isAtOffice(facts, id)
        ? []
        : [{ stepId: id, subject: null, dueOn, cause: stepDueCause(id, dueOn) }],
    ),
  remindAt: ({ dueOn }, when) => stepDueRemindAt({ dueOn, ...when }),
  urgency: () => 'ordinary',
  goneReason: 'due-day-moved',
};
