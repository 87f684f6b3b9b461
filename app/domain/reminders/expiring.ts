import type { CaseFacts, Expiry } from './case-facts';
import { daysLeftOf, ladderRemindAt } from './ladder';
import type { ReminderRule } from './reminder-rule';
import type { WantedReminder } from './wanted-reminder';

/**
 * A ladder of reminders before the last day of something.
 *
 * @param rungsOf days before, the longest first
 * @param causeOf one for each last day and rung
 */
export function expiryRule({
  what,
  rungsOf,
  causeOf,
  lastIsEmergency,
}: {
  what: Expiry['what'];
  rungsOf: (key: string) => readonly number[];
  causeOf: (caseId: string, expiry: Expiry, daysLeft: number) => string;
  lastIsEmergency: boolean;
}): ReminderRule {
  return {
    wanted: ({ caseId, expiries }: CaseFacts) =>
      expiries
        .filter((expiry) => expiry.what === what)
        .flatMap((expiry) =>
          rungsOf(expiry.key).map((daysLeft): Omit<WantedReminder, 'kind'> => ({
            stepId: expiry.stepId,
            subject: expiry.key === '' ? `${daysLeft}` : `${daysLeft}:${expiry.key}`,
            dueOn: expiry.until,
            cause: causeOf(caseId, expiry, daysLeft),
          })),
        ),
    remindAt: ({ dueOn, subject }, when) =>
      ladderRemindAt({ until: dueOn, daysLeft: daysLeftOf(subject), rungs: rungsOf(keyOf(subject)) }, when),
    urgency: ({ subject }) => {
      const isLast = rungsOf(keyOf(subject)).at(-1) === daysLeftOf(subject);
      return isLast && lastIsEmergency ? 'emergency' : 'by-its-day';
    },
    goneReason: 'due-day-moved',
  };
}

/** What a subject speaks of: "passport" of "90:passport". */
export function keyOf(subject: string | null): string {
  return /^\d+:(.+)$/.exec(subject ?? '')?.[1] ?? '';
}
