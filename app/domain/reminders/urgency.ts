import { berlinDate } from './berlin-time';
import type { WantedReminder } from './wanted-reminder';

/**
 * How long a reminder may wait for a digest: not at all, only while the digest comes before its day, only while it comes
 * no later than its day, or until whichever digest is next.
 */
export type Urgency = 'emergency' | 'before-its-day' | 'by-its-day' | 'ordinary';

/** The last rung of a ladder speaks by itself: after it there is only the day on which the right is gone. */
const LAST_RUNG: Readonly<Partial<Record<WantedReminder['kind'], string>>> = { 'title-expiring': '30' };

export function urgencyOf({ kind, subject }: Pick<WantedReminder, 'kind' | 'subject'>): Urgency {
  switch (kind) {
    case 'duties-due':
      return 'by-its-day';
    case 'title-expiring':
      return subject === LAST_RUNG[kind] ? 'emergency' : 'by-its-day';
    case 'step-due':
    case 'step-overdue':
      return 'ordinary';
  }
}

/**
 * Whether it is said by itself, because the digest of `digestOn` would be too late for it. A day that is over already
 * makes nothing more urgent.
 */
export function isSaidAlone(
  reminder: Pick<WantedReminder, 'kind' | 'subject' | 'dueOn'>,
  { now, digestOn }: { now: Date; digestOn: string },
): boolean {
  const urgency = urgencyOf(reminder);
  if (urgency === 'emergency') return true;
  if (urgency === 'ordinary' || reminder.dueOn < berlinDate(now)) return false;
  return urgency === 'before-its-day' ? digestOn >= reminder.dueOn : digestOn > reminder.dueOn;
}
