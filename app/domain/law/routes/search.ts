import { GROUP, type RouteDefinition } from '../route';
import { searchLivelihood } from '../rules/livelihood';
import { opportunityLanguage } from '../rules/opportunity-language';
import { opportunityPointsReached } from '../rules/opportunity-points';
import { opportunityQualification } from '../rules/opportunity-qualification';
import { placeWithoutClaim } from '../rules/place-without-claim';
import { schoolLeaving } from '../rules/school-leaving';
import { searchLanguage } from '../rules/search-language';
import { under35 } from '../rules/under-35';
import { forApprenticeship, forSkilledSearch } from '../scopes';
import { FEG_II_SECOND_FROM, FEG_II_THIRD_FROM, LAW_ENCODED_FROM } from '../sources';

/** Titles to look for a training place or a job. Work for the employer begins with the title that follows. */

const SEARCH = {
  group: GROUP.jobSearch,
  standing: 0,
  priorityCheck: false,
  accelerated: 'no',
  isConsentRequired: () => false,
} as const;

const MONTHS_TO_SEARCH = 9;
/** Until 2024-02-29 (own knowledge). */
const MONTHS_TO_SEARCH_BEFORE = 6;

/** Search for a training place, § 17 Abs. 1 AufenthG. */
export const TRAINING_SEARCH: RouteDefinition = {
  ...SEARCH,
  id: '17-1',
  legalBasis: ['§ 17 Abs. 1 AufenthG'],
  validFrom: LAW_ENCODED_FROM,
  maxMonths: ({ applicationDate }) =>
    applicationDate < FEG_II_SECOND_FROM ? MONTHS_TO_SEARCH_BEFORE : MONTHS_TO_SEARCH,
  outOfScope: forApprenticeship,
  recognition: () => 'none',
  rules: [under35, searchLanguage, schoolLeaving, searchLivelihood, placeWithoutClaim],
};

/** Opportunity card, § 20a AufenthG: a year; the follow-up card (Abs. 5 S. 2) is left out. */
export const OPPORTUNITY_CARD: RouteDefinition = {
  ...SEARCH,
  id: '20a',
  legalBasis: ['§ 20a AufenthG', '§ 20b AufenthG'],
  validFrom: FEG_II_THIRD_FROM,
  maxMonths: 12,
  outOfScope: forSkilledSearch,
  recognition: () => 'state-recognition-confirmed',
  rules: [
    opportunityQualification,
    opportunityLanguage,
    opportunityPointsReached,
    searchLivelihood,
    placeWithoutClaim,
  ],
};
