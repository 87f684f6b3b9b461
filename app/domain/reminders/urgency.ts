import { berlinDate } from './berlin-time';
import { REMINDER_RULES } from './reminder-rules';
import type { WantedReminder } from './wanted-reminder';

/**
 * Whether it is said by itself, because the digest of `digestOn` would be too late for it. A day that is over already
 * makes nothing more urgent.
 */
export function isSaidAlone(
  { kind, subject, dueOn }: Pick<WantedReminder, 'kind' | 'subject' | 'dueOn'>,
  { now, digestOn }: { now: Date; digestOn: string },
): boolean {
  const urgency = REMINDER_RULES[kind].urgency({ subject });
  if (urgency === 'emergency') return true;
  if (urgency === 'ordinary' || dueOn < berlinDate(now)) return false;
  return urgency === 'before-its-day' ? digestOn >= dueOn : digestOn > dueOn;
}
