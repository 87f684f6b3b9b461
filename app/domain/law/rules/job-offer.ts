import { generalFindings } from '../../texts/findings/general';
import { answersOf } from '../answers';
import { yes, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * A concrete job offer.
 * Source: § 18 Abs. 2 Nr. 1 AufenthG, since 2020-03-01.
 * Covers: the case always carries a position, so the offer is taken as made. Leaves out: whether both sides will
 * really carry it out (Nr. 4a), which they assure in the forms.
 */
const answer = answersOf('job-offer', provision('AufenthG', '18', 'Abs. 2 Nr. 1'), generalFindings);
const MADE = { expected: yes, actual: yes };

export const jobOffer: Rule = {
  id: 'job-offer',
  kind: 'condition',
  check: (facts) => answer(facts, 'met', 'jobOffer', MADE),
};
