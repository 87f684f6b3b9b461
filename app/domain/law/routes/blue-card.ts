import type { Facts } from '../../plan/facts';
import { isFreedFromConsent } from '../agency-consent';
import { BLUE_CARD_REGULAR_SHARE } from '../parameters/salary-shares';
import { WORK_TITLE_MONTHS } from '../parameters/stay-months';
import { demandOr } from '../recognition-demand';
import { skilledWorkGroup, type RouteDefinition } from '../route';
import type { Rule } from '../rule';
import { academicOrTertiary } from '../rules/academic-qualification';
import { reducedBlueCardSalary, regularBlueCardSalary } from '../rules/blue-card-salary';
import { comparableForCard } from '../rules/comparable-degree';
import { contractSixMonths } from '../rules/contract-six-months';
import { healthRecruitment } from '../rules/health-recruitment';
import { experienceAtDegreeLevel, itExperience } from '../rules/it-experience';
import { blueCardJobFits } from '../rules/job-fits-qualification';
import { jobOffer } from '../rules/job-offer';
import { licence } from '../rules/licence';
import { minimumWage } from '../rules/minimum-wage';
import { newEntrantDegree } from '../rules/new-entrant-degree';
import { noTemporaryProtection } from '../rules/no-temporary-protection';
import { itOccupation, shortageOccupation } from '../rules/occupation-group';
import { placeOfApplication } from '../rules/place-of-application';
import { qualificationCompleted } from '../rules/qualification-completed';
import { qualifiedEmployment } from '../rules/qualified-employment';
import { temporaryAgency } from '../rules/temporary-agency';
import { salaryThreshold } from '../salary-threshold';
import { FEG_II_FROM, LAW_ENCODED_FROM } from '../sources';

/** The four doors of the EU Blue Card, § 18g AufenthG. They share what the card is; each adds its own rules. */

const CARD = {
  group: skilledWorkGroup,
  standing: 3,
  maxMonths: WORK_TITLE_MONTHS,
  priorityCheck: false,
  accelerated: 'yes',
} as const;

const GENERAL: readonly Rule[] = [
  noTemporaryProtection,
  placeOfApplication,
  temporaryAgency,
  healthRecruitment,
  minimumWage,
];
const WITH_DEGREE: readonly Rule[] = [
  jobOffer,
  qualifiedEmployment,
  academicOrTertiary,
  comparableForCard,
  qualificationCompleted,
  licence,
  blueCardJobFits,
  contractSixMonths,
];

/** From the regular threshold on, no consent is needed whichever door is taken (§ 18g Abs. 1 S. 1). */
function reachesRegularThreshold(facts: Facts): boolean {
  const threshold = salaryThreshold(BLUE_CARD_REGULAR_SHARE, facts);
  return (
    threshold.status === 'known' &&
    facts.salaryCentsPerYear !== null &&
    facts.salaryCentsPerYear >= threshold.amountCents
  );
}

const isReducedConsentRequired = (facts: Facts) =>
  !reachesRegularThreshold(facts) && !isFreedFromConsent(facts);

/** Regular Blue Card: half of the contribution ceiling, no agency consent. Before 2023-11-18: § 18b Abs. 2. */
export const BLUE_CARD_REGULAR: RouteDefinition = {
  ...CARD,
  id: '18g-1-regular',
  legalBasis: ['§ 18g Abs. 1 S. 1 AufenthG', '§ 18 Abs. 2, 4 AufenthG'],
  validFrom: LAW_ENCODED_FROM,
  isConsentRequired: () => false,
  recognition: demandOr('comparability'),
  rules: [...WITH_DEGREE, regularBlueCardSalary, ...GENERAL],
};

/** Blue Card for shortage occupations: 45.3 % of the ceiling, agency consent below the regular threshold. */
export const BLUE_CARD_SHORTAGE: RouteDefinition = {
  ...CARD,
  id: '18g-1-shortage',
  legalBasis: ['§ 18g Abs. 1 S. 2 Nr. 1 AufenthG', '§ 18 Abs. 2, 4 AufenthG', '§ 39 Abs. 2 AufenthG'],
  validFrom: LAW_ENCODED_FROM,
  isConsentRequired: isReducedConsentRequired,
  recognition: demandOr('comparability'),
  rules: [...WITH_DEGREE, shortageOccupation, reducedBlueCardSalary, ...GENERAL],
};

/** Blue Card for new entrants: degree at most three years old on the day of application. */
export const BLUE_CARD_NEW_ENTRANT: RouteDefinition = {
  ...CARD,
  id: '18g-1-new-entrant',
  legalBasis: ['§ 18g Abs. 1 S. 2 Nr. 2 AufenthG', '§ 18 Abs. 2, 4 AufenthG', '§ 39 Abs. 2 AufenthG'],
  validFrom: FEG_II_FROM,
  isConsentRequired: isReducedConsentRequired,
  recognition: demandOr('comparability'),
  rules: [...WITH_DEGREE, newEntrantDegree, reducedBlueCardSalary, ...GENERAL],
};

/** Blue Card for IT specialists without a degree: experience instead; always with agency consent. */
export const BLUE_CARD_IT: RouteDefinition = {
  ...CARD,
  id: '18g-2-it',
  legalBasis: ['§ 18g Abs. 2 AufenthG', '§ 18 Abs. 2, 4 AufenthG', '§ 39 Abs. 2 AufenthG'],
  validFrom: FEG_II_FROM,
  isConsentRequired: (facts) => !isFreedFromConsent(facts),
  recognition: () => 'none',
  rules: [
    jobOffer,
    qualifiedEmployment,
    itOccupation,
    itExperience,
    experienceAtDegreeLevel,
    contractSixMonths,
    reducedBlueCardSalary,
    ...GENERAL,
  ],
};
