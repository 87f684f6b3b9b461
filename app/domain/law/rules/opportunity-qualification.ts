import type { Facts } from '../../plan/facts';
import { opportunityFindings } from '../../texts/findings/opportunity-card';
import { answersOf } from '../answers';
import { code, type Rule } from '../rule';
import { provision } from '../sources';
import { comparableDegree } from './comparable-degree';
import { fullEquivalence } from './full-equivalence';
import { originForOpportunity } from './origin-recognition';

/**
 * The two doors of the opportunity card: a skilled worker (German, fully recognised or comparable qualification), or a
 * foreign qualification recognised where it was gained, with language and points.
 * Source: § 20a Abs. 3 Nr. 1, 2, Abs. 4 AufenthG, since 2024-06-01.
 * Covers: both doors, the skilled worker's first. Leaves out: qualifications that a German chamber abroad certified.
 */
const answer = answersOf(
  'origin-recognition',
  provision('AufenthG', '20a', 'Abs. 3 Nr. 1'),
  opportunityFindings,
);
const NO_CONSENT = { consentRequired: false } as const;

/** True for people who are skilled workers in the sense of § 18 Abs. 3 AufenthG already. */
export function isSkilledWorker(facts: Facts): boolean {
  const { kind } = facts.qualification;
  if (kind === 'vocational') return fullEquivalence.check(facts, NO_CONSENT)?.result === 'met';
  return kind === 'academic' && comparableDegree.check(facts, NO_CONSENT)?.result === 'met';
}

export const opportunityQualification: Rule = {
  id: 'origin-recognition',
  kind: 'condition',
  check: (facts, route) =>
    isSkilledWorker(facts)
      ? answer(facts, 'met', 'skilledWorker', {
          expected: code('skilled-worker'),
          actual: code('skilled-worker'),
        })
      : originForOpportunity.check(facts, route),
};
