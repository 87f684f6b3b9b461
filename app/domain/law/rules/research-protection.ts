import { positionFindings } from '../../texts/findings/positions';
import { answersOf } from '../answers';
import { code, no, type Rule } from '../rule';
import { provision } from '../sources';
import { isTemporaryProtection } from './no-temporary-protection';

/**
 * Holders of temporary protection (§ 24) cannot get a title for research.
 * Source: § 19f Abs. 1 AufenthG; valid throughout the encoded time.
 * Covers: the present title as stated. Leaves out: holders of an EU long-term residence title of another member state.
 */
const answer = answersOf('research-protection', provision('AufenthG', '19f', 'Abs. 1'), positionFindings);

export const researchProtection: Rule = {
  id: 'research-protection',
  kind: 'refusal-ground',
  check(facts) {
    const title = facts.candidate.germanTitle;
    if (title === undefined && facts.inGermany !== false)
      return answer(facts, 'missing', 'protectionMissing', {
        expected: no,
        missingPaths: [facts.inGermany === null ? 'candidate.country' : 'candidate.germanTitle'],
      });
    const held = isTemporaryProtection(title);
    return answer(facts, held ? 'not-met' : 'met', held ? 'protectionHeld' : 'protectionNone', {
      expected: no,
      actual: code(title ?? 'none'),
    });
  },
};
