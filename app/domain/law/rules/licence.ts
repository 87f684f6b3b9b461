import { remedyTexts } from '../../texts/remedies';
import { qualificationFindings } from '../../texts/findings/qualification';
import { answersOf, comparedTo, remedyOf } from '../answers';
import { code, type FindingExtras, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * Professional licence in regulated work: granted or promised.
 * Source: § 18 Abs. 2 Nr. 3 AufenthG; valid throughout the encoded time.
 * Covers: occupations that the catalogue marks as regulated (catalogue: own knowledge). A craft employee is not
 * regulated (only running the business is). Leaves out: temporary licences (§ 10 BÄO).
 */
const answer = answersOf('licence', provision('AufenthG', '18', 'Abs. 2 Nr. 3'), qualificationFindings);
const expected = code('promised');
const compared = comparedTo(expected);
const REFUSED = new Set(['partial', 'not-equivalent']);
const REGULATION_UNKNOWN: FindingExtras = { expected, missingPaths: ['position.occupationId'] };
const UNKNOWN: FindingExtras = {
  expected,
  missingPaths: ['candidate.qualification.licence', 'candidate.qualification.recognition'],
};
const COMING: FindingExtras = { expected, actual: code('none'), broughtByStep: 'licence-promise' };

export const licence: Rule = {
  id: 'licence',
  kind: 'condition',
  check(facts) {
    const { licence: held, recognition } = facts.qualification;
    if (facts.regulated === false) return answer(facts, 'not-applicable', 'licenceNotNeeded');
    if (facts.regulated === null) return answer(facts, 'missing', 'regulationUnknown', REGULATION_UNKNOWN);
    if (held === 'granted' || held === 'promised') return answer(facts, 'met', 'licenceHeld', compared(held));
    if (recognition !== undefined && REFUSED.has(recognition))
      return answer(facts, 'not-met', 'licenceAfterMeasure', compared(recognition));
    // Nobody has said anything on the licence: only a known state of the recognition shows that none can exist yet.
    if (held === undefined && recognition === undefined)
      return answer(facts, 'missing', 'licenceMissing', UNKNOWN);
    return answer(facts, 'not-met', 'licenceComing', COMING);
  },
  remedies: remedyOf('close-gap', remedyTexts.closeGap),
};
