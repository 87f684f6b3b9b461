/** A desk's calendar and targets as the database keeps them, read back into the shapes that clocks work with. */
import { isStateCode } from '../catalogue/states';
import type { HolderPolicy } from './clocks';
import { usualPolicy } from './clocks';
import {
  hasOpeningTime,
  usualCalendar,
  type CalendarVersion,
  type ClosedRange,
  type OpeningSpan,
} from './opening-hours';
import type { TargetRule } from './targets';

/** One version. Only our own services write the lists, so their shapes are known. */
export interface StoredSchedule {
  /** Milliseconds. */
  readonly holdsFrom: number;
  readonly state: string | null;
  readonly week: unknown;
  readonly closures: unknown;
  readonly targets: unknown;
}

/** Calendar and targets with their histories; the usual ones for a desk that has said nothing. */
export function policyOf(schedules: readonly StoredSchedule[]): HolderPolicy {
  const versions = schedules.map((stored) => {
    const state = stored.state !== null && isStateCode(stored.state) ? stored.state : null;
    const week = stored.week as readonly (readonly OpeningSpan[])[];
    const closures = stored.closures as readonly ClosedRange[];
    const calendar = hasOpeningTime({ week })
      ? { state, week, closures }
      : { ...usualCalendar(state), closures };
    return { from: stored.holdsFrom, calendar, rules: stored.targets as readonly TargetRule[] };
  });
  const [first, ...later] = versions.map(({ from, calendar }): CalendarVersion => ({ from, calendar }));
  if (first === undefined) return usualPolicy(null);
  return { calendars: [first, ...later], targets: versions.map(({ from, rules }) => ({ from, rules })) };
}
