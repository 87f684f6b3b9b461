import { daysLeftOf, ladderRemindAt } from './ladder';
import type { ReminderRule } from './reminder-rule';
import { nextMorning } from './step-overdue';
import { berlinDate } from './berlin-time';

/** The step whose day says from when a settlement permit is possible. */
const STEP = 'settlement-permit';

/** Time to learn for the language test and to gather papers; then the day itself. */
const RUNGS = [90, 0] as const;

/**
 * A settlement permit comes within reach (§ 18c, § 9 AufenthG): said 90 days before the earliest day and on it. Nobody is
 * late afterwards; entered later than the day, it is said the next morning.
 */
export const settlementReachable: ReminderRule = {
  wanted: ({ steps }) =>
    steps.flatMap(({ id, key, status, dueOn }) =>
      key !== STEP || status !== 'open' || dueOn === null
        ? []
        : RUNGS.map((days) => ({
            stepId: id,
            subject: `${days}`,
            dueOn,
            cause: `settlement-reachable:${id}:${dueOn}:${days}`,
          })),
    ),
  remindAt: ({ dueOn, subject }, when) => {
    const daysLeft = daysLeftOf(subject);
    if (daysLeft === 0 && dueOn < berlinDate(when.now)) return nextMorning(when);
    return ladderRemindAt({ until: dueOn, daysLeft, rungs: RUNGS }, when);
  },
  urgency: () => 'ordinary',
  goneReason: 'due-day-moved',
};
