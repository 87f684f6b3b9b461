/**
 * Which stretches of time are published. Two lists, both fixed from the front, so that a later month never changes what
 * was told before, and nobody learns a small number by looking twice:
 *
 * - a run: whole months in a row, closed as soon as it holds five cases (one month, for a desk with enough to do);
 * - a period: whole runs, closed with the first run that reaches the end of a quarter.
 *
 * Runs and periods do not overlap with their like, and each period is made of whole runs. Divisions by topic, Land and
 * so on exist for periods only. Longer stretches are added up from what is published (`addGroups`), never counted anew.
 */
import { LEAST_CASES } from './least';

/** `2026-11`. */
export type Month = string;

export interface Stretch {
  readonly from: Month;
  /** The last month. */
  readonly to: Month;
}

const MONTHS = 12;

export function monthAfter(month: Month): Month {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === MONTHS ? monthText(year + 1, 1) : monthText(year, number + 1);
}

export function monthBefore(month: Month): Month {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 1 ? monthText(year - 1, MONTHS) : monthText(year, number - 1);
}

function monthText(year: number, month: number): Month {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

function endsQuarter(month: Month): boolean {
  return Number(month.slice(5)) % 3 === 0;
}

/** The closed runs from `first` on. `until`: the last month that is over. */
export function runsOf(counts: ReadonlyMap<Month, number>, first: Month, until: Month): readonly Stretch[] {
  const runs: Stretch[] = [];
  let from = first;
  let held = 0;
  for (let month = first; month <= until; month = monthAfter(month)) {
    held += counts.get(month) ?? 0;
    if (held < LEAST_CASES) continue;
    runs.push({ from, to: month });
    from = monthAfter(month);
    held = 0;
  }
  return runs;
}

/** The closed periods, each of whole runs. */
export function periodsOf(runs: readonly Stretch[]): readonly Stretch[] {
  const periods: Stretch[] = [];
  let from: Month | null = null;
  for (const run of runs) {
    from ??= run.from;
    if (!reachesQuarterEnd(from, run.to)) continue;
    periods.push({ from, to: run.to });
    from = null;
  }
  return periods;
}

function reachesQuarterEnd(from: Month, to: Month): boolean {
  for (let month = from; month <= to; month = monthAfter(month)) if (endsQuarter(month)) return true;
  return false;
}

export function isWithin(month: Month, { from, to }: Stretch): boolean {
  return from <= month && month <= to;
}
