/** From the proof to the title: hand-over, agency, advance consent, visa, or the change of title in Germany. */
import { DURATIONS } from './durations';
import { LIMITS } from './limits';
import { stepTemplate } from './step-template';
import { ROUTE_WORDS } from './texts/route-words';

export const RESULT_HANDOVER = stepTemplate({
  id: 'result-handover',
  actor: 'immigration-authority',
  phase: 'consent',
  duration: DURATIONS.handover,
  limit: LIMITS.handover,
  startsAfter: 'recognition-result-received',
  legalBasis: ['§ 81a Abs. 3 Nr. 3 AufenthG'],
  topics: ['accelerated-procedure'],
});

export const AGENCY_CONSENT = stepTemplate({
  id: 'agency-consent',
  actor: 'employment-agency',
  phase: 'consent',
  duration: DURATIONS.consent,
  limit: LIMITS.consent,
  startsAfter: 'agency-data-complete',
  documents: ['employment-declaration'],
  legalBasis: ['§ 39 AufenthG', '§ 36 Abs. 2 BeschV'],
  topics: ['recruitment'],
});

export const AGENCY_CONSENT_ACCELERATED = stepTemplate({
  ...AGENCY_CONSENT,
  duration: DURATIONS.consentAccelerated,
  limit: LIMITS.consentAccelerated,
});

const PRIORITY = {
  legalBasis: ['§ 39 Abs. 2, 3 AufenthG', '§ 36 Abs. 2 BeschV'],
  words: ROUTE_WORDS.agencyPriority,
} as const;
export const AGENCY_PRIORITY = stepTemplate({ ...AGENCY_CONSENT, ...PRIORITY });
export const AGENCY_PRIORITY_ACCELERATED = stepTemplate({ ...AGENCY_CONSENT_ACCELERATED, ...PRIORITY });

const TRAINING = {
  legalBasis: ['§ 8 Abs. 1 BeschV', '§ 36 Abs. 2 BeschV'],
  words: ROUTE_WORDS.agencyTraining,
} as const;
export const AGENCY_TRAINING = stepTemplate({ ...AGENCY_CONSENT, ...TRAINING });
export const AGENCY_TRAINING_ACCELERATED = stepTemplate({ ...AGENCY_CONSENT_ACCELERATED, ...TRAINING });

/** The agency's own procedure before the visa: nothing is deemed given, no limit of the law runs. */
export const AGENCY_QUOTA = stepTemplate({
  ...AGENCY_CONSENT,
  duration: DURATIONS.quotaConsent,
  limit: null,
  startsAfter: null,
  legalBasis: ['§ 26 Abs. 2 BeschV', '§ 36 Abs. 3 BeschV'],
  words: ROUTE_WORDS.agencyQuota,
});

export const AGENCY_SHORT_QUOTA = stepTemplate({
  ...AGENCY_QUOTA,
  legalBasis: ['§ 15d BeschV', '§ 39 Abs. 6 AufenthG'],
  words: ROUTE_WORDS.agencyShortQuota,
});

export const ADVANCE_CONSENT = stepTemplate({
  id: 'advance-consent',
  actor: 'immigration-authority',
  phase: 'consent',
  duration: DURATIONS.advanceConsent,
  documents: ['advance-consent-letter'],
  legalBasis: ['§ 81a Abs. 3 Nr. 5, 6 AufenthG', '§ 31 Abs. 4 AufenthV'],
  topics: ['accelerated-procedure', 'residence'],
});

export const VISA_APPOINTMENT_ACCELERATED = stepTemplate({
  id: 'visa-appointment',
  actor: 'mission',
  phase: 'visa',
  duration: DURATIONS.appointmentAccelerated,
  limit: LIMITS.appointment,
  startsAfter: 'advance-consent-and-appointment-request',
  legalBasis: ['§ 31a Abs. 1 AufenthV'],
  topics: ['residence'],
});

export const VISA_APPOINTMENT = stepTemplate({
  ...VISA_APPOINTMENT_ACCELERATED,
  duration: DURATIONS.appointment,
  limit: null,
  startsAfter: 'appointment-request',
  legalBasis: ['§ 6 Abs. 3 AufenthG'],
});

