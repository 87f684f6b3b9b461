import { blueCardFindings, contractFindings } from '../../texts/findings/blue-card';
import { remedyTexts } from '../../texts/remedies';
import { finding, say, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * Job offer of at least six months for the EU Blue Card.
 * Source: § 18g AufenthG, since 2023-11-18 (before: § 18b Abs. 2, no such length in the research).
 * Covers: open-ended contracts (`contractMonths: null`). Leaves out: probation periods, which do not matter.
 */
const SOURCE = provision('AufenthG', '18g', 'Abs. 1');
const LEAST_MONTHS = 6;

export const contractSixMonths: Rule = {
  id: 'contract-six-months',
  kind: 'condition',
  check(facts) {
    const months = facts.position.contractMonths;
    const base = { source: SOURCE, expected: { value: LEAST_MONTHS, unit: 'months' } as const };
    if (months === undefined) {
      return finding('contract-six-months', {
        ...base,
        result: 'missing',
        text: say(blueCardFindings.contractMissing, facts.language),
        missingPaths: ['position.contractMonths'],
      });
    }
    if (months === null) {
      return finding('contract-six-months', {
        ...base,
        result: 'met',
        text: say(blueCardFindings.contractOpenEnded, facts.language),
      });
    }
    const isMet = months >= LEAST_MONTHS;
    return finding('contract-six-months', {
      ...base,
      result: isMet ? 'met' : 'not-met',
      text: contractFindings[isMet ? 'met' : 'notMet'][facts.language]({ months }),
      actual: { value: months, unit: 'months' },
    });
  },
  remedies: (facts, { ruleId, legalBasis }) => [
    {
      id: 'extend-contract',
      ruleId,
      centsPerYear: 0,
      text: say(remedyTexts.extendContract, facts.language),
      legalBasis,
    },
  ],
};
