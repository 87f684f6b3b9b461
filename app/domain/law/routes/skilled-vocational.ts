import { isFreedFromConsent } from '../agency-consent';
import { WORK_TITLE_MONTHS } from '../parameters/stay-months';
import { demandOr } from '../recognition-demand';
import { skilledWorkGroup, type RouteDefinition } from '../route';
import { age45 } from '../rules/age-45';
import { fullEquivalence } from '../rules/full-equivalence';
import { healthRecruitment } from '../rules/health-recruitment';
import { skilledJobFitsUntilFeg2 } from '../rules/job-fits-qualification';
import { jobOffer } from '../rules/job-offer';
import { licence } from '../rules/licence';
import { minimumWage } from '../rules/minimum-wage';
import { placeOfApplication } from '../rules/place-of-application';
import { qualificationCompleted } from '../rules/qualification-completed';
import { qualifiedEmployment } from '../rules/qualified-employment';
import { temporaryAgency } from '../rules/temporary-agency';
import { vocationalQualification } from '../rules/vocational-qualification';
import { LAW_ENCODED_FROM } from '../sources';

/** Skilled worker with vocational training, § 18a AufenthG: a claim since 2023-11-18, any qualified job. */
export const SKILLED_VOCATIONAL: RouteDefinition = {
  id: '18a',
  legalBasis: ['§ 18a AufenthG', '§ 18 Abs. 2, 4 AufenthG', '§ 39 Abs. 2 AufenthG'],
  validFrom: LAW_ENCODED_FROM,
  group: skilledWorkGroup,
  standing: 2,
  maxMonths: WORK_TITLE_MONTHS,
  priorityCheck: false,
  accelerated: 'yes',
  isConsentRequired: (facts) => !isFreedFromConsent(facts),
  recognition: demandOr('full-equivalence'),
  rules: [
    jobOffer,
    qualifiedEmployment,
    vocationalQualification,
    fullEquivalence,
    qualificationCompleted,
    licence,
    age45,
    skilledJobFitsUntilFeg2,
    placeOfApplication,
    temporaryAgency,
    healthRecruitment,
    minimumWage,
  ],
};
