import type { CalendarDate } from '../calendar/calendar-date';
import type { RecognitionDemand, RouteId } from '../plan/contract/vocabulary';
import type { Facts } from '../plan/facts';
import type { Rule } from './rule';

/** Ranking groups of the contract: the kind of title decides first. */
export const GROUP = { noTitleNeeded: 0, madeForPosition: 1, bridge: 2, anyJob: 3, jobSearch: 4 } as const;

/**
 * A residence route as data: which rules it demands and what follows from it. Its words stand in
 * `texts/routes.ts`, its rules in `law/rules/`.
 */
export interface RouteDefinition {
  readonly id: RouteId;
  readonly legalBasis: readonly [string, ...string[]];
  /** First day of the route in the law as encoded; before it the route does not exist. */
  readonly validFrom: CalendarDate;
  readonly group: number;
  /** Higher is better: longer stay, family, way to settlement (contract, ranking 7). */
  readonly standing: number;
  readonly maxMonths: number | null;
  readonly priorityCheck: boolean;
  readonly accelerated: 'yes' | 'no' | 'ask-authority';
  readonly isConsentRequired: (facts: Facts) => boolean;
  readonly recognition: (facts: Facts) => RecognitionDemand;
  readonly rules: readonly Rule[];
}
