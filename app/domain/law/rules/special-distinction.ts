import { positionFindings } from '../../texts/findings/positions';
import { remedyTexts } from '../../texts/remedies';
import { answersOf, remedyOf } from '../answers';
import { code, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * A special case of high qualification: scientists with special expertise, teachers in an eminent position, several
 * years of experience.
 * Source: § 18c Abs. 3 AufenthG; valid throughout the encoded time.
 * Covers: no fact of the request tells of it, and the authority has discretion: blocked unless it sees a special case.
 * Leaves out: the groups that the statute names as examples.
 */
const answer = answersOf('special-distinction', provision('AufenthG', '18c', 'Abs. 3'), positionFindings);

export const specialDistinction: Rule = {
  id: 'special-distinction',
  kind: 'condition',
  check: (facts) => answer(facts, 'not-met', 'distinction', { expected: code('special-case') }),
  remedies: remedyOf('special-case', remedyTexts.specialCase),
};
