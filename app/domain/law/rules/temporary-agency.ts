import { generalFindings } from '../../texts/findings/general';
import { remedyTexts } from '../../texts/remedies';
import { answersOf, remedyOf } from '../answers';
import { no, yes, type FindingExtras, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * Temporary agency work: the agency must refuse its consent.
 * Source: § 40 Abs. 1 Nr. 2 AufenthG; valid throughout the encoded time.
 * Covers: routes that need the agency's consent. Leaves out: leasing within a group of companies.
 */
const answer = answersOf('temporary-agency', provision('AufenthG', '40', 'Abs. 1 Nr. 2'), generalFindings);
const UNKNOWN: FindingExtras = { expected: no, missingPaths: ['employer.temporaryAgency'] };
const LEASED: FindingExtras = { expected: no, actual: yes };
const NOT_LEASED: FindingExtras = { expected: no, actual: no };

export const temporaryAgency: Rule = {
  id: 'temporary-agency',
  kind: 'refusal-ground',
  variesWith: 'consent',
  check(facts, { consentRequired }) {
    if (!consentRequired) return answer(facts, 'not-applicable', 'agencyFree');
    const leased = facts.employer.temporaryAgency;
    if (leased === undefined) return answer(facts, 'missing', 'agencyMissing', UNKNOWN);
    return leased
      ? answer(facts, 'not-met', 'agencyYes', LEASED)
      : answer(facts, 'met', 'agencyNo', NOT_LEASED);
  },
  remedies: remedyOf('direct-hire', remedyTexts.directHire),
};
