import type { RecognitionDemand } from '../../plan/contract/vocabulary';
import type { Facts } from '../../plan/facts';
import { FOLLOW_UP_CARD_MONTHS, SEARCH_CARD_MONTHS } from '../parameters/opportunity-card-months';
import { valueOn } from '../parameters/parameter';
import { TRAINING_SEARCH_MONTHS } from '../parameters/stay-months';
import { GROUP, type RouteDefinition } from '../route';
import type { Rule } from '../rule';
import { cardInGermany } from '../rules/card-in-germany';
import { forFollowUpCard, forSearchCard, holdsOpportunityCard } from '../rules/follow-up-card';
import { isGermanQualification } from '../rules/full-equivalence';
import { healthRecruitment } from '../rules/health-recruitment';
import { jobOffer } from '../rules/job-offer';
import { licence } from '../rules/licence';
import { searchLivelihood } from '../rules/livelihood';
import { minimumWage } from '../rules/minimum-wage';
import { noOtherWorkTitle } from '../rules/no-other-work-title';
import { opportunityLanguage } from '../rules/opportunity-language';
import { opportunityPointsReached } from '../rules/opportunity-points';
import { isSkilledWorker, opportunityQualification } from '../rules/opportunity-qualification';
import { placeWithoutClaim } from '../rules/place-without-claim';
import { qualifiedEmployment } from '../rules/qualified-employment';
import { schoolLeaving } from '../rules/school-leaving';
import { searchLanguage } from '../rules/search-language';
import { temporaryAgency } from '../rules/temporary-agency';
import { under35 } from '../rules/under-35';
import { forApprenticeship, forSkilledSearch } from '../scopes';
import { FEG_II_THIRD_FROM, LAW_ENCODED_FROM } from '../sources';
import { BEST_FRIENDS, SHORT_QUOTA, WESTERN_BALKANS } from './any-job';
import { BLUE_CARD_IT, BLUE_CARD_NEW_ENTRANT, BLUE_CARD_REGULAR, BLUE_CARD_SHORTAGE } from './blue-card';
import { CARE_ASSISTANT, DRIVER, DRIVER_TRAINING, SPECIALIST } from './by-position';
import { EXPERIENCE, ICT_EXPERIENCE } from './experience';
import { HIGHLY_QUALIFIED, RESEARCH } from './research';
import { SKILLED_ACADEMIC } from './skilled-academic';
import { SKILLED_VOCATIONAL } from './skilled-vocational';

/** Titles to look for a training place or a job. Work for the employer begins with the title that follows. */

const SEARCH = {
  group: GROUP.jobSearch,
  standing: 0,
  priorityCheck: false,
  accelerated: 'no',
  isConsentRequired: () => false,
} as const;

/** Search for a training place, § 17 Abs. 1 AufenthG. */
export const TRAINING_SEARCH: RouteDefinition = {
  ...SEARCH,
  id: '17-1',
  legalBasis: ['§ 17 Abs. 1 AufenthG'],
  validFrom: LAW_ENCODED_FROM,
  maxMonths: TRAINING_SEARCH_MONTHS,
  outOfScope: forApprenticeship,
  recognition: () => 'none',
  rules: [under35, searchLanguage, schoolLeaving, searchLivelihood, placeWithoutClaim],
};

/** Titles of section 4 that would go before the follow-up card. */
const WORK_TITLES: readonly RouteDefinition[] = [
  SKILLED_VOCATIONAL,
  SKILLED_ACADEMIC,
  HIGHLY_QUALIFIED,
  RESEARCH,
  BLUE_CARD_REGULAR,
  BLUE_CARD_SHORTAGE,
  BLUE_CARD_NEW_ENTRANT,
  BLUE_CARD_IT,
  SPECIALIST,
  CARE_ASSISTANT,
  DRIVER,
  DRIVER_TRAINING,
  BEST_FRIENDS,
  WESTERN_BALKANS,
  SHORT_QUOTA,
  EXPERIENCE,
  ICT_EXPERIENCE,
];

const SEARCH_CARD: readonly Rule[] = [
  opportunityQualification,
  opportunityLanguage,
  opportunityPointsReached,
  searchLivelihood,
  cardInGermany,
];
const FOLLOW_UP_CARD: readonly Rule[] = [
  jobOffer,
  qualifiedEmployment,
  noOtherWorkTitle(WORK_TITLES),
  licence,
  temporaryAgency,
  healthRecruitment,
  minimumWage,
];

/** Skilled workers come by their recognition or comparable degree (Abs. 3 Nr. 1), others by the confirmation (Nr. 2). */
function demandOfCard(facts: Facts): RecognitionDemand {
  if (holdsOpportunityCard(facts)) return 'none';
  if (!isSkilledWorker(facts)) return 'state-recognition-confirmed';
  if (isGermanQualification(facts)) return 'none';
  return facts.qualification.kind === 'academic' ? 'comparability' : 'full-equivalence';
}

/** Null on days before the card existed. */
function monthsOfCard(facts: Facts): number | null {
  const months = holdsOpportunityCard(facts) ? FOLLOW_UP_CARD_MONTHS : SEARCH_CARD_MONTHS;
  const answer = valueOn(months, facts.applicationDate, facts.asOf);
  return answer.status === 'missing' ? null : answer.entry.value;
}

/**
 * Opportunity card, § 20a AufenthG: a year to look for work; for its holders with a qualified job and no other title in
 * reach the follow-up card, up to two more years with the agency's consent (Abs. 5 S. 2, § 39 Abs. 3a).
 * Leaves out: whether the present card is a follow-up card already, which cannot be extended again.
 */
export const OPPORTUNITY_CARD: RouteDefinition = {
  ...SEARCH,
  id: '20a',
  legalBasis: ['§ 20a AufenthG', '§ 20b AufenthG'],
  validFrom: FEG_II_THIRD_FROM,
  maxMonths: monthsOfCard,
  outOfScope: forSkilledSearch,
  isConsentRequired: holdsOpportunityCard,
  recognition: demandOfCard,
  rules: [...SEARCH_CARD.map(forSearchCard), ...FOLLOW_UP_CARD.map(forFollowUpCard), placeWithoutClaim],
};
