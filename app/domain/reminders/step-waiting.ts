import { officeClockOf } from './office-clock';
import type { ReminderRule } from './reminder-rule';
import { stepOverdueRemindAt } from './step-overdue';

/**
 * The usual day has gone by, but the limit of the law still runs or stands still: "wait until …, the clock still runs"
 * instead of a nudge. Said once, two working days after the planned day. The subject is the day on which the limit ends,
 * or "open" while it stands still without an end.
 */
export const stepWaiting: ReminderRule = {
  wanted: (facts) =>
    facts.steps.flatMap(({ id, status, dueOn }) => {
      if (status !== 'open' || dueOn === null) return [];
      const clock = officeClockOf(facts, id);
      if (clock === null || clock.state === 'overrun' || clock.state === 'deemed') return [];
      // The limit ends first: then its end is what there is to say.
      if (clock.due !== null && clock.due <= dueOn) return [];
      const until = clock.due ?? 'open';
      return [{ stepId: id, subject: until, dueOn, cause: `step-waiting:${id}:${dueOn}:${until}` }];
    }),
  remindAt: ({ dueOn }, when) => stepOverdueRemindAt({ dueOn, ...when }),
  urgency: () => 'ordinary',
  goneReason: 'clock-changed',
};
