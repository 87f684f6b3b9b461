import type { CalendarDate } from '../calendar';

/** Kinds of reminders, as they stand in the database. Each has a file of its own with its rule. */
export const REMINDER_KINDS = [
  'step-due',
  'step-overdue',
  'step-waiting',
  'authority-overdue',
  'consent-deemed',
  'consent-expiring',
  'visa-expiring',
  'title-expiring',
  'document-expiring',
  'appointment',
  'duties-due',
  'own-limit',
  'settlement-reachable',
  'date-missing',
] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** Something of a case that somebody should be told of by a day. */
export interface WantedReminder {
  readonly kind: ReminderKind;
  /** Null where no step is spoken of. */
  readonly stepId: string | null;
  /** What of it, where the kind has several: days left, a limit, the date that is missing; else null. */
  readonly subject: string | null;
  /** The day that it is about. */
  readonly dueOn: CalendarDate;
  /** Equal for what has to be said once only; unique within an organisation. */
  readonly cause: string;
}
