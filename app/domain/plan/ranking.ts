import { rankReasons } from '../texts/plan';
import { ROUTE_IDS, type Outcome, type RouteId } from './contract/vocabulary';
import type { Route } from './contract/plan';
import type { ProofStepId, RouteAssessment } from './facts';

/**
 * The order of the routes, as the contract states it: kind of title, safety of a provisional judgement, open
 * before reachable, lightest proof still to bring, no consent, no priority check, accelerated procedure, rights,
 * days, and at last the order of the catalogue, so that equal routes never change places.
 */
type Criterion = keyof typeof rankReasons;

const PLACE_OF_OUTCOME: Readonly<Record<Outcome, number>> = {
  open: 0,
  reachable: 1,
  'missing-facts': 2,
  blocked: 3,
  'not-applicable': 4,
};
const WEIGHT_OF_PROOF: Readonly<Record<ProofStepId, number>> = {
  'livelihood-proof': 1,
  'state-recognition-confirmation': 1,
  'degree-evaluation': 2,
  'recognition-apply': 3,
  'recognition-decision': 3,
  'licence-promise': 4,
};
/** Days that a proof adds as a rule, for the last criterion only (facts on durations, part 10). */
const DAYS_OF_PROOF: Readonly<Record<ProofStepId, number>> = {
  'livelihood-proof': 7,
  'state-recognition-confirmation': 30,
  'degree-evaluation': 14,
  'recognition-apply': 21,
  'recognition-decision': 75,
  'licence-promise': 30,
};
const ACCELERATED_DAYS = 75;
const ORDINARY_DAYS = 150;
/** Routes whose places a year are counted (§§ 15d, 26 Abs. 2 BeschV); they rank like those with a priority check. */
const WITH_QUOTA: ReadonlySet<RouteId> = new Set<RouteId>(['19c-1-western-balkans', '19c-1-short-quota']);
const PLACE_OF_ACCELERATED = { yes: 0, 'ask-authority': 1, no: 2 } as const;

const PLACE_IN_CATALOGUE: ReadonlyMap<RouteId, number> = new Map(ROUTE_IDS.map((id, index) => [id, index]));

function placeOf({ id }: RouteAssessment): number {
  return PLACE_IN_CATALOGUE.get(id) ?? ROUTE_IDS.length;
}

function proofStillToBring({ pendingSteps }: RouteAssessment): number {
  return pendingSteps.reduce((heaviest, step) => Math.max(heaviest, WEIGHT_OF_PROOF[step]), 0);
}

function typicalDays({ pendingSteps, acceleratedProcedure }: RouteAssessment): number {
  const base = acceleratedProcedure === 'yes' ? ACCELERATED_DAYS : ORDINARY_DAYS;
  return pendingSteps.reduce((days, step) => days + DAYS_OF_PROOF[step], base);
}

const CRITERIA: readonly (readonly [Criterion, (route: RouteAssessment) => number])[] = [
  ['group', ({ group }) => group],
  ['safety', ({ isShaky }) => (isShaky ? 1 : 0)],
  ['outcome', ({ outcome }) => PLACE_OF_OUTCOME[outcome]],
  ['proof', proofStillToBring],
  ['consent', ({ agencyConsent }) => (agencyConsent === 'required' ? 1 : 0)],
  ['priorityCheck', ({ id, priorityCheck }) => Number(priorityCheck) + Number(WITH_QUOTA.has(id))],
  ['accelerated', ({ acceleratedProcedure }) => PLACE_OF_ACCELERATED[acceleratedProcedure]],
  ['standing', ({ standing }) => -standing],
  ['days', typicalDays],
];

/** True for a route that a plan can be made of. */
export function isWorkable({ outcome }: Pick<Route, 'outcome'>): boolean {
  return outcome === 'open' || outcome === 'reachable';
}

function compare(
  left: RouteAssessment,
  right: RouteAssessment,
): { readonly by: Criterion; readonly order: number } {
  const leftWorks = isWorkable(left);
  const rightWorks = isWorkable(right);
  if (leftWorks && rightWorks) {
    for (const [by, value] of CRITERIA) {
      const order = value(left) - value(right);
      if (order !== 0) return { by, order };
    }
  } else {
    const order =
      PLACE_OF_OUTCOME[left.outcome] - PLACE_OF_OUTCOME[right.outcome] || left.group - right.group;
    if (order !== 0) return { by: 'outcome', order };
  }
  return { by: 'order', order: placeOf(left) - placeOf(right) };
}

/** All routes, best first; open and reachable ones by the contract's criteria, the others behind them. */
export function rankRoutes(assessments: readonly RouteAssessment[]): readonly RouteAssessment[] {
  return [...assessments].sort((left, right) => compare(left, right).order);
}

/** The ranked assessments in the shape of the plan, with rank and what decided it. */
export function asPlanRoutes(ranked: readonly RouteAssessment[], language: 'de' | 'en'): Route[] {
  return ranked.map((entry, index) => {
    const before = ranked[index - 1];
    const by: Criterion = before === undefined ? 'first' : compare(before, entry).by;
    return {
      id: entry.id,
      title: entry.title,
      legalBasis: entry.legalBasis,
      outcome: entry.outcome,
      rank: index + 1,
      rankReason: isWorkable(entry) ? rankReasons[by][language] : null,
      provisional: entry.provisional,
      acceleratedProcedure: entry.acceleratedProcedure,
      agencyConsent: entry.agencyConsent,
      priorityCheck: entry.priorityCheck,
      recognition: entry.recognition,
      maxMonths: entry.maxMonths,
      findings: entry.findings,
      remedies: entry.remedies,
    };
  });
}
