import { bridgeFindings } from '../../texts/findings/bridge';
import { remedyTexts } from '../../texts/remedies';
import { answersOf, remedyOf } from '../answers';
import { no, yes, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * The employer is suitable for training or qualification.
 * Source: § 16d Abs. 3 AufenthG, since 2024-03-01.
 * Covers: a firm that trains apprentices. Leaves out: firms whose suitability the chamber confirms without apprentices.
 */
const answer = answersOf('suitable-employer', provision('AufenthG', '16d', 'Abs. 3'), bridgeFindings);

export const suitableEmployer: Rule = {
  id: 'suitable-employer',
  kind: 'condition',
  check(facts) {
    const trains = facts.employer.trainsApprentices;
    if (trains === undefined)
      return answer(facts, 'missing', 'suitableMissing', {
        expected: yes,
        missingPaths: ['employer.trainsApprentices'],
      });
    return answer(facts, trains ? 'met' : 'not-met', trains ? 'suitableMet' : 'suitableNot', {
      expected: yes,
      actual: trains ? yes : no,
    });
  },
  remedies: remedyOf('chamber-suitability', remedyTexts.suitability),
};
