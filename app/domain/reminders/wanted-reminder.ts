import type { CalendarDate } from '../calendar';

/** Kinds of reminders, as they stand in the database. */
export const REMINDER_KINDS = ['step-due', 'step-overdue', 'duties-due', 'title-expiring'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** Something of a case that somebody should be told of by a day. */
export interface WantedReminder {
  readonly kind: ReminderKind;
  /** Null where no step is spoken of. */
  readonly stepId: string | null;
  /** Days left, for a title that runs out; else null. */
  readonly subject: string | null;
  /** The day that it is about. */
  readonly dueOn: CalendarDate;
  /** Equal for what has to be said once only; unique within an organisation. */
  readonly cause: string;
}
