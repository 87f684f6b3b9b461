import {
  MEASURE_MONTHS,
  PARTNERSHIP_MONTHS,
  PLACEMENT_MONTHS,
  SKILLS_ANALYSIS_MONTHS,
} from '../parameters/stay-months';
import { GROUP, type RouteDefinition } from '../route';
import type { Rule } from '../rule';
import { bridgeEmployment } from '../rules/bridge-employment';
import { bridgeLanguage } from '../rules/bridge-language';
import { healthRecruitment } from '../rules/health-recruitment';
import { jobOffer } from '../rules/job-offer';
import { measureLivelihood, searchLivelihood } from '../rules/livelihood';
import { courseMeasure, examMeasure } from '../rules/measure-kind';
import { minimumWage } from '../rules/minimum-wage';
import { originForPartnership } from '../rules/origin-recognition';
import { partialDecision } from '../rules/partial-decision';
import { partnershipAgreement } from '../rules/partnership-agreement';
import { placeWithoutClaim } from '../rules/place-without-claim';
import { placementAgreement } from '../rules/placement-agreement';
import { recognitionUndecided } from '../rules/recognition-undecided';
import { sameOccupation } from '../rules/same-occupation';
import { skillsAnalysis } from '../rules/skills-analysis';
import { suitableEmployer } from '../rules/suitable-employer';
import { temporaryAgency } from '../rules/temporary-agency';
import { allOf, forBridge, forNursing } from '../scopes';
import { FEG_II_SECOND_FROM, LAW_ENCODED_FROM } from '../sources';

/** Ways to the recognition of a foreign qualification, § 16d AufenthG. */

const BRIDGE = {
  group: GROUP.bridge,
  priorityCheck: false,
  accelerated: 'yes',
  outOfScope: forBridge,
} as const;

const IN_A_FIRM: readonly Rule[] = [placeWithoutClaim, temporaryAgency, healthRecruitment, minimumWage];

/** Adaptation measure after a decision with gaps: consent only where the measure is mainly in the firm. */
export const MEASURE: RouteDefinition = {
  ...BRIDGE,
  id: '16d-1',
  legalBasis: ['§ 16d Abs. 1 AufenthG', '§ 34 Abs. 3 BeschV'],
  validFrom: LAW_ENCODED_FROM,
  standing: 1,
  maxMonths: MEASURE_MONTHS,
  isConsentRequired: ({ qualification }) => qualification.measure === 'in-company',
  recognition: () => 'partial-decision',
  rules: [partialDecision, courseMeasure, bridgeLanguage, measureLivelihood, ...IN_A_FIRM],
};

/** Recognition partnership: work at once, recognition after entry; a year at a time, three years in all. */
export const PARTNERSHIP: RouteDefinition = {
  ...BRIDGE,
  id: '16d-3',
  legalBasis: ['§ 16d Abs. 3 AufenthG', '§ 2a BeschV'],
  validFrom: FEG_II_SECOND_FROM,
  standing: 1,
  maxMonths: PARTNERSHIP_MONTHS,
  isConsentRequired: () => true,
  recognition: () => 'state-recognition-confirmed',
  rules: [
    jobOffer,
    bridgeEmployment,
    sameOccupation,
    originForPartnership,
    recognitionUndecided,
    partnershipAgreement,
    suitableEmployer,
    bridgeLanguage,
    ...IN_A_FIRM,
  ],
};

/** Placed by the Federal Employment Agency under an agreement: a year at a time, three years in all. */
export const PLACEMENT: RouteDefinition = {
  ...BRIDGE,
  id: '16d-4',
  legalBasis: ['§ 16d Abs. 4 AufenthG', '§ 2 BeschV'],
  validFrom: LAW_ENCODED_FROM,
  standing: 1,
  maxMonths: PLACEMENT_MONTHS,
  accelerated: 'ask-authority',
  outOfScope: allOf(forNursing, forBridge),
  isConsentRequired: () => true,
  recognition: () => 'none',
  rules: [placementAgreement, bridgeLanguage, ...IN_A_FIRM],
};

/** Stay for the exam alone; no work. */
export const EXAM: RouteDefinition = {
  ...BRIDGE,
  id: '16d-5',
  legalBasis: ['§ 16d Abs. 5 AufenthG'],
  validFrom: LAW_ENCODED_FROM,
  standing: 0,
  maxMonths: null,
  isConsentRequired: () => false,
  recognition: () => 'partial-decision',
  rules: [partialDecision, examMeasure, bridgeLanguage, searchLivelihood, placeWithoutClaim],
};

/** Stay for a skills analysis that the recognition authority ordered: six months. */
export const SKILLS_ANALYSIS: RouteDefinition = {
  ...BRIDGE,
  id: '16d-6',
  legalBasis: ['§ 16d Abs. 6 AufenthG', '§ 14 BQFG'],
  validFrom: FEG_II_SECOND_FROM,
  standing: 0,
  maxMonths: SKILLS_ANALYSIS_MONTHS,
  isConsentRequired: () => false,
  recognition: () => 'none',
  rules: [skillsAnalysis, bridgeLanguage, searchLivelihood, placeWithoutClaim],
};
