import { addOfficeDays, nextOfficeDay, type CalendarDate } from '../calendar';
import { berlinInstant, nextDateWithHour } from './berlin-time';
import { isAtOffice } from './office-clock';
import type { ReminderRule, When } from './reminder-rule';
import { REMIND_HOUR, WITH_OWN_KIND } from './step-due';

/**
 * When to say that a step is overdue: at 07:00 in Germany, two working days after its due day, so that nobody is told
 * of a step that was done on time and only not entered yet. Once for each due day. While a limit of the law runs at an
 * office, the limit speaks (`step-waiting`, `authority-overdue`), not the plan's guess.
 */
export const WORKING_DAYS_AFTER = 2;

export function stepOverdueCause(stepId: string, dueOn: CalendarDate): string {
  return `step-overdue:${stepId}:${dueOn}`;
}

/** The moment of the reminder; if it is over already, the next 07:00 of a working day. */
export function stepOverdueRemindAt({
  dueOn,
  state,
  closedOnHalfDays = false,
  now,
}: When & { dueOn: CalendarDate }): Date {
  const calendar = { region: state, closedOnHalfDays };
  const planned = berlinInstant(addOfficeDays(dueOn, WORKING_DAYS_AFTER, calendar), REMIND_HOUR);
  return planned.getTime() >= now.getTime() ? planned : nextMorning({ state, closedOnHalfDays, now });
}

/** The next 07:00 of a day on which somebody works, this morning's included. */
export function nextMorning({ state, closedOnHalfDays = false, now }: When): Date {
  const day = nextOfficeDay(nextDateWithHour(now, REMIND_HOUR), { region: state, closedOnHalfDays });
  return berlinInstant(day, REMIND_HOUR);
}

export const stepOverdue: ReminderRule = {
  wanted: (facts) =>
    facts.steps.flatMap(({ id, key, status, dueOn }) =>
      status !== 'open' || dueOn === null || WITH_OWN_KIND.has(key) || isAtOffice(facts, id)
        ? []
        : [{ stepId: id, subject: null, dueOn, cause: stepOverdueCause(id, dueOn) }],
    ),
  remindAt: ({ dueOn }, when) => stepOverdueRemindAt({ dueOn, ...when }),
  urgency: () => 'ordinary',
  goneReason: 'due-day-moved',
};
