/** What follows after the journey where the first title is a way to another: measures, exams, the next title. */
import { DURATIONS } from './durations';
import { stepTemplate, type StepTemplate } from './step-template';
import { recognitionTemplates, type RecognitionLaw } from './templates-recognition';
import { ROUTE_WORDS } from './texts/route-words';

export const LATER_RECOGNITION_APPLY = stepTemplate({
  id: 'later-recognition-apply',
  actor: 'candidate',
  phase: 'recognition',
  duration: DURATIONS.applyByCandidate,
  documents: [
    'qualification-certificates',
    'curriculum-vitae',
    'experience-proofs',
    'earlier-applications-statement',
    'passport',
  ],
  reminders: [7, 3, 1],
  legalBasis: ['§ 16d Abs. 3 AufenthG', '§§ 5, 12 BQFG'],
  topics: ['recognition'],
});

export const LATER_RECOGNITION_APPLY_AGENCY = stepTemplate({
  ...LATER_RECOGNITION_APPLY,
  legalBasis: ['§ 16d Abs. 4 AufenthG', '§ 2 BeschV'],
});

export const MEASURE = stepTemplate({
  id: 'measure',
  actor: 'candidate',
  phase: 'recognition',
  duration: DURATIONS.measure,
  documents: ['qualification-plan', 'measure-confirmation'],
  reminders: [60, 30],
  legalBasis: ['§ 16d Abs. 1 AufenthG', '§ 11 BQFG'],
  topics: ['qualification', 'recognition'],
});

export const EXAM = stepTemplate({
  id: 'exam',
  actor: 'recognition-authority',
  phase: 'recognition',
  duration: DURATIONS.exam,
  documents: ['exam-invitation'],
  reminders: [30, 14],
  legalBasis: ['§ 16d Abs. 5 AufenthG', '§ 11 Abs. 4 BQFG'],
  topics: ['recognition'],
});

export const SKILLS_ANALYSIS = stepTemplate({
  id: 'skills-analysis',
  actor: 'recognition-authority',
  phase: 'recognition',
  duration: DURATIONS.skillsAnalysis,
  reminders: [30, 14],
  legalBasis: ['§ 16d Abs. 6 AufenthG', '§ 14 BQFG'],
  topics: ['recognition'],
});

export const FOLLOW_UP_APPLICATION = stepTemplate({
  id: 'follow-up-application',
  actor: 'candidate',
  phase: 'recognition',
  duration: DURATIONS.applyByCandidate,
  documents: ['recognition-notice', 'measure-confirmation'],
  legalBasis: ['§§ 4, 5 BQFG'],
  topics: ['recognition'],
});

function afterEntry(
  law: RecognitionLaw,
  id: 'later-recognition-decision' | 'follow-up-decision',
): StepTemplate {
  return stepTemplate({ ...recognitionTemplates('ordinary', law).decision, id, phase: 'recognition' });
}

const LATER_DECISIONS: Readonly<Record<RecognitionLaw, StepTemplate>> = {
  bqfg: afterEntry('bqfg', 'later-recognition-decision'),
  nurse: afterEntry('nurse', 'later-recognition-decision'),
  doctor: afterEntry('doctor', 'later-recognition-decision'),
};
const FOLLOW_UP_DECISIONS: Readonly<Record<RecognitionLaw, StepTemplate>> = {
  bqfg: afterEntry('bqfg', 'follow-up-decision'),
  nurse: afterEntry('nurse', 'follow-up-decision'),
  doctor: afterEntry('doctor', 'follow-up-decision'),
};

/** The decision that a recognition applied for in Germany ends with; ordinary limits hold. */
export function laterDecision(law: RecognitionLaw): StepTemplate {
  return LATER_DECISIONS[law];
}

/** The decision after the measure or exam. */
export function followUpDecision(law: RecognitionLaw): StepTemplate {
  return FOLLOW_UP_DECISIONS[law];
}

export const TRAINING_EXAM = stepTemplate({
  id: 'training-exam',
  actor: 'chamber',
  phase: 'retention',
  duration: DURATIONS.training,
  reminders: [120, 60],
  legalBasis: ['§ 16a AufenthG', '§ 37 BBiG'],
  topics: ['training'],
});

export const SCHOOL_EXAM = stepTemplate({
  ...TRAINING_EXAM,
  actor: 'school',
  legalBasis: ['§ 16a Abs. 2 AufenthG'],
  words: ROUTE_WORDS.schoolExam,
});

