import type { Facts } from '../../plan/facts';
import { opportunityFindings, pointFindings, pointNames } from '../../texts/findings/opportunity-card';
import { morePoints } from '../../texts/remedies';
import { answersOf } from '../answers';
import { opportunityPoints, type PointsEntry } from '../opportunity-points';
import { OPPORTUNITY_POINTS } from '../parameters/opportunity-points';
import { finding, type Rule } from '../rule';
import { provision } from '../sources';
import { isSkilledWorker } from './opportunity-qualification';

/**
 * Six points.
 * Source: § 20a Abs. 3 Nr. 2, § 20b Abs. 1 AufenthG with its annex, since 2024-06-01.
 * Covers: Nr. 1 to 12. Leaves out: whether the spouse really meets the conditions; the answer is taken as given.
 */
const SOURCE = provision('AufenthG', '20b', 'Abs. 1');
const answer = answersOf('opportunity-points', SOURCE, opportunityFindings);
const { least } = OPPORTUNITY_POINTS;

/** Nr. 12: the spouse meets the conditions too and applies. Asked only where there is a spouse. */
function forSpouse({ family: { spouse, spouseQualifies } }: Facts): PointsEntry {
  if (spouse === true && spouseQualifies === undefined) {
    const path = 'candidate.family.spouseQualifies';
    return { feature: 'spouse', points: 0, most: OPPORTUNITY_POINTS.spouse, path };
  }
  const points = spouse !== false && spouseQualifies === true ? OPPORTUNITY_POINTS.spouse : 0;
  return { feature: 'spouse', points, most: points, path: null };
}

function listOf(entries: readonly PointsEntry[], language: 'de' | 'en'): string {
  const named = entries
    .filter(({ points }) => points > 0)
    .map(({ feature, points }) => `${pointNames[feature][language]} ${points}`);
  return named.length === 0 ? pointNames.none[language] : named.join(', ');
}

export const opportunityPointsReached: Rule = {
  id: 'opportunity-points',
  kind: 'condition',
  check(facts) {
    if (isSkilledWorker(facts)) return answer(facts, 'not-applicable', 'notByPoints');
    const entries = [...opportunityPoints(facts), forSpouse(facts)];
    const points = entries.reduce((sum, entry) => sum + entry.points, 0);
    const most = entries.reduce((sum, entry) => sum + entry.most, 0);
    const result = points >= least ? 'met' : most < least ? 'not-met' : 'missing';
    const words = pointFindings[result === 'not-met' ? 'notMet' : result];
    return finding('opportunity-points', {
      result,
      text: words[facts.language]({ points, most, least, list: listOf(entries, facts.language) }),
      source: SOURCE,
      expected: { value: least, unit: 'points' },
      actual: { value: points, unit: 'points' },
      ...(result === 'missing'
        ? { missingPaths: entries.flatMap(({ path }) => (path === null ? [] : [path])) }
        : {}),
    });
  },
  remedies(facts, { ruleId, legalBasis, actual }) {
    const points = least - (typeof actual?.value === 'number' ? actual.value : 0);
    const text = morePoints[facts.language]({ points });
    return [{ id: 'more-points', ruleId, centsPerYear: null, text, legalBasis }];
  },
};
