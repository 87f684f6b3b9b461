import { isInGroup } from '../../catalogue/country-groups';
import { anyJobFindings } from '../../texts/findings/any-job';
import { remedyTexts } from '../../texts/remedies';
import { answersOf, remedyOf } from '../answers';
import { code, type Rule } from '../rule';
import { provision } from '../sources';
import { placeOfApplication } from './place-of-application';

/**
 * Where a title may be applied for that the law only lets the authority give ("kann", "soll"): after entry without a visa
 * or with a Schengen visa not in Germany, because no claim can arise after entry.
 * Source: § 39 Nr. 1, 3 AufenthV, § 41 AufenthV; valid throughout the encoded time.
 * Covers: §§ 16a, 16d, 17, 18c Abs. 3, 19c and 20a. Leaves out: what {@link placeOfApplication} leaves out.
 */
const answer = answersOf('place-of-application', provision('AufenthV', '39', 'Nr. 3'), anyJobFindings);
const WITHOUT_VISA = new Set(['visa-free', 'schengen-visa']);

export const placeWithoutClaim: Rule = {
  id: 'place-of-application',
  kind: 'refusal-ground',
  check(facts, route) {
    const title = facts.candidate.germanTitle;
    const isPrivileged = facts.candidate.nationalities.some((country) =>
      isInGroup(country, 'visaFreeForWork'),
    );
    if (facts.inGermany === true && title !== undefined && WITHOUT_VISA.has(title) && !isPrivileged)
      return answer(facts, 'not-met', 'switchNeedsVisa', { actual: code(title) });
    return placeOfApplication.check(facts, route);
  },
  remedies: remedyOf('visa-from-abroad', remedyTexts.visaFromAbroad),
};
