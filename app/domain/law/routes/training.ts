import type { Facts } from '../../plan/facts';
import { GROUP, type RouteDefinition } from '../route';
import { healthRecruitment } from '../rules/health-recruitment';
import { companyTrainingLivelihood, schoolTrainingLivelihood } from '../rules/livelihood';
import { placeWithoutClaim } from '../rules/place-without-claim';
import { schoolAdmission } from '../rules/school-admission';
import { temporaryAgency } from '../rules/temporary-agency';
import { trainingContract } from '../rules/training-contract';
import { trainingLanguage } from '../rules/training-language';
import { allOf, forApprenticeship, forSchoolTraining, forTraining } from '../scopes';
import { FEG_II_SECOND_FROM, LAW_ENCODED_FROM } from '../sources';

/** Training in the firm or at a school, § 16a AufenthG. The title runs as long as the training. */

const monthsOfTraining = ({ position }: Facts) => position.contractMonths ?? null;

/** In-company training or further training, § 16a Abs. 1: agency consent, no priority check since 2024-03-01. */
export const COMPANY_TRAINING: RouteDefinition = {
  id: '16a-1',
  legalBasis: ['§ 16a Abs. 1 AufenthG', '§ 8 Abs. 1 BeschV', '§ 34 Abs. 3 BeschV'],
  validFrom: LAW_ENCODED_FROM,
  group: GROUP.madeForPosition,
  standing: 1,
  maxMonths: monthsOfTraining,
  priorityCheck: ({ applicationDate }) => applicationDate < FEG_II_SECOND_FROM,
  accelerated: 'yes',
  outOfScope: forTraining,
  isConsentRequired: () => true,
  recognition: () => 'none',
  rules: [
    trainingContract,
    trainingLanguage,
    companyTrainingLivelihood,
    placeWithoutClaim,
    temporaryAgency,
    healthRecruitment,
  ],
};

/** School-based training that leads to a state qualification, § 16a Abs. 2: no job, so no agency consent. */
export const SCHOOL_TRAINING: RouteDefinition = {
  id: '16a-2',
  legalBasis: ['§ 16a Abs. 2 AufenthG'],
  validFrom: LAW_ENCODED_FROM,
  group: GROUP.madeForPosition,
  standing: 1,
  maxMonths: monthsOfTraining,
  priorityCheck: false,
  accelerated: 'yes',
  outOfScope: allOf(forApprenticeship, forSchoolTraining),
  isConsentRequired: () => false,
  recognition: () => 'none',
  rules: [schoolAdmission, trainingLanguage, schoolTrainingLivelihood, placeWithoutClaim],
};
