/** From the journey to the settlement permit. */
import { DURATIONS } from './durations';
import { LIMITS } from './limits';
import { stepTemplate, type StepTemplate } from './step-template';
import { ROUTE_WORDS } from './texts/route-words';
import type { Track } from './tracks';

export const TRAVEL = stepTemplate({
  id: 'travel',
  actor: 'candidate',
  phase: 'arrival',
  duration: DURATIONS.travel,
  documents: ['passport', 'travel-health-insurance'],
  reminders: [14],
  legalBasis: ['§ 4 Abs. 1 AufenthG'],
  topics: ['housing', 'integration'],
});

/** People with free movement only need passport or identity card. */
export const TRAVEL_FREE = stepTemplate({
  ...TRAVEL,
  documents: ['passport'],
  legalBasis: ['§ 2 Abs. 5 FreizügG/EU'],
});

/** Citizens named in § 41 Abs. 1 AufenthV enter without a visa; the journey comes early, work does not. */
export const TRAVEL_VISA_FREE = stepTemplate({ ...TRAVEL, legalBasis: ['§ 41 Abs. 1, 3 AufenthV'] });

export const HEALTH_INSURANCE = stepTemplate({
  id: 'health-insurance',
  actor: 'candidate',
  phase: 'onboarding',
  duration: DURATIONS.healthInsurance,
  legalBasis: ['§§ 173, 186 SGB V'],
});

export const FAIRE_INTEGRATION_NOTICE = stepTemplate({
  id: 'faire-integration-notice',
  actor: 'employer',
  phase: 'onboarding',
  duration: DURATIONS.notice,
  documents: ['faire-integration-letter'],
  legalBasis: ['§ 45c AufenthG'],
  topics: ['labour-law'],
});

export const TITLE_CHECK = stepTemplate({
  id: 'title-check',
  actor: 'employer',
  phase: 'onboarding',
  duration: DURATIONS.titleCheck,
  reminders: [3, 1],
  legalBasis: ['§ 4a Abs. 5 S. 3 Nr. 1, 2 AufenthG'],
  topics: ['residence'],
});

export const INSTANT_REGISTRATION = stepTemplate({
  id: 'instant-registration',
  actor: 'employer',
  phase: 'onboarding',
  duration: DURATIONS.none,
  reminders: [3, 1],
  legalBasis: ['§ 28a Abs. 4 SGB IV'],
});

export const FIRST_DAY = stepTemplate({
  id: 'first-day',
  actor: 'employer',
  phase: 'onboarding',
  duration: DURATIONS.none,
  reminders: [14, 3],
  legalBasis: ['§ 4a Abs. 1, 3 AufenthG'],
  topics: ['onboarding'],
});

/** Without a title there is nothing to check before work. */
export const FIRST_DAY_FREE = stepTemplate({ ...FIRST_DAY, legalBasis: ['§ 2 FreizügG/EU'] });

/** What begins on the first day, where it is not just a job. */
export const FIRST_DAY_OF: Readonly<Partial<Record<Track, StepTemplate>>> = {
  'training-firm': stepTemplate({
    ...FIRST_DAY,
    legalBasis: ['§ 16a Abs. 1 AufenthG'],
    words: ROUTE_WORDS.firstDayTraining,
  }),
  'training-school': stepTemplate({
    ...FIRST_DAY,
    actor: 'school',
    legalBasis: ['§ 16a Abs. 2 AufenthG'],
    words: ROUTE_WORDS.firstDaySchool,
  }),
  measure: stepTemplate({
    ...FIRST_DAY,
    legalBasis: ['§ 16d Abs. 1, 2 AufenthG'],
    words: ROUTE_WORDS.firstDayMeasure,
  }),
  partnership: stepTemplate({
    ...FIRST_DAY,
    legalBasis: ['§ 16d Abs. 3 AufenthG'],
    words: ROUTE_WORDS.firstDayPartnership,
  }),
  'temporary-protection': stepTemplate({
    ...FIRST_DAY,
    legalBasis: ['§ 4a Abs. 1 AufenthG', '§ 31 BeschV'],
    words: ROUTE_WORDS.firstDayProtection,
  }),
};

export const ADDRESS_REGISTRATION = stepTemplate({
  id: 'address-registration',
  actor: 'candidate',
  phase: 'arrival',
  duration: DURATIONS.registration,
  limit: LIMITS.registration,
  startsAfter: 'moved-in',
  documents: ['passport', 'landlord-confirmation'],
  reminders: [7, 3],
  legalBasis: ['§ 17 Abs. 1 BMG'],
  topics: ['integration'],
});

