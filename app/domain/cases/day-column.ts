/** DATE columns: the database client hands them over as midnight UTC, the domain knows calendar dates only. */
import type { CalendarDate } from '../calendar/calendar-date';

export function dayOfColumn(column: Date): CalendarDate {
  return column.toISOString().slice(0, 10);
}

export function columnOfDay(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00.000Z`);
}
