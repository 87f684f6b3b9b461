import { positionFindings } from '../../texts/findings/positions';
import { answersOf } from '../answers';
import { yes, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * The contract obliges to the training for EU licence and initial qualification, to be reached within 15 months, with a
 * job as driver at the same employer after it.
 * Source: § 24a Abs. 2 BeschV; valid throughout the encoded time.
 * Covers: the parties agree on it themselves, in a step of the plan, whether the contract holds the clause already or not.
 * Leaves out: whether the training can be reached within 15 months, and the six more of a justified case.
 */
const answer = answersOf('driver-training', provision('BeschV', '24a', 'Abs. 2'), positionFindings);

export const driverTraining: Rule = {
  id: 'driver-training',
  kind: 'condition',
  check: (facts) =>
    answer(
      facts,
      'met',
      facts.position.clauses?.includes('driver-training') === true
        ? 'driverTraining'
        : 'driverTrainingToSign',
      { expected: yes },
    ),
};