export const TAX_ID = stepTemplate({
  id: 'tax-id',
  actor: 'other',
  phase: 'onboarding',
  duration: DURATIONS.taxId,
  legalBasis: ['§ 139b AO'],
});

export const SOCIAL_INSURANCE = stepTemplate({
  id: 'social-insurance',
  actor: 'employer',
  phase: 'onboarding',
  duration: DURATIONS.socialInsurance,
  limit: LIMITS.socialInsurance,
  startsAfter: 'first-day',
  legalBasis: ['§ 6 DEÜV'],
});

export const RESIDENCE_PERMIT = stepTemplate({
  id: 'residence-permit',
  actor: 'candidate',
  phase: 'title-in-germany',
  duration: DURATIONS.residencePermit,
  documents: ['passport', 'registration-certificate', 'employment-contract', 'visa-form-and-photo'],
  fees: ['fee-permit'],
  reminders: [30, 14],
  legalBasis: ['§ 81 Abs. 2, 4 AufenthG', '§ 45 Nr. 1 AufenthV'],
  topics: ['residence'],
});

/** § 18c Abs. 3 AufenthG gives a settlement permit at once. */
export const SETTLEMENT_PERMIT_HIGHLY_QUALIFIED = stepTemplate({
  ...RESIDENCE_PERMIT,
  fees: ['fee-settlement-highly-qualified'],
  legalBasis: ['§ 18c Abs. 3 AufenthG', '§ 44 AufenthV'],
  words: ROUTE_WORDS.settlementHighlyQualified,
});

export const LANGUAGE_COURSE = stepTemplate({
  id: 'language-course',
  actor: 'candidate',
  phase: 'integration',
  duration: DURATIONS.languageCourse,
  legalBasis: ['§ 44 AufenthG', '§ 4 DeuFöV'],
  topics: ['language'],
});

/** No claim to an integration course: §§ 16a, 16d, 17, 20a, 24 AufenthG (§ 44 Abs. 4). */
export const LANGUAGE_COURSE_WITHOUT_CLAIM = stepTemplate({
  ...LANGUAGE_COURSE,
  legalBasis: ['§ 44 Abs. 4 AufenthG', '§ 4 DeuFöV'],
  words: ROUTE_WORDS.languageWithoutClaim,
});

/** EU citizens and people under § 24 AufenthG stand first in line for discretionary admission (§ 5 IntV). */
export const LANGUAGE_COURSE_BY_PRIORITY = stepTemplate({
  ...LANGUAGE_COURSE,
  legalBasis: ['§ 44 Abs. 4 AufenthG', '§ 5 IntV', '§ 4 DeuFöV'],
  words: ROUTE_WORDS.languageByPriority,
});

/** With a contract the permit for a job-related course is possible abroad (§ 4 Abs. 1a DeuFöV). */
export const LANGUAGE_COURSE_EARLY = stepTemplate({
  ...LANGUAGE_COURSE,
  legalBasis: ['§ 4 Abs. 1a, 4-6 DeuFöV'],
  words: ROUTE_WORDS.languageEarly,
});

export const CHECK_IN = stepTemplate({
  id: 'check-in',
  actor: 'employer',
  phase: 'retention',
  duration: DURATIONS.checkIn,
  topics: ['integration'],
});

export const PROBATION_TALK = stepTemplate({
  id: 'probation-talk',
  actor: 'employer',
  phase: 'retention',
  duration: DURATIONS.probationTalk,
  reminders: [14],
  legalBasis: ['§ 622 Abs. 3 BGB'],
  topics: ['onboarding'],
});

/** Probation of trainees lasts one to four months (§ 20 BBiG, own knowledge). */
export const PROBATION_TALK_TRAINING = stepTemplate({
  ...PROBATION_TALK,
  duration: DURATIONS.probationTalkTraining,
  legalBasis: ['§ 20 BBiG'],
  words: ROUTE_WORDS.probationTraining,
});

export const PERMIT_EXTENSION = stepTemplate({
  id: 'permit-extension',
  actor: 'candidate',
  phase: 'retention',
  duration: DURATIONS.none,
  documents: ['passport', 'present-title', 'employment-contract'],
  fees: ['fee-extension'],
  reminders: [120, 90, 60, 30],
  legalBasis: ['§ 8 AufenthG', '§ 81 Abs. 4 AufenthG'],
  topics: ['residence'],
});

export const SETTLEMENT_PERMIT = stepTemplate({
  id: 'settlement-permit',
  actor: 'candidate',
  phase: 'retention',
  duration: DURATIONS.none,
  documents: ['passport', 'present-title', 'language-certificate'],
  fees: ['fee-settlement'],
  reminders: [90, 30],
  legalBasis: ['§ 18c AufenthG'],
  topics: ['residence'],
});
