import type { HolidayRegion } from '../calendar';
import type { CaseFacts } from './case-facts';
import type { WantedReminder } from './wanted-reminder';

/** When a reminder is planned, and whose days count. */
export interface When {
  /** Of the place of work; null: nationwide holidays only. */
  readonly state: HolidayRegion | null;
  /** The firm is closed on 24 and 31 December. */
  readonly closedOnHalfDays?: boolean;
  readonly now: Date;
}

/**
 * How long a reminder may wait for a digest: not at all, only while the digest comes before its day, only while it comes
 * no later than its day, or until whichever digest is next.
 */
export type Urgency = 'emergency' | 'before-its-day' | 'by-its-day' | 'ordinary';

/** Why a reminder is no longer wanted while its case is active and its step open. */
export type GoneReason = 'due-day-moved' | 'clock-changed' | 'date-known' | 'no-longer-due';

/** A kind of reminder: what of a case it wants said, when, how urgently, and what it means that it is wanted no more. */
export interface ReminderRule {
  /** Every reminder of this kind that the case wants, whether its moment is over or not. */
  wanted(facts: CaseFacts): readonly Omit<WantedReminder, 'kind'>[];
  /** The moment at which it is said; null: it would come too late, or a later one says the same. */
  remindAt(reminder: Pick<WantedReminder, 'dueOn' | 'subject'>, when: When): Date | null;
  urgency(reminder: Pick<WantedReminder, 'subject'>): Urgency;
  readonly goneReason: GoneReason;
}
