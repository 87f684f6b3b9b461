import { addMonths, type CalendarDate } from '../calendar';

/** How long a closed case may be kept, in months. The organisation chooses within this. */
export const KEEP_MONTHS = { least: 1, most: 36, usual: 6 } as const;

/** The rules by which personal data goes. */
export type RetentionRule = 'closed-case' | 'by-hand';

/** The day on which a case that was closed on a day is deleted: a period of months, § 188 Abs. 2 and 3 BGB. */
export function deletionDay(closedOn: CalendarDate, keepMonths: number): CalendarDate {
  return addMonths(closedOn, keepMonths);
}

/** The latest closing day that is due for deletion on `today`. */
export function isDueForDeletion(closedOn: CalendarDate, keepMonths: number, today: CalendarDate): boolean {
  return deletionDay(closedOn, keepMonths) <= today;
}
