import { addDays, toEpochDay, type CalendarDate } from '../calendar';

/** Clock time in Germany: what "07:00" means as an instant, summer and winter. */

const MINUTE_MS = 60 * 1_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const germanClock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
});

function clockOf(instant: Date): { date: CalendarDate; hour: number } {
  const parts = new Map(germanClock.formatToParts(instant).map(({ type, value }) => [type, value]));
  return {
    date: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`,
    hour: Number(parts.get('hour')),
  };
}

/** The calendar date in Germany at an instant. */
export function berlinDate(instant: Date): CalendarDate {
  return clockOf(instant).date;
}

/**
 * The instant at which clocks in Germany show `hour` and `minute` on `date`. Not for the hour that the change to
 * summer time leaves out (02:00); the doubled hour in autumn gives its second run.
 */
export function berlinInstant(date: CalendarDate, hour: number, minute = 0): Date {
  const asIfUtc = toEpochDay(date) * DAY_MS + hour * HOUR_MS + minute * MINUTE_MS;
  // Germany is one hour ahead of UTC, two in summer: one of the two shows the wanted time.
  const winter = new Date(asIfUtc - HOUR_MS);
  const shown = clockOf(winter);
  return shown.date === date && shown.hour === hour ? winter : new Date(asIfUtc - 2 * HOUR_MS);
}

/** The first moment at or after `instant` at which clocks in Germany show the full hour `hour`, as its date. */
export function nextDateWithHour(instant: Date, hour: number): CalendarDate {
  const today = berlinDate(instant);
  return berlinInstant(today, hour).getTime() >= instant.getTime() ? today : addDays(today, 1);
}
