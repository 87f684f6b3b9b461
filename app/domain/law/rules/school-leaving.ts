import { trainingFindings } from '../../texts/findings/training';
import { answersOf } from '../answers';
import { code, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * A school leaving certificate that gives access to university, or one of a German school abroad.
 * Source: § 17 Abs. 1 AufenthG; valid throughout the encoded time.
 * Covers: the certificate stated. Leaves out: German schools abroad, which the request cannot tell.
 */
const answer = answersOf('school-leaving', provision('AufenthG', '17', 'Abs. 1'), trainingFindings);
const expected = code('university-entrance');

export const schoolLeaving: Rule = {
  id: 'school-leaving',
  kind: 'condition',
  check(facts) {
    const { schoolLeaving: held } = facts.candidate;
    if (held === undefined)
      return answer(facts, 'missing', 'schoolMissing', {
        expected,
        missingPaths: ['candidate.schoolLeaving'],
      });
    const isMet = held === 'university-entrance';
    return answer(facts, isMet ? 'met' : 'not-met', isMet ? 'schoolMet' : 'schoolBelow', {
      expected,
      actual: code(held),
    });
  },
};
