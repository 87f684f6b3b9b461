import { trainingFindings } from '../../texts/findings/training';
import { answersOf } from '../answers';
import { yes, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * A contract on training or further training in the firm.
 * Source: § 16a Abs. 1 AufenthG; valid throughout the encoded time.
 * Covers: the case carries the training place, and the parties sign the contract in a step of the plan.
 * Leaves out: registration with the chamber, a step of its own.
 */
const answer = answersOf('training-contract', provision('AufenthG', '16a', 'Abs. 1'), trainingFindings);

export const trainingContract: Rule = {
  id: 'training-contract',
  kind: 'condition',
  check: (facts) => answer(facts, 'met', 'contract', { expected: yes, actual: yes }),
};
