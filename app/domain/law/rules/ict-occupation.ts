import type { Measured } from '../../plan/contract/plan';
import { ictFindings } from '../../texts/findings/experience';
import { answersOf } from '../answers';
import { ICT_GROUPS } from '../parameters/occupation-groups';
import { code, type Rule } from '../rule';
import { sourceOf } from '../sources';
import { isInIscoGroup } from '../work';

/**
 * An occupation of information and communication technology.
 * Source: § 6 Abs. 1 S. 3 BeschV; the codes are own knowledge. Valid throughout the encoded time.
 * Covers: jobs by ISCO-08 prefix; the route does not concern other jobs at all. Leaves out: IT work under another code.
 */
const SOURCE = sourceOf(
  '§ 6 Abs. 1 S. 3 BeschV',
  'https://www.gesetze-im-internet.de/beschv_2013/__6.html',
  'K',
);
const answer = answersOf('ict-occupation', SOURCE, ictFindings);

export const ictOccupation: Rule = {
  id: 'ict-occupation',
  kind: 'condition',
  check(facts) {
    const expected: Measured = { value: [...ICT_GROUPS], unit: 'code' };
    if (isInIscoGroup(facts, ICT_GROUPS) === null)
      return answer(facts, 'missing', 'occupationMissing', { expected, missingPaths: ['position.isco08'] });
    return answer(facts, 'met', 'occupationMet', { expected, actual: code(facts.isco08 ?? '') });
  },
};
