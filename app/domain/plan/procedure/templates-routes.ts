/** What the parties settle before anything is filed, by kind of title (§§ 16a, 16d, 17, 18c-d, 19c, 20a AufenthG). */
import { DURATIONS } from './durations';
import { stepTemplate } from './step-template';

export const TRAINING_CONTRACT = stepTemplate({
  id: 'training-contract',
  actor: 'employer',
  phase: 'prepare',
  duration: DURATIONS.jobOffer,
  documents: ['training-contract', 'employment-declaration'],
  legalBasis: ['§ 16a Abs. 1 AufenthG', '§ 8 Abs. 1 BeschV'],
  topics: ['training', 'recruitment'],
});

export const TRAINING_REGISTRATION = stepTemplate({
  id: 'training-registration',
  actor: 'chamber',
  phase: 'prepare',
  duration: DURATIONS.chamberRegistration,
  documents: ['training-registration-proof'],
  legalBasis: ['§§ 34-36 BBiG, §§ 28-30 HwO'],
  topics: ['training'],
});

export const TRAINING_LANGUAGE = stepTemplate({
  id: 'training-language',
  actor: 'candidate',
  phase: 'prepare',
  duration: DURATIONS.languageProof,
  documents: ['language-certificate'],
  legalBasis: ['§ 16a Abs. 3 AufenthG'],
  topics: ['language', 'training'],
});

export const SCHOOL_ADMISSION = stepTemplate({
  id: 'school-admission',
  actor: 'school',
  phase: 'prepare',
  duration: DURATIONS.admission,
  documents: ['school-admission-letter'],
  legalBasis: ['§ 16a Abs. 2 AufenthG'],
  topics: ['training'],
});

export const LIVELIHOOD_PROOF = stepTemplate({
  id: 'livelihood-proof',
  actor: 'candidate',
  phase: 'prepare',
  duration: DURATIONS.proofByEmployer,
  documents: ['livelihood-papers'],
  legalBasis: ['§ 2 Abs. 3, § 5 Abs. 1 Nr. 1 AufenthG'],
  topics: ['residence'],
});

export const MEASURE_LANGUAGE = stepTemplate({
  id: 'measure-language',
  actor: 'candidate',
  phase: 'prepare',
  duration: DURATIONS.languageProof,
  documents: ['language-certificate'],
  legalBasis: ['§ 16d AufenthG'],
  topics: ['language'],
});

export const MEASURE_PLACE = stepTemplate({
  id: 'measure-place',
  actor: 'school',
  phase: 'prepare',
  duration: DURATIONS.admission,
  documents: ['measure-confirmation', 'recognition-notice'],
  legalBasis: ['§ 16d Abs. 1 AufenthG'],
  topics: ['qualification', 'recognition'],
});

export const QUALIFICATION_PLAN = stepTemplate({
  id: 'qualification-plan',
  actor: 'employer',
  phase: 'prepare',
  duration: DURATIONS.agreementOfParties,
  documents: ['qualification-plan', 'supplementary-sheet-a', 'recognition-notice'],
  legalBasis: ['§ 16d Abs. 1 S. 2 Nr. 3 AufenthG', '§ 34 Abs. 3 BeschV'],
  topics: ['qualification', 'recognition'],
});

export const PARTNERSHIP_AGREEMENT = stepTemplate({
  id: 'partnership-agreement',
  actor: 'employer',
  phase: 'prepare',
  duration: DURATIONS.agreementOfParties,
  documents: ['partnership-agreement', 'supplementary-sheet-a'],
  legalBasis: ['§ 16d Abs. 3 AufenthG', '§ 2a BeschV'],
  topics: ['recognition', 'qualification'],
});

export const PARTNERSHIP_LANGUAGE = stepTemplate({
  ...MEASURE_LANGUAGE,
  legalBasis: ['§ 16d Abs. 3 AufenthG'],
});

export const AGENCY_PLACEMENT = stepTemplate({
  id: 'agency-placement',
  actor: 'employment-agency',
  phase: 'prepare',
  duration: DURATIONS.agencyPlacement,
  legalBasis: ['§ 16d Abs. 4 AufenthG', '§ 2 BeschV'],
  topics: ['recruitment', 'health-professions'],
});

