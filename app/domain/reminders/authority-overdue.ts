import { officeClockOf } from './office-clock';
import type { ReminderRule } from './reminder-rule';
import { stepOverdueRemindAt } from './step-overdue';

/**
 * An office is beyond its statutory limit: said two working days after the last day, so that a decision in the post can
 * arrive, with the draft of a friendly enquiry at the step. Limits of practice (`typical`) bind nobody and are left out,
 * those after which silence counts as consent have a kind of their own (`consent-deemed`).
 */
export const authorityOverdue: ReminderRule = {
  wanted: (facts) =>
    facts.steps.flatMap(({ id, status }) => {
      const clock = status === 'open' ? officeClockOf(facts, id) : null;
      if (clock === null || clock.due === null || clock.isDeemable) return [];
      if (clock.kind !== 'hard' && clock.kind !== 'soll') return [];
      if (clock.state === 'suspended') return [];
      return [{ stepId: id, subject: null, dueOn: clock.due, cause: `authority-overdue:${id}:${clock.due}` }];
    }),
  remindAt: ({ dueOn }, when) => stepOverdueRemindAt({ dueOn, ...when }),
  urgency: () => 'ordinary',
  goneReason: 'clock-changed',
};
