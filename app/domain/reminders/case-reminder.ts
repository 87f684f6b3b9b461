import type { CalendarDate } from '../calendar';
import type { ReminderKind } from './wanted-reminder';

/** A reminder as the ledger of its case shows it: what was or will be said, to whom, and what became of it. */
export interface CaseReminder {
  id: string;
  kind: ReminderKind;
  /** What it is about, in the reader's language. */
  what: string;
  step: { id: string; title: string } | null;
  dueOn: CalendarDate;
  /** ISO instant at which it is or was to be said. */
  remindAt: string;
  status: 'planned' | 'queued' | 'sent' | 'superseded' | 'failed';
  /** Why it is void or could not be said; null otherwise. */
  reason: string | null;
  /** Its mails: to whom, and the ISO instant they went out. Without those that were void. */
  mails: { to: string | null; sentAt: string | null; isFailed: boolean; isDigest: boolean }[];
}
