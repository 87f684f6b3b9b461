import { blueCardFindings, contractFindings } from '../../texts/findings/blue-card';
import { remedyTexts } from '../../texts/remedies';
import { answersOf, remedyOf } from '../answers';
import { finding, type FindingExtras, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * Job offer of at least six months for the EU Blue Card.
 * Source: § 18g AufenthG, since 2023-11-18 (before: § 18b Abs. 2, no such length in the research).
 * Covers: open-ended contracts (`contractMonths: null`). Leaves out: probation periods, which do not matter.
 */
const SOURCE = provision('AufenthG', '18g', 'Abs. 1');
const LEAST_MONTHS = 6;
const answer = answersOf('contract-six-months', SOURCE, blueCardFindings);
const LEAST: FindingExtras = { expected: { value: LEAST_MONTHS, unit: 'months' } };
const UNKNOWN: FindingExtras = { ...LEAST, missingPaths: ['position.contractMonths'] };

export const contractSixMonths: Rule = {
  id: 'contract-six-months',
  kind: 'condition',
  check(facts) {
    const months = facts.position.contractMonths;
    if (months === undefined) return answer(facts, 'missing', 'contractMissing', UNKNOWN);
    if (months === null) return answer(facts, 'met', 'contractOpenEnded', LEAST);
    const isMet = months >= LEAST_MONTHS;
    return finding('contract-six-months', {
      ...LEAST,
      source: SOURCE,
      result: isMet ? 'met' : 'not-met',
      text: contractFindings[isMet ? 'met' : 'notMet'][facts.language]({ months }),
      actual: { value: months, unit: 'months' },
    });
  },
  remedies: remedyOf('extend-contract', remedyTexts.extendContract, 0),
};
