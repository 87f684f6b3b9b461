import { remedyTexts } from '../../texts/remedies';
import { qualificationFindings } from '../../texts/findings/qualification';
import { code, finding, say, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * Professional licence in regulated work: granted or promised.
 * Source: § 18 Abs. 2 Nr. 3 AufenthG; valid throughout the encoded time.
 * Covers: occupations that the catalogue marks as regulated (catalogue: own knowledge). A craft employee is not
 * regulated (only running the business is). Leaves out: temporary licences (§ 10 BÄO).
 */
const SOURCE = provision('AufenthG', '18', 'Abs. 2 Nr. 3');
const REFUSED = new Set(['partial', 'not-equivalent']);

export const licence: Rule = {
  id: 'licence',
  kind: 'condition',
  check(facts) {
    const { licence: held, recognition } = facts.qualification;
    const expected = code('promised');
    if (facts.regulated === false) {
      return finding('licence', {
        result: 'not-applicable',
        text: say(qualificationFindings.licenceNotNeeded, facts.language),
        source: SOURCE,
      });
    }
    if (facts.regulated === null) {
      return finding('licence', {
        result: 'missing',
        text: say(qualificationFindings.regulationUnknown, facts.language),
        source: SOURCE,
        expected,
        missingPaths: ['position.occupationId'],
      });
    }
    if (held === 'granted' || held === 'promised') {
      return finding('licence', {
        result: 'met',
        text: say(qualificationFindings.licenceHeld, facts.language),
        source: SOURCE,
        expected,
        actual: code(held),
      });
    }
    if (recognition !== undefined && REFUSED.has(recognition)) {
      return finding('licence', {
        result: 'not-met',
        text: say(qualificationFindings.licenceAfterMeasure, facts.language),
        source: SOURCE,
        expected,
        actual: code(recognition),
      });
    }
    // Nobody has said anything on the licence: only a known state of the recognition shows that none can exist yet.
    if (held === undefined && recognition === undefined) {
      return finding('licence', {
        result: 'missing',
        text: say(qualificationFindings.licenceMissing, facts.language),
        source: SOURCE,
        expected,
        missingPaths: ['candidate.qualification.licence', 'candidate.qualification.recognition'],
      });
    }
    return finding('licence', {
      result: 'not-met',
      broughtByStep: 'licence-promise',
      text: say(qualificationFindings.licenceComing, facts.language),
      source: SOURCE,
      expected,
      actual: code('none'),
    });
  },
  remedies: (facts, { ruleId, legalBasis }) => [
    {
      id: 'close-gap',
      ruleId,
      centsPerYear: null,
      text: say(remedyTexts.closeGap, facts.language),
      legalBasis,
    },
  ],
};
