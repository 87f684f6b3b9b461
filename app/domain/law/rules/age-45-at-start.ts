import { ageAtStartFindings } from '../../texts/findings/salary';
import { ageRule } from '../age-rule';
import { provision } from '../sources';

/**
 * First agency consent after the 45th birthday: salary of 55 % of the contribution ceiling, or adequate old-age
 * provision.
 * Source: § 1 Abs. 2 BeschV; valid throughout the encoded time. The day that counts is the start of the job, not the
 * grant of the title (§ 18 Abs. 2 Nr. 5 AufenthG).
 * Covers: §§ 6, 22a, 24a and 26 Abs. 2 BeschV. Does not apply to §§ 3, 15d, 26 Abs. 1 BeschV. A tariff wage lifts only
 * the threshold of § 6, never this rule. Leaves out: the agency's waiver (for § 26 Abs. 2 in exceptional cases only).
 */
export const age45AtStart = ageRule({
  id: 'age-45-at-start',
  source: provision('BeschV', '1', 'Abs. 2'),
  day: 'desiredStart',
  earlierTitle: /^19c(-|$)/,
  words: ageAtStartFindings,
});
