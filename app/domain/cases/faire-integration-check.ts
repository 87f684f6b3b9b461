/** What HR found in the official list on the day it uses the notice of § 45c AufenthG. */
import type { CalendarDate } from '../calendar';

export interface CheckedOffice {
  /** The day the official list was looked at. */
  readonly on: CalendarDate;
  readonly name: string;
  /** Phone, mail or address as they stand in the list. */
  readonly contact: string;
}

/** What a case event holds of a check, or null where it holds none. */
export function checkedOfficeOf(occurredOn: CalendarDate, data: unknown): CheckedOffice | null {
  if (typeof data !== 'object' || data === null) return null;
  const { name, contact } = data as Record<string, unknown>;
  return typeof name === 'string' && typeof contact === 'string' ? { on: occurredOn, name, contact } : null;
}
