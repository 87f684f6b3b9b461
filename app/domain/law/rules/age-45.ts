import { ageFindingsWith } from '../../texts/findings/salary';
import { ageRule } from '../age-rule';
import { provision } from '../sources';

/**
 * First skilled-worker title after the 45th birthday: salary of 55 % of the contribution ceiling, or adequate
 * old-age provision.
 * Source: § 18 Abs. 2 Nr. 5 AufenthG, since 2020-03-01. The day that counts is the grant of the title (the
 * start of work counts only for routes of the BeschV, § 1 Abs. 2 BeschV).
 * Covers: §§ 18a, 18b. Does not apply to § 18g. Leaves out: the authority's waiver in the public interest.
 */
export const age45 = ageRule({
  id: 'age-45',
  source: provision('AufenthG', '18', 'Abs. 2 Nr. 5'),
  day: 'decisionDate',
  earlierTitle: /^18[ab](-|$)/,
  words: ageFindingsWith,
});
