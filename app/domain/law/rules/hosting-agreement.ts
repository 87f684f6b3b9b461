import { positionFindings } from '../../texts/findings/positions';
import { answersOf } from '../answers';
import { yes, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * A hosting agreement, or a matching contract, with a research institution.
 * Source: § 18d Abs. 1 AufenthG; valid throughout the encoded time.
 * Covers: the parties sign it in a step of the plan. Recognition of the institution is no condition; it brings the limit
 * of 60 days. Leaves out: whether an institution that is not recognised does research.
 */
const answer = answersOf('hosting-agreement', provision('AufenthG', '18d', 'Abs. 1'), positionFindings);

export const hostingAgreement: Rule = {
  id: 'hosting-agreement',
  kind: 'condition',
  check: (facts) =>
    answer(facts, 'met', facts.employer.recognisedResearchInstitution === true ? 'hosting' : 'hostingPlain', {
      expected: yes,
      actual: yes,
    }),
};
