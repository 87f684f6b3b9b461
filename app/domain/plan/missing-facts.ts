import { COVERED_ROUTES } from '../law/routes';
import { questions, type QuestionPath } from '../texts/questions';
import type { MissingFact } from './contract/plan';
import type { RouteId } from './contract/vocabulary';
import { PROOF_STEP_IDS, type Facts, type RouteAssessment } from './facts';
import { isWorkable, rankRoutes } from './ranking';

/**
 * The open questions, the one that decides most first: what could still change the recommendation (the recommended
 * route itself, or one that the answer could put before it), then what could only add a route behind it. Within
 * each the number of routes counts; equal questions keep the order in which people are asked. A question counts for a route only where its answer can still change the outcome: not where the route is
 * blocked or out of the case anyway, and for a ground of refusal only once the conditions themselves are known.
 */
const ORDER = Object.keys(questions) as QuestionPath[];
const REFUSAL_GROUNDS: ReadonlySet<string> = new Set(
  COVERED_ROUTES.flatMap(({ rules }) =>
    rules.filter(({ kind }) => kind === 'refusal-ground').map(({ id }) => id),
  ),
);

/** The route as it would stand if every open question about it were answered in its favour. */
function atBest(route: RouteAssessment): RouteAssessment {
  const steps = new Set(route.findings.map(({ broughtByStep }) => broughtByStep));
  const pendingSteps = PROOF_STEP_IDS.filter((id) => steps.has(id));
  return { ...route, outcome: pendingSteps.length > 0 ? 'reachable' : 'open', pendingSteps };
}

/** Routes whose answer could change the recommendation; all open ones where nothing is recommended. */
function contendersOf(ranked: readonly RouteAssessment[]): ReadonlySet<RouteId> {
  const best = ranked.find(isWorkable) ?? null;
  const couldLead = (route: RouteAssessment) =>
    best === null || route === best || rankRoutes([best, atBest(route)])[0] !== best;
  return new Set(
    ranked
      .filter((route) => route === best || route.outcome === 'missing-facts')
      .filter(couldLead)
      .map(({ id }) => id),
  );
}

export function missingFacts(
  ranked: readonly RouteAssessment[],
  facts: Facts,
  titleNeeded: boolean,
): MissingFact[] {
  const decides = new Map<QuestionPath, RouteId[]>();
  const note = (path: string, id: RouteId | null) => {
    if (!(path in questions)) return;
    const routes = decides.get(path as QuestionPath) ?? [];
    if (id !== null && !routes.includes(id)) routes.push(id);
    decides.set(path as QuestionPath, routes);
  };
  for (const { id, outcome, findings } of ranked) {
    if (outcome === 'blocked' || outcome === 'not-applicable') continue;
    for (const { ruleId, result, missingPaths } of findings) {
      if (result !== 'missing') continue;
      const canChange = outcome !== 'missing-facts' || !REFUSAL_GROUNDS.has(ruleId);
      for (const path of missingPaths ?? []) note(path, canChange ? id : null);
    }
  }
  if (facts.workplace.state === null) note('position.workplacePostalCode', null);
  const holdsTitle = facts.candidate.germanTitle !== undefined && /^\d/.test(facts.candidate.germanTitle);
  if (!titleNeeded && holdsTitle && facts.candidate.titleValidUntil === undefined)
    note('candidate.titleValidUntil', null);
  const contenders = contendersOf(ranked);
  return [...decides]
    .map(([path, routes]) => ({
      path,
      routes,
      decisive: routes.filter((id) => contenders.has(id)).length,
    }))
    .sort(
      (left, right) =>
        right.decisive - left.decisive ||
        right.routes.length - left.routes.length ||
        ORDER.indexOf(left.path) - ORDER.indexOf(right.path),
    )
    .map(({ path, routes }) => ({ path, question: questions[path][facts.language], decides: routes }));
}
