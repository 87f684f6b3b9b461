import { COVERED_ROUTES } from '../law/routes';
import { questions, type QuestionPath } from '../texts/questions';
import type { MissingFact } from './contract/plan';
import type { RouteId } from './contract/vocabulary';
import type { Facts, RouteAssessment } from './facts';
import { isWorkable } from './ranking';

/**
 * The open questions, the one that decides most first: that of the most routes which could still come before the
 * recommended one, then of the most routes at all; equal ones keep the order in which people are asked.
 * A question counts for a route only where its answer can still change the outcome: not where the route is blocked
 * or out of the case anyway, and for a ground of refusal only once the conditions themselves are known.
 */
const ORDER = Object.keys(questions) as QuestionPath[];
const REFUSAL_GROUNDS: ReadonlySet<string> = new Set(
  COVERED_ROUTES.flatMap(({ rules }) =>
    rules.filter(({ kind }) => kind === 'refusal-ground').map(({ id }) => id),
  ),
);

export function missingFacts(
  ranked: readonly RouteAssessment[],
  facts: Facts,
  titleNeeded: boolean,
): MissingFact[] {
  const decides = new Map<QuestionPath, RouteId[]>();
  const best = ranked.find(isWorkable)?.group ?? Infinity;
  const contenders = new Set(ranked.filter(({ group }) => group <= best).map(({ id }) => id));
  const weightOf = (routes: readonly RouteId[]) => routes.filter((id) => contenders.has(id)).length;
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
  return [...decides]
    .sort(
      ([left, leftRoutes], [right, rightRoutes]) =>
        weightOf(rightRoutes) - weightOf(leftRoutes) ||
        rightRoutes.length - leftRoutes.length ||
        ORDER.indexOf(left) - ORDER.indexOf(right),
    )
    .map(([path, routes]) => ({ path, question: questions[path][facts.language], decides: routes }));
}
