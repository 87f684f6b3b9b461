import { addDays, nextOfficeDay } from '../calendar';
import { berlinInstant } from './berlin-time';
import { officeClockOf } from './office-clock';
import type { ReminderRule } from './reminder-rule';
import { REMIND_HOUR } from './step-due';
import { nextMorning } from './step-overdue';

/**
 * The agency was silent until the end of its time: its consent is deemed given (§ 36 Abs. 2 BeschV), said on the next
 * working day. Not while the agency has asked for data or the employer has not answered: then the clock stands still and
 * has no end, and a consent or refusal in time ends the step.
 */
export const consentDeemed: ReminderRule = {
  wanted: (facts) =>
    facts.steps.flatMap(({ id, status }) => {
      const clock = status === 'open' ? officeClockOf(facts, id) : null;
      if (clock === null || !clock.isDeemable || clock.due === null || clock.state === 'suspended') return [];
      return [{ stepId: id, subject: null, dueOn: clock.due, cause: `consent-deemed:${id}:${clock.due}` }];
    }),
  remindAt: ({ dueOn }, when) => {
    const { state, closedOnHalfDays = false, now } = when;
    const day = nextOfficeDay(addDays(dueOn, 1), { region: state, closedOnHalfDays });
    const planned = berlinInstant(day, REMIND_HOUR);
    return planned.getTime() >= now.getTime() ? planned : nextMorning(when);
  },
  urgency: () => 'ordinary',
  goneReason: 'clock-changed',
};
