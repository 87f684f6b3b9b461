import { anyJobFindings } from '../../texts/findings/any-job';
import type { QuestionPath } from '../../texts/questions';
import { remedyTexts } from '../../texts/remedies';
import { answersOf, remedyOf } from '../answers';
import { no, yes, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * The employer is bound by a collective agreement and pays by it.
 * Source: § 15d BeschV, since 2024-03-01. That the pay must follow the agreement is own knowledge.
 * Covers: what the firm says of both. Leaves out: agreements declared binding for a whole branch, stated as bound.
 */
const answer = answersOf('tariff-bound', provision('BeschV', '15d'), anyJobFindings);

export const tariffBound: Rule = {
  id: 'tariff-bound',
  kind: 'condition',
  check(facts) {
    const bound = facts.employer.boundByTariff;
    if (bound === false || facts.position.paidByTariff === false)
      return answer(facts, 'not-met', 'tariffNot', { expected: yes, actual: no });
    const missingPaths: QuestionPath[] = [];
    if (bound === undefined) missingPaths.push('employer.boundByTariff');
    if (facts.position.paidByTariff === undefined) missingPaths.push('position.paidByTariff');
    if (missingPaths.length > 0)
      return answer(facts, 'missing', 'tariffMissing', { expected: yes, missingPaths });
    return answer(facts, 'met', 'tariffMet', { expected: yes, actual: yes });
  },
  remedies: remedyOf('pay-tariff', remedyTexts.payTariff),
};
