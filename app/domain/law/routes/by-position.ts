import { DRIVER_TRAINING_MONTHS, EMPLOYMENT_TITLE_MONTHS } from '../parameters/stay-months';
import { GROUP, type RouteDefinition } from '../route';
import type { Rule } from '../rule';
import { isFreedFromConsent } from '../agency-consent';
import { age45AtStart } from '../rules/age-45-at-start';
import { careAssistantTraining } from '../rules/care-assistant-training';
import { driverTraining } from '../rules/driver-training';
import { euDrivingLicence, homeDrivingLicence } from '../rules/driving-licence';
import { healthRecruitment } from '../rules/health-recruitment';
import { jobOffer } from '../rules/job-offer';
import { licence } from '../rules/licence';
import { minimumWage } from '../rules/minimum-wage';
import { placeWithoutClaim } from '../rules/place-without-claim';
import { specialistPosition } from '../rules/specialist-position';
import { temporaryAgency } from '../rules/temporary-agency';
import { allOf, forCareAssistance, forDriving, forSpecialists, notTraining } from '../scopes';
import { FEG_II_FROM, FEG_II_SECOND_FROM, LAW_ENCODED_FROM } from '../sources';

/** Titles that the BeschV makes for one kind of position, § 19c Abs. 1 AufenthG. */

const BY_POSITION = {
  group: GROUP.madeForPosition,
  standing: 1,
  maxMonths: EMPLOYMENT_TITLE_MONTHS,
  priorityCheck: false,
  isConsentRequired: (facts) => !isFreedFromConsent(facts),
} as const satisfies Partial<RouteDefinition>;

const GENERAL: readonly Rule[] = [placeWithoutClaim, temporaryAgency, healthRecruitment, minimumWage];

/** Executives and company specialists, § 3 BeschV; no age rule. */
export const SPECIALIST: RouteDefinition = {
  ...BY_POSITION,
  id: '19c-1-specialist',
  legalBasis: ['§ 19c Abs. 1 AufenthG', '§ 3 BeschV', '§ 39 Abs. 3 AufenthG'],
  validFrom: LAW_ENCODED_FROM,
  accelerated: 'yes',
  outOfScope: forSpecialists,
  recognition: ({ regulated }) => (regulated === true ? 'licence' : 'none'),
  rules: [jobOffer, specialistPosition, licence, ...GENERAL],
};

/** Care assistants, § 22a BeschV. The job is below the two-year line of § 81a Abs. 5: ask the authority. */
export const CARE_ASSISTANT: RouteDefinition = {
  ...BY_POSITION,
  id: '19c-1-care-assistant',
  legalBasis: ['§ 19c Abs. 1 AufenthG', '§ 22a BeschV', '§ 39 Abs. 3 AufenthG'],
  validFrom: FEG_II_SECOND_FROM,
  accelerated: 'ask-authority',
  outOfScope: allOf(forCareAssistance, notTraining),
  recognition: () => 'full-equivalence',
  rules: [jobOffer, careAssistantTraining, age45AtStart, ...GENERAL],
};

/** Before 2023-11-18 § 24a BeschV asked for a priority check. */
const hadPriorityCheck: RouteDefinition['priorityCheck'] = ({ applicationDate }) =>
  applicationDate < FEG_II_FROM;

/** Drivers with EU licence and initial qualification, § 24a Abs. 1 BeschV. */
export const DRIVER: RouteDefinition = {
  ...BY_POSITION,
  id: '19c-1-driver',
  legalBasis: ['§ 19c Abs. 1 AufenthG', '§ 24a Abs. 1 BeschV', '§ 39 Abs. 3 AufenthG'],
  validFrom: LAW_ENCODED_FROM,
  priorityCheck: hadPriorityCheck,
  accelerated: 'ask-authority',
  outOfScope: allOf(forDriving, notTraining),
  recognition: () => 'none',
  rules: [jobOffer, euDrivingLicence, age45AtStart, ...GENERAL],
};

/** Drivers who still acquire licence and qualification, § 24a Abs. 2 BeschV: 15 months. */
export const DRIVER_TRAINING: RouteDefinition = {
  ...BY_POSITION,
  id: '19c-1-driver-training',
  legalBasis: ['§ 19c Abs. 1 AufenthG', '§ 24a Abs. 2 BeschV', '§ 39 Abs. 3 AufenthG'],
  validFrom: LAW_ENCODED_FROM,
  maxMonths: DRIVER_TRAINING_MONTHS,
  priorityCheck: hadPriorityCheck,
  accelerated: 'ask-authority',
  outOfScope: allOf(forDriving, notTraining),
  recognition: () => 'none',
  rules: [jobOffer, homeDrivingLicence, driverTraining, age45AtStart, ...GENERAL],
};