export const EXAM_REGISTRATION = stepTemplate({
  id: 'exam-registration',
  actor: 'recognition-authority',
  phase: 'prepare',
  duration: DURATIONS.admission,
  documents: ['exam-invitation', 'recognition-notice'],
  legalBasis: ['§ 16d Abs. 5 AufenthG'],
  topics: ['recognition'],
});

export const SKILLS_ANALYSIS_PLACE = stepTemplate({
  id: 'skills-analysis-place',
  actor: 'recognition-authority',
  phase: 'prepare',
  duration: DURATIONS.admission,
  documents: ['measure-confirmation'],
  legalBasis: ['§ 16d Abs. 6 AufenthG', '§ 14 BQFG'],
  topics: ['recognition'],
});

export const TARIFF_PROOF = stepTemplate({
  id: 'tariff-proof',
  actor: 'employer',
  phase: 'prepare',
  duration: DURATIONS.proofByEmployer,
  documents: ['tariff-confirmation'],
  legalBasis: ['§ 6 BeschV'],
  topics: ['labour-law'],
});

export const TARIFF_PROOF_PARTNERSHIP = stepTemplate({ ...TARIFF_PROOF, legalBasis: ['§ 2a BeschV'] });
export const TARIFF_PROOF_QUOTA = stepTemplate({ ...TARIFF_PROOF, legalBasis: ['§ 15d BeschV'] });

export const SPECIALIST_PROOF = stepTemplate({
  id: 'specialist-proof',
  actor: 'employer',
  phase: 'prepare',
  duration: DURATIONS.proofByEmployer,
  documents: ['specialist-statement'],
  legalBasis: ['§ 19c Abs. 1 AufenthG', '§ 3 BeschV'],
  topics: ['recruitment'],
});

export const DISTINCTION_PROOF = stepTemplate({
  id: 'distinction-proof',
  actor: 'candidate',
  phase: 'prepare',
  duration: DURATIONS.proofByEmployer,
  documents: ['distinction-papers'],
  legalBasis: ['§ 18c Abs. 3 AufenthG'],
  topics: ['residence'],
});

export const HOSTING_AGREEMENT = stepTemplate({
  id: 'hosting-agreement',
  actor: 'employer',
  phase: 'prepare',
  duration: DURATIONS.agreementOfParties,
  documents: ['hosting-agreement', 'employment-contract'],
  legalBasis: ['§ 18d Abs. 1 AufenthG'],
  topics: ['recruitment'],
});

export const DRIVING_LICENCE_CHECK = stepTemplate({
  id: 'driving-licence-check',
  actor: 'candidate',
  phase: 'prepare',
  duration: DURATIONS.proofByEmployer,
  documents: ['driving-licence'],
  legalBasis: ['§ 24a Abs. 1 BeschV'],
  topics: ['qualification'],
});

export const HOME_LICENCE_CHECK = stepTemplate({
  ...DRIVING_LICENCE_CHECK,
  legalBasis: ['§ 24a Abs. 2 BeschV'],
});

export const DRIVER_TRAINING_PLAN = stepTemplate({
  id: 'driver-training-plan',
  actor: 'employer',
  phase: 'prepare',
  duration: DURATIONS.agreementOfParties,
  documents: ['driver-training-plan', 'employment-contract'],
  legalBasis: ['§ 24a Abs. 2 BeschV'],
  topics: ['qualification', 'recruitment'],
});

export const TRAVEL_COSTS = stepTemplate({
  id: 'travel-costs',
  actor: 'employer',
  phase: 'prepare',
  duration: DURATIONS.proofByEmployer,
  documents: ['travel-cost-agreement'],
  legalBasis: ['§ 15d BeschV'],
  topics: ['recruitment'],
});

export const QUOTA_REQUEST = stepTemplate({
  id: 'quota-request',
  actor: 'employer',
  phase: 'consent',
  duration: DURATIONS.quotaRequest,
  documents: ['employment-contract', 'employment-declaration'],
  legalBasis: ['§ 26 Abs. 2 BeschV'],
  topics: ['recruitment'],
});

export const SHORT_QUOTA_REQUEST = stepTemplate({ ...QUOTA_REQUEST, legalBasis: ['§ 15d BeschV'] });

export const POINTS_CHECK = stepTemplate({
  id: 'points-check',
  actor: 'candidate',
  phase: 'prepare',
  duration: DURATIONS.proofByEmployer,
  documents: ['points-overview'],
  legalBasis: ['§ 20a Abs. 3, § 20b AufenthG'],
  topics: ['residence'],
});
