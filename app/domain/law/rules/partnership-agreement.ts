import { bridgeFindings } from '../../texts/findings/bridge';
import { answersOf } from '../answers';
import { yes, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * Written agreement to pursue recognition: the person applies at the latest without delay after entry, the employer
 * gives time for the measures.
 * Source: § 16d Abs. 3 AufenthG, since 2024-03-01.
 * Covers: the parties sign it themselves, in a step of the plan, whether the contract holds the clause already or not.
 * Leaves out: whether both sides keep to it, which the authority may check when it extends the title.
 */
const answer = answersOf('partnership-agreement', provision('AufenthG', '16d', 'Abs. 3'), bridgeFindings);

export const partnershipAgreement: Rule = {
  id: 'partnership-agreement',
  kind: 'condition',
  check: (facts) => answer(facts, 'met', 'agreement', { expected: yes, actual: yes }),
};
