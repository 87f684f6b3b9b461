import type { Facts } from '../../plan/facts';
import { SHORT_EMPLOYMENT_MONTHS } from '../parameters/contract-terms';
import { EMPLOYMENT_TITLE_MONTHS } from '../parameters/stay-months';
import { GROUP, type RouteDefinition } from '../route';
import type { Rule } from '../rule';
import { isFreedFromConsent } from '../agency-consent';
import { age45AtStart } from '../rules/age-45-at-start';
import { asylumBenefits } from '../rules/asylum-benefits';
import { balkanMission } from '../rules/balkan-mission';
import { healthRecruitment } from '../rules/health-recruitment';
import { jobOffer } from '../rules/job-offer';
import { licenceForWork } from '../rules/licence-for-work';
import { minimumWage } from '../rules/minimum-wage';
import { balkanNationality, bestFriendsNationality } from '../rules/nationality-list';
import { placeWithoutClaim } from '../rules/place-without-claim';
import { shortContract, thirtyHours, travelCosts } from '../rules/short-employment';
import { tariffBound } from '../rules/tariff-bound';
import { temporaryAgency } from '../rules/temporary-agency';
import { balkanQuota, shortEmploymentQuota } from '../rules/yearly-quota';
import { allOf, forNationality, notTraining } from '../scopes';
import { FEG_II_SECOND_FROM, LAW_ENCODED_FROM } from '../sources';
import { isAssistantWork, isQualifiedWork } from '../work';

/** Titles for any job: by nationality (§ 26 BeschV) and by short quota (§ 15d BeschV). */

/** § 81a Abs. 5 takes qualified jobs only. */
const acceleratedForQualified = (facts: Facts) => (isQualifiedWork(facts) ? 'yes' : 'no');
const licenceOnly = (facts: Facts) =>
  facts.regulated === true && !isAssistantWork(facts) ? 'licence' : 'none';

const GENERAL: readonly Rule[] = [temporaryAgency, healthRecruitment, minimumWage];

/** Certain nationalities ("best friends"), § 26 Abs. 1 BeschV: consent and priority check, no age rule. */
export const BEST_FRIENDS: RouteDefinition = {
  id: '19c-1-best-friends',
  legalBasis: ['§ 19c Abs. 1 AufenthG', '§ 26 Abs. 1 BeschV', '§ 39 Abs. 3 AufenthG'],
  validFrom: LAW_ENCODED_FROM,
  group: GROUP.anyJob,
  standing: 1,
  maxMonths: EMPLOYMENT_TITLE_MONTHS,
  priorityCheck: true,
  accelerated: acceleratedForQualified,
  outOfScope: allOf(notTraining, forNationality('bestFriends')),
  isConsentRequired: (facts) => !isFreedFromConsent(facts),
  recognition: licenceOnly,
  rules: [jobOffer, bestFriendsNationality, licenceForWork, placeWithoutClaim, ...GENERAL],
};

/** Western Balkans rule, § 26 Abs. 2 BeschV: quota, application in one of the six states, age rule. */
export const WESTERN_BALKANS: RouteDefinition = {
  id: '19c-1-western-balkans',
  legalBasis: ['§ 19c Abs. 1 AufenthG', '§ 26 Abs. 2 BeschV', '§ 39 Abs. 3 AufenthG'],
  validFrom: LAW_ENCODED_FROM,
  group: GROUP.anyJob,
  standing: 1,
  maxMonths: EMPLOYMENT_TITLE_MONTHS,
  priorityCheck: true,
  accelerated: acceleratedForQualified,
  outOfScope: allOf(notTraining, forNationality('westernBalkans')),
  isConsentRequired: (facts) => !isFreedFromConsent(facts),
  recognition: licenceOnly,
  rules: [
    jobOffer,
    balkanNationality,
    balkanMission,
    asylumBenefits,
    licenceForWork,
    age45AtStart,
    balkanQuota,
    ...GENERAL,
  ],
};

/** Short-term quota employment, § 15d BeschV: tariff, 30 hours, travel costs, eight months of twelve. */
export const SHORT_QUOTA: RouteDefinition = {
  id: '19c-1-short-quota',
  legalBasis: ['§ 19c Abs. 1 AufenthG', '§ 15d BeschV'],
  validFrom: FEG_II_SECOND_FROM,
  group: GROUP.anyJob,
  standing: 0,
  maxMonths: SHORT_EMPLOYMENT_MONTHS,
  priorityCheck: false,
  accelerated: 'no',
  outOfScope: notTraining,
  isConsentRequired: () => true,
  recognition: licenceOnly,
  rules: [
    jobOffer,
    shortContract,
    tariffBound,
    thirtyHours,
    travelCosts,
    licenceForWork,
    shortEmploymentQuota,
    placeWithoutClaim,
    ...GENERAL,
  ],
};
