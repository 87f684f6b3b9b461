/** Family that comes along: parallel steps, none of which holds the worker up. */
import { DURATIONS } from './durations';
import { stepTemplate } from './step-template';

export const SPOUSE_LANGUAGE = stepTemplate({
  id: 'spouse-language',
  actor: 'candidate',
  phase: 'prepare',
  duration: DURATIONS.spouseLanguage,
  documents: ['spouse-language-certificate'],
  legalBasis: ['§ 30 Abs. 1 S. 1 Nr. 2 AufenthG'],
  topics: ['language', 'family'],
});

export const FAMILY_PERMITS = stepTemplate({
  id: 'family-permits',
  actor: 'candidate',
  phase: 'title-in-germany',
  duration: DURATIONS.residencePermit,
  documents: ['passport', 'registration-certificate', 'marriage-certificate', 'birth-certificates'],
  reminders: [30, 14],
  legalBasis: ['§§ 29, 30, 32 AufenthG', '§ 81 Abs. 6 AufenthG'],
  topics: ['family', 'residence'],
});

export const SPOUSE_WORK = stepTemplate({
  id: 'spouse-work',
  actor: 'candidate',
  phase: 'integration',
  duration: DURATIONS.familyAfterwards,
  legalBasis: ['§ 4a Abs. 1 AufenthG'],
  topics: ['family', 'recruitment'],
});

export const SCHOOL_AND_CHILDCARE = stepTemplate({
  id: 'school-and-childcare',
  actor: 'candidate',
  phase: 'integration',
  duration: DURATIONS.familyAfterwards,
  documents: ['birth-certificates'],
  legalBasis: ['§ 24 SGB VIII', 'Schulgesetz des Landes'],
  topics: ['family'],
});

export const INTEGRATION_COURSE = stepTemplate({
  id: 'integration-course',
  actor: 'candidate',
  phase: 'integration',
  duration: DURATIONS.integrationCourse,
  documents: ['present-title'],
  reminders: [90, 30],
  legalBasis: ['§ 44 Abs. 1-3 AufenthG', '§ 9 IntV'],
  topics: ['language', 'integration'],
});
