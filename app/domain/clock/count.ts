/** The days of a period: end, suspended days on top, extension. */
import {
  addDays,
  addMonths,
  endOfPeriod,
  nextWorkingDay,
  toEpochDay,
  type CalendarDate,
  type HolidayRegion,
} from '../calendar';
import type { ClockLimit, SuspensionReason } from './limit';
import type { ClockCalendar } from './reading';

/** A due day before it is moved to a working day, with what still holds it up. */
export class Count {
  /** Raw end of the period. Days that are counted one by one carry their own holidays. */
  private raw: CalendarDate;
  /** Days up to here were already added for a suspension. */
  private suspendedThrough: CalendarDate | null = null;
  openReason: SuspensionReason | null = null;
  private openSince: CalendarDate | null = null;
  extended = false;

  constructor(
    private readonly limit: ClockLimit,
    readonly start: CalendarDate,
    private readonly calendar: ClockCalendar,
  ) {
    this.raw = rawEnd(limit, start, calendar.state);
  }

  get due(): CalendarDate {
    return this.limit.movesToWorkingDay ? nextWorkingDay(this.raw, this.calendar.state) : this.raw;
  }

  private addSuspended(from: CalendarDate, until: CalendarDate): void {
    let first = from > this.start ? from : addDays(this.start, 1);
    if (this.suspendedThrough !== null && first <= this.suspendedThrough)
      first = addDays(this.suspendedThrough, 1);
    if (first > until) return;
    this.raw = addDays(this.raw, toEpochDay(until) - toEpochDay(first) + 1);
    this.suspendedThrough = until;
  }

  suspend(from: CalendarDate, until: CalendarDate | null, reason: SuspensionReason): void {
    if (until !== null) this.addSuspended(from, until);
    else if (this.openReason === null) {
      this.openReason = reason;
      this.openSince = from;
    }
  }

  resume(day: CalendarDate): void {
    if (this.openSince !== null) this.addSuspended(this.openSince, day);
    this.openReason = null;
    this.openSince = null;
  }

  extend(until: CalendarDate): void {
    if (until > this.raw) this.raw = until;
    this.extended = true;
  }

  isSuspendedOn(day: CalendarDate): boolean {
    return this.openReason !== null || (this.suspendedThrough !== null && day <= this.suspendedThrough);
  }
}

/** End of the period without the move to a working day, so that suspended days can still be added. */
function rawEnd(limit: ClockLimit, start: CalendarDate, state: HolidayRegion | null): CalendarDate {
  switch (limit.unit) {
    case 'months':
      return addMonths(start, limit.amount);
    case 'weeks':
      return addDays(start, limit.amount * 7);
    case 'days':
      return addDays(start, limit.amount);
    case 'working-days':
    case 'werktage':
      return endOfPeriod(start, limit.amount, limit.unit, state);
  }
}
