/** What the page of figures and its exports show: published figures of a year or of one period, added up. Pure. */
import {
  addGroups,
  addShares,
  type PublishedGroups,
  type PublishedShare,
  type PublishedSpread,
} from '../figures';
import {
  FIGURE_DIVISIONS,
  type DivisionFigures,
  type FigureDivision,
  type PeriodFigures,
  type PublishedCount,
  type RunFigures,
} from './desk-figures';
import type { CloseOutcome } from './vocabulary';

/** A sum over runs; `untold`: runs in which there were fewer than five, which the sum leaves out. */
export interface ToldSum {
  readonly count: number;
  readonly untold: number;
}

export interface ReportDivision {
  readonly division: FigureDivision;
  readonly volume: PublishedGroups<string> | null;
  /** Working days by group; only of one period, for middles cannot be added up. */
  readonly firstAnswerDays: ReadonlyMap<string, PublishedSpread>;
  readonly solutionDays: ReadonlyMap<string, PublishedSpread>;
}

export interface FiguresReport {
  readonly years: readonly string[];
  readonly periods: readonly PeriodFigures[];
  /** `2026`, or `2026-07..2026-09`. */
  readonly chosen: string;
  readonly runs: readonly RunFigures[];
  readonly came: number;
  readonly accepted: PublishedShare | null;
  readonly firstAnswers: ToldSum;
  readonly firstAnswersInTime: PublishedShare | null;
  readonly solved: ToldSum;
  readonly reopened: ToldSum;
  readonly divisions: readonly ReportDivision[];
  readonly outcomes: PublishedGroups<CloseOutcome> | null;
  /** Runs that no closed period holds yet: their division comes with the quarter. */
  readonly isDivisionBehind: boolean;
}

export const periodKey = ({ from, to }: { from: string; to: string }): string => `${from}..${to}`;

const yearOf = ({ to }: { to: string }): string => to.slice(0, 4);

/** The report. `wanted`: a year or the key of a period; anything else: the latest year. Null: nothing is told yet. */
export function figuresReport(
  allRuns: readonly RunFigures[],
  allPeriods: readonly PeriodFigures[],
  wanted: string | null,
): FiguresReport | null {
  const years = [...new Set(allRuns.map(yearOf))].sort().reverse();
  const [latest] = years;
  if (latest === undefined) return null;
  const period = allPeriods.find((each) => periodKey(each) === wanted);
  const year = wanted !== null && years.includes(wanted) ? wanted : latest;
  const runs = allRuns.filter((run) =>
    period === undefined ? yearOf(run) === year : period.from <= run.from && run.to <= period.to,
  );
  const periods = period === undefined ? allPeriods.filter((each) => yearOf(each) === year) : [period];
  return {
    years,
    periods: allPeriods,
    chosen: period === undefined ? year : periodKey(period),
    runs,
    came: runs.reduce((sum, run) => sum + run.came, 0),
    accepted: addShares(runs.map((run) => run.accepted)),
    firstAnswers: sumOf(runs.map((run) => run.firstAnswers)),
    firstAnswersInTime: addShares(runs.map((run) => run.firstAnswersInTime)),
    solved: sumOf(runs.map((run) => run.solved)),
    reopened: sumOf(runs.map((run) => run.reopened)),
    divisions: FIGURE_DIVISIONS.map((division) => reportDivision(division, periods)),
    outcomes: addGroups(periods.flatMap(({ outcomes }) => (outcomes === null ? [] : [outcomes]))),
    isDivisionBehind: runs.some(({ from }) => !periods.some((each) => each.from <= from && from <= each.to)),
  };
}

function sumOf(counts: readonly PublishedCount[]): ToldSum {
  return {
    count: counts.reduce<number>((sum, count) => sum + (count ?? 0), 0),
    untold: counts.filter((count) => count === null).length,
  };
}

function reportDivision(division: FigureDivision, periods: readonly PeriodFigures[]): ReportDivision {
  const told = periods.map(({ by }) => by[division]);
  const [only] = told;
  const spreads = (of: (figures: DivisionFigures) => ReadonlyArray<{ key: string } & PublishedSpread>) =>
    new Map(told.length === 1 && only !== undefined ? of(only).map((each) => [each.key, each]) : []);
  return {
    division,
    volume: addGroups(told.map(({ volume }) => volume)),
    firstAnswerDays: spreads(({ firstAnswerDays }) => firstAnswerDays),
    solutionDays: spreads(({ solutionDays }) => solutionDays),
  };
}
