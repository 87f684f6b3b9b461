import { blueCardFindings, contractFindings } from '../../texts/findings/blue-card';
import { remedyTexts } from '../../texts/remedies';
import { BLUE_CARD_CONTRACT_MONTHS } from '../parameters/contract-terms';
import { settledValue } from '../parameters/parameter';
import { answersOf, remedyOf } from '../answers';
import { finding, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * Job offer of at least six months for the EU Blue Card.
 * Source: § 18g AufenthG, since 2023-11-18 (before: § 18b Abs. 2, no such length in the research).
 * Covers: open-ended contracts (`contractMonths: null`). Leaves out: probation periods, which do not matter.
 */
const SOURCE = provision('AufenthG', '18g', 'Abs. 1');
const answer = answersOf('contract-six-months', SOURCE, blueCardFindings);

export const contractSixMonths: Rule = {
  id: 'contract-six-months',
  kind: 'condition',
  check(facts) {
    const months = facts.position.contractMonths;
    const least = settledValue(BLUE_CARD_CONTRACT_MONTHS, facts.applicationDate, facts.asOf);
    const expected = { value: least, unit: 'months' } as const;
    if (months === undefined)
      return answer(facts, 'missing', 'contractMissing', {
        expected,
        missingPaths: ['position.contractMonths'],
      });
    if (months === null) return answer(facts, 'met', 'contractOpenEnded', { expected });
    const isMet = months >= least;
    return finding('contract-six-months', {
      source: SOURCE,
      expected,
      result: isMet ? 'met' : 'not-met',
      text: contractFindings[isMet ? 'met' : 'notMet'][facts.language]({ months }),
      actual: { value: months, unit: 'months' },
    });
  },
  remedies: remedyOf('extend-contract', remedyTexts.extendContract, 0),
};
