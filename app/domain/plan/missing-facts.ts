import { questions, type QuestionPath } from '../texts/questions';
import type { MissingFact } from './contract/plan';
import type { RouteId } from './contract/vocabulary';
import type { Facts, RouteAssessment } from './facts';

/**
 * The open questions, the one that decides most first. A question counts for a route only where that route is not
 * blocked or out of the case anyway; equal ones keep the order in which people are asked.
 */
const ORDER = Object.keys(questions) as QuestionPath[];

export function missingFacts(ranked: readonly RouteAssessment[], facts: Facts, titleNeeded: boolean): MissingFact[] {
  const decides = new Map<QuestionPath, RouteId[]>();
  for (const { id, outcome, findings } of ranked) {
    if (outcome === 'blocked' || outcome === 'not-applicable') continue;
    for (const { result, missingPaths } of findings) {
      if (result !== 'missing') continue;
      for (const path of missingPaths ?? []) {
        if (!(path in questions)) continue;
        const known = decides.get(path as QuestionPath);
        if (known === undefined) decides.set(path as QuestionPath, [id]);
        else if (!known.includes(id)) known.push(id);
      }
    }
  }
  if (facts.workplace.state === null) decides.set('position.workplacePostalCode', []);
  const holdsTitle = facts.candidate.germanTitle !== undefined && /^\d/.test(facts.candidate.germanTitle);
  if (!titleNeeded && holdsTitle && facts.candidate.titleValidUntil === undefined) decides.set('candidate.titleValidUntil', []);
  return [...decides]
    .sort(([left, leftRoutes], [right, rightRoutes]) =>
      rightRoutes.length - leftRoutes.length || ORDER.indexOf(left) - ORDER.indexOf(right),
    )
    .map(([path, routes]) => ({ path, question: questions[path][facts.language], decides: routes }));
}