export const VISA_APPOINTMENT_QUOTA = stepTemplate({
  ...VISA_APPOINTMENT,
  duration: DURATIONS.quotaAppointment,
  legalBasis: ['§ 26 Abs. 2 S. 2 BeschV'],
  words: ROUTE_WORDS.appointmentWesternBalkans,
});

export const VISA_APPLICATION = stepTemplate({
  id: 'visa-application',
  actor: 'candidate',
  phase: 'visa',
  duration: DURATIONS.visaApplication,
  documents: [
    'passport',
    'visa-form-and-photo',
    'employment-contract',
    'recognition-notice',
    'travel-health-insurance',
  ],
  fees: ['fee-visa'],
  reminders: [14, 7, 1],
  legalBasis: ['§ 6 Abs. 3 AufenthG', '§ 46 Abs. 2 Nr. 1 AufenthV'],
  topics: ['residence'],
});

export const VISA_APPLICATION_ACCELERATED = stepTemplate({
  ...VISA_APPLICATION,
  documents: [...VISA_APPLICATION.documents, 'advance-consent-letter'],
});

export const FAMILY_VISAS = stepTemplate({
  id: 'family-visas',
  actor: 'candidate',
  phase: 'visa',
  duration: DURATIONS.visaApplication,
  documents: ['marriage-certificate', 'birth-certificates', 'passport'],
  legalBasis: ['§§ 29, 30, 32 AufenthG', '§ 81 Abs. 6 AufenthG'],
  topics: ['family', 'residence'],
});

export const FAMILY_VISAS_ACCELERATED = stepTemplate({
  ...FAMILY_VISAS,
  legalBasis: ['§ 81a Abs. 4 AufenthG', '§§ 29, 30, 32 AufenthG'],
  words: ROUTE_WORDS.familyAccelerated,
});

export const VISA_DECISION_ACCELERATED = stepTemplate({
  id: 'visa-decision',
  actor: 'mission',
  phase: 'visa',
  duration: DURATIONS.visaDecisionAccelerated,
  limit: LIMITS.visaDecision,
  startsAfter: 'visa-application-complete',
  legalBasis: ['§ 31a Abs. 2 AufenthV'],
  topics: ['residence'],
});

export const VISA_DECISION = stepTemplate({
  ...VISA_DECISION_ACCELERATED,
  duration: DURATIONS.visaDecision,
  limit: null,
  legalBasis: ['§ 6 Abs. 3 AufenthG', '§ 31 Abs. 1 AufenthV'],
});

const RESEARCH = {
  duration: DURATIONS.researchDecision,
  limit: LIMITS.research,
  legalBasis: ['§ 18d Abs. 1 S. 3 AufenthG'],
  words: ROUTE_WORDS.decisionResearch,
} as const;
export const VISA_DECISION_RESEARCH = stepTemplate({ ...VISA_DECISION, ...RESEARCH });

export const TITLE_APPLICATION = stepTemplate({
  id: 'title-application',
  actor: 'candidate',
  phase: 'title-in-germany',
  duration: DURATIONS.titleApplication,
  documents: [
    'passport',
    'present-title',
    'employment-contract',
    'employment-declaration',
    'registration-certificate',
  ],
  fees: ['fee-permit'],
  reminders: [14, 7],
  legalBasis: ['§ 81 Abs. 1, 4 AufenthG', '§ 39 AufenthV'],
  topics: ['residence'],
});

/** From one title to another the lower fee for a change of purpose holds. */
export const TITLE_CHANGE_APPLICATION = stepTemplate({
  ...TITLE_APPLICATION,
  fees: ['fee-change-of-purpose'],
});

export const TITLE_DECISION = stepTemplate({
  id: 'title-decision',
  actor: 'immigration-authority',
  phase: 'title-in-germany',
  duration: DURATIONS.titleDecision,
  startsAfter: 'documents-complete',
  legalBasis: ['§ 81 Abs. 5a AufenthG', '§ 4a Abs. 2 AufenthG'],
  topics: ['residence'],
});

export const TITLE_DECISION_RESEARCH = stepTemplate({ ...TITLE_DECISION, ...RESEARCH });