export const TRIAL_WORK = stepTemplate({
  id: 'trial-work',
  actor: 'employer',
  phase: 'onboarding',
  duration: DURATIONS.trialWork,
  legalBasis: ['§ 20a Abs. 2 AufenthG'],
  topics: ['recruitment'],
});

export const TRIAL_WORK_TRAINING = stepTemplate({ ...TRIAL_WORK, legalBasis: ['§ 17 Abs. 1 AufenthG'] });

export const JOB_FOUND = stepTemplate({
  id: 'job-found',
  actor: 'employer',
  phase: 'onboarding',
  duration: DURATIONS.search,
  documents: ['employment-contract', 'employment-declaration'],
  reminders: [30, 14],
  legalBasis: ['§ 18 Abs. 2 Nr. 1 AufenthG'],
  topics: ['recruitment'],
});

export const TRAINING_FOUND = stepTemplate({
  ...JOB_FOUND,
  documents: ['training-contract', 'employment-declaration'],
  legalBasis: ['§ 16a Abs. 1 AufenthG'],
  words: ROUTE_WORDS.trainingFound,
});

const NEXT_TITLE = stepTemplate({
  id: 'next-title',
  actor: 'candidate',
  phase: 'title-in-germany',
  duration: DURATIONS.titleDecision,
  documents: ['passport', 'present-title', 'employment-contract', 'employment-declaration'],
  fees: ['fee-next-title'],
  reminders: [120, 60, 30],
  legalBasis: ['§§ 18a, 18b AufenthG', '§ 39 AufenthV'],
  topics: ['residence'],
});

export const NEXT_TITLE_SKILLED = stepTemplate({
  ...NEXT_TITLE,
  documents: [...NEXT_TITLE.documents, 'recognition-notice'],
});

export const NEXT_TITLE_AFTER_TRAINING = stepTemplate({
  ...NEXT_TITLE,
  legalBasis: ['§ 18a AufenthG', '§ 39 AufenthV'],
  words: ROUTE_WORDS.nextTitleAfterTraining,
});

export const NEXT_TITLE_TRAINING = stepTemplate({
  ...NEXT_TITLE,
  documents: ['passport', 'present-title', 'training-contract'],
  legalBasis: ['§ 16a Abs. 1 AufenthG', '§ 39 AufenthV'],
  words: ROUTE_WORDS.nextTitleTraining,
});

export const NEXT_TITLE_AFTER_SEARCH = stepTemplate({
  ...NEXT_TITLE,
  legalBasis: [
    '§§ 18a, 18b, 18g, 19c Abs. 2 AufenthG',
    '§ 20a Abs. 5 S. 2 AufenthG',
    '§ 39 Abs. 3a AufenthG',
  ],
  words: ROUTE_WORDS.nextTitleAfterSearch,
});

export const NEXT_TITLE_DRIVER = stepTemplate({
  ...NEXT_TITLE,
  documents: [...NEXT_TITLE.documents, 'driving-licence'],
  fees: [],
  legalBasis: ['§ 19c Abs. 1 AufenthG', '§ 24a Abs. 1 BeschV'],
  words: ROUTE_WORDS.nextTitleDriver,
});

export const DRIVER_QUALIFICATION = stepTemplate({
  id: 'driver-qualification',
  actor: 'candidate',
  phase: 'integration',
  duration: DURATIONS.driverQualification,
  documents: ['driver-training-plan'],
  reminders: [90, 30],
  legalBasis: ['§ 24a Abs. 2 BeschV'],
  topics: ['qualification'],
});

export const DRIVER_LICENCE = stepTemplate({
  id: 'driver-licence',
  actor: 'candidate',
  phase: 'integration',
  duration: DURATIONS.driverLicence,
  documents: ['driving-licence'],
  legalBasis: ['§ 24a Abs. 1, 2 BeschV'],
  topics: ['qualification'],
});

export const DRIVER_MODULES = stepTemplate({
  id: 'driver-modules',
  actor: 'employer',
  phase: 'retention',
  duration: DURATIONS.driverModules,
  reminders: [180, 90],
  legalBasis: ['§ 5 BKrFQG'],
  topics: ['qualification'],
});

export const DEPARTURE = stepTemplate({
  id: 'departure',
  actor: 'candidate',
  phase: 'retention',
  duration: DURATIONS.seasonalWork,
  reminders: [30, 7],
  legalBasis: ['§ 15d BeschV'],
  topics: ['residence'],
});
