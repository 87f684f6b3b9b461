import type { CalendarDate } from '../calendar/calendar-date';
import type { RecognitionDemand, RouteId } from '../plan/contract/vocabulary';
import type { Facts } from '../plan/facts';
import type { Bilingual } from '../texts/bilingual';
import type { Parameter } from './parameters/parameter';
import type { Rule } from './rule';

export type Accelerated = 'yes' | 'no' | 'ask-authority';

/** Ranking groups of the contract: the kind of title decides first. */
export const GROUP = {
  noTitleNeeded: 0,
  madeForPosition: 1,
  /** Titles for skilled work where another title is made for this very kind of position (research). */
  besideThePosition: 1.5,
  bridge: 2,
  anyJob: 3,
  jobSearch: 4,
} as const;

/** Skilled-worker titles: made for skilled work, beside the title made for research where the post is one. */
export function skilledWorkGroup({ kind }: Pick<Facts, 'kind'>): number {
  return kind === 'research' ? GROUP.besideThePosition : GROUP.madeForPosition;
}

/**
 * A residence route as data: which rules it demands and what follows from it. Its words stand in
 * `texts/routes.ts`, its rules in `law/rules/`.
 */
export interface RouteDefinition {
  readonly id: RouteId;
  readonly legalBasis: readonly [string, ...string[]];
  /** First day of the route in the law as encoded; before it the route does not exist. */
  readonly validFrom: CalendarDate;
  readonly group: number | ((facts: Facts) => number);
  /** Higher is better: longer stay, family, way to settlement (contract, ranking 7). */
  readonly standing: number;
  /** Null: as long as the case's own plans, or without an end. */
  readonly maxMonths: Parameter<number> | null | ((facts: Facts) => number | null);
  readonly priorityCheck: boolean | ((facts: Facts) => boolean);
  readonly accelerated: Accelerated | ((facts: Facts) => Accelerated);
  /** Why the route does not concern this case at all (another kind of position, another nationality); null: it does. */
  readonly outOfScope?: (facts: Facts) => Bilingual | null;
  readonly isConsentRequired: (facts: Facts) => boolean;
  readonly recognition: (facts: Facts) => RecognitionDemand;
  readonly rules: readonly Rule[];
}
