import { EMPLOYMENT_TITLE_MONTHS } from '../parameters/stay-months';
import { skilledWorkGroup, type RouteDefinition } from '../route';
import type { Rule } from '../rule';
import { age45AtStart } from '../rules/age-45-at-start';
import { experienceSalary, ictExperienceSalary } from '../rules/experience-salary';
import { healthRecruitment } from '../rules/health-recruitment';
import { ictLanguageUntilFeg2 } from '../rules/ict-language';
import { ictOccupation } from '../rules/ict-occupation';
import { jobOffer } from '../rules/job-offer';
import { licence } from '../rules/licence';
import { minimumWage } from '../rules/minimum-wage';
import { originForExperience } from '../rules/origin-recognition';
import { placeWithoutClaim } from '../rules/place-without-claim';
import { qualifiedEmployment } from '../rules/qualified-employment';
import { recentExperience } from '../rules/recent-experience';
import { temporaryAgency } from '../rules/temporary-agency';
import { allOf, forIct, notTraining } from '../scopes';
import { FEG_II_SECOND_FROM, LAW_ENCODED_FROM } from '../sources';

/** Experienced professionals without German recognition, § 19c Abs. 2 AufenthG, § 6 BeschV. § 9 BeschV does not free them. */

const EXPERIENCED = {
  group: skilledWorkGroup,
  standing: 1,
  maxMonths: EMPLOYMENT_TITLE_MONTHS,
  priorityCheck: false,
  accelerated: 'yes',
  isConsentRequired: () => true,
} as const;

const GENERAL: readonly Rule[] = [
  age45AtStart,
  placeWithoutClaim,
  temporaryAgency,
  healthRecruitment,
  minimumWage,
];

/** Two years of experience and a qualification recognised where it was gained; any qualified job. */
export const EXPERIENCE: RouteDefinition = {
  ...EXPERIENCED,
  id: '19c-2-experience',
  legalBasis: ['§ 19c Abs. 2 AufenthG', '§ 6 BeschV', '§ 39 Abs. 3 AufenthG'],
  validFrom: FEG_II_SECOND_FROM,
  outOfScope: notTraining,
  recognition: ({ regulated }) => (regulated === true ? 'licence' : 'state-recognition-confirmed'),
  rules: [
    jobOffer,
    qualifiedEmployment,
    recentExperience,
    originForExperience,
    experienceSalary,
    licence,
    ...GENERAL,
  ],
};

/** IT: experience alone. Before 2024-03-01 with three years, 60 % and German B1. */
export const ICT_EXPERIENCE: RouteDefinition = {
  ...EXPERIENCED,
  id: '19c-2-ict',
  legalBasis: ['§ 19c Abs. 2 AufenthG', '§ 6 Abs. 1 S. 3 BeschV', '§ 39 Abs. 3 AufenthG'],
  validFrom: LAW_ENCODED_FROM,
  outOfScope: allOf(notTraining, forIct),
  recognition: () => 'none',
  rules: [
    jobOffer,
    qualifiedEmployment,
    ictOccupation,
    recentExperience,
    ictExperienceSalary,
    ictLanguageUntilFeg2,
    ...GENERAL,
  ],
};
