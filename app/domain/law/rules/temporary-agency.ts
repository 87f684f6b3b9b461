import { generalFindings } from '../../texts/findings/general';
import { remedyTexts } from '../../texts/remedies';
import { finding, no, say, yes, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * Temporary agency work: the agency must refuse its consent.
 * Source: § 40 Abs. 1 Nr. 2 AufenthG; valid throughout the encoded time.
 * Covers: routes that need the agency's consent. Leaves out: leasing within a group of companies.
 */
const SOURCE = provision('AufenthG', '40', 'Abs. 1 Nr. 2');

export const temporaryAgency: Rule = {
  id: 'temporary-agency',
  kind: 'refusal-ground',
  variesWith: 'consent',
  check(facts, { consentRequired }) {
    const leased = facts.employer.temporaryAgency;
    if (!consentRequired) {
      return finding('temporary-agency', {
        result: 'not-applicable',
        text: say(generalFindings.agencyFree, facts.language),
        source: SOURCE,
      });
    }
    if (leased === undefined) {
      return finding('temporary-agency', {
        result: 'missing',
        text: say(generalFindings.agencyMissing, facts.language),
        source: SOURCE,
        expected: no,
        missingPaths: ['employer.temporaryAgency'],
      });
    }
    return finding('temporary-agency', {
      result: leased ? 'not-met' : 'met',
      text: say(leased ? generalFindings.agencyYes : generalFindings.agencyNo, facts.language),
      source: SOURCE,
      expected: no,
      actual: leased ? yes : no,
    });
  },
  remedies: (facts, { ruleId, legalBasis }) => [
    {
      id: 'direct-hire',
      ruleId,
      centsPerYear: null,
      text: say(remedyTexts.directHire, facts.language),
      legalBasis,
    },
  ],
};
