import type { CalendarDate } from '../calendar/calendar-date';
import { ROUTE_IDS, type Language } from '../plan/contract/vocabulary';
import { routeTitles } from '../texts/routes';

/** What the enumeration of the fact space found when it was last run; written by `scripts/coverage.ts`. */
export interface CoverageResult {
  readonly checkedOn: CalendarDate;
  readonly combinations: number;
  readonly withPlan: number;
  readonly askCounselling: number;
  /** By the recommended route, or `counsel`. */
  readonly byOutcome: Readonly<Record<string, number>>;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** The result if it has the agreed shape and adds up, else null: a number that does not add up is not published. */
export function readCoverage(value: unknown): CoverageResult | null {
  if (typeof value !== 'object' || value === null) return null;
  const { checkedOn, combinations, withPlan, askCounselling, byOutcome } = value as Record<string, unknown>;
  if (typeof checkedOn !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(checkedOn)) return null;
  if (!isCount(combinations) || !isCount(withPlan) || !isCount(askCounselling)) return null;
  if (withPlan + askCounselling !== combinations) return null;
  const counts = typeof byOutcome === 'object' && byOutcome !== null ? Object.entries(byOutcome) : [];
  return {
    checkedOn,
    combinations,
    withPlan,
    askCounselling,
    byOutcome: Object.fromEntries(counts.filter((entry): entry is [string, number] => isCount(entry[1]))),
  };
}

/** One line of the result: where the cases led, in words, and how many they were. */
export interface CoverageRow {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** Where the cases led, most frequent first; `counsel` is what cases without a route are called. */
export function coverageRows(result: CoverageResult, counsel: string, language: Language): CoverageRow[] {
  return Object.entries(result.byOutcome)
    .map(([id, count]) => {
      const route = ROUTE_IDS.find((known) => known === id);
      return { id, name: route === undefined ? counsel : routeTitles[route][language], count };
    })
    .sort((left, right) => right.count - left.count);
}
