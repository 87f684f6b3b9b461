import type { PeriodUnit } from '../../calendar';
import type { ClockCondition } from '../../clock/limit';
import type { CLOCK_LIMITS } from '../../clock/limits';
import type { Bilingual, BilingualWith } from '../bilingual';

/** Names of the limits. A limit without a name does not compile. */
export const limitWords: Readonly<Record<keyof typeof CLOCK_LIMITS, Bilingual>> = {
  receiptAccelerated: {
    de: 'Eingang bestätigen, fehlende Unterlagen nennen (beschleunigt)',
    en: 'Confirm receipt, name missing papers (accelerated)',
  },
  receipt: {
    de: 'Eingang bestätigen, fehlende Unterlagen nennen',
    en: 'Confirm receipt, name missing papers',
  },
  decisionAccelerated: {
    de: 'Entscheidung über die Anerkennung (beschleunigt)',
    en: 'Decision on recognition (accelerated)',
  },
  decision: { de: 'Entscheidung über die Anerkennung', en: 'Decision on recognition' },
  decisionNurseAccelerated: {
    de: 'Anerkennung von Pflegefachkräften (beschleunigt)',
    en: 'Recognition of nurses (accelerated)',
  },
  decisionNurse: { de: 'Anerkennung von Pflegefachkräften', en: 'Recognition of nurses' },
  decisionNurseAutomatic: {
    de: 'Anerkennung von Pflegefachkräften mit Abschluss aus der EU',
    en: 'Recognition of nurses with a diploma from the EU',
  },
  decisionDoctorAccelerated: {
    de: 'Anerkennung von Ärzt:innen (beschleunigt)',
    en: 'Recognition of doctors (accelerated)',
  },
  decisionDoctor: { de: 'Anerkennung von Ärzt:innen', en: 'Recognition of doctors' },
  temporaryLicenceDoctor: {
    de: 'Vorläufige Berufserlaubnis für Ärzt:innen',
    en: 'Temporary licence for doctors',
  },
  evaluationAccelerated: {
    de: 'Zeugnisbewertung der ZAB (beschleunigt)',
    en: 'Degree evaluation by the ZAB (accelerated)',
  },
  confirmationPayment: {
    de: 'Gebühr für die Digitale Auskunft der ZAB zahlen',
    en: 'Pay the fee of the digital information by the ZAB',
  },
  exam: { de: 'Eignungsprüfung ermöglichen', en: 'Make the aptitude test possible' },
  handover: { de: 'Betrieb zur Übergabe einladen', en: 'Invite the firm for the hand-over' },
  consentAccelerated: {
    de: 'Zustimmung der Bundesagentur für Arbeit (beschleunigt)',
    en: 'Consent of the Federal Employment Agency (accelerated)',
  },
  consent: {
    de: 'Zustimmung der Bundesagentur für Arbeit',
    en: 'Consent of the Federal Employment Agency',
  },
  agencyQuestion: {
    de: 'Fragen der Bundesagentur für Arbeit beantworten',
    en: 'Answer questions of the Federal Employment Agency',
  },
  advanceConsentValidity: { de: 'Gültigkeit der Vorabzustimmung', en: 'Validity of the advance consent' },
  appointment: { de: 'Termin bei der Auslandsvertretung', en: 'Appointment at the mission' },
  visaDecision: { de: 'Entscheidung über das Visum', en: 'Decision on the visa' },
  researchDecision: {
    de: 'Entscheidung bei anerkannter Forschungseinrichtung',
    en: 'Decision where the research institution is recognised',
  },
  visaFreeApplication: {
    de: 'Antrag nach visumfreier Einreise (§ 41 AufenthV)',
    en: 'Application after entry without a visa (§ 41 AufenthV)',
  },
  addressRegistration: { de: 'Wohnung anmelden', en: 'Register the address' },
  socialInsurance: { de: 'Zur Sozialversicherung anmelden', en: 'Register for social insurance' },
  reportEarlyEnd: {
    de: 'Vorzeitiges Ende melden (Betrieb)',
    en: 'Report an early end (firm)',
  },
  reportEarlyEndWorker: {
    de: 'Vorzeitiges Ende melden (beschäftigte Person)',
    en: 'Report an early end (worker)',
  },
};

/** What starts a limit. */
export const conditionWords: Readonly<Record<ClockCondition, Bilingual>> = {
  'application-received': { de: 'Antrag eingegangen', en: 'application received' },
  'documents-complete': { de: 'Unterlagen vollständig', en: 'papers complete' },
  'documents-complete-and-paid': {
    de: 'Unterlagen vollständig und Gebühr gezahlt',
    en: 'papers complete and fee paid',
  },
  'result-received': { de: 'Bescheid oder Nachforderung eingegangen', en: 'decision or request received' },
  'consent-request-sent': { de: 'Anfrage bei der Bundesagentur', en: 'request sent to the agency' },
  'advance-consent-issued': { de: 'Vorabzustimmung erteilt', en: 'advance consent issued' },
  'advance-consent-presented': { de: 'Vorabzustimmung vorgelegt', en: 'advance consent presented' },
  'appointment-requested': { de: 'Termin beantragt', en: 'appointment asked for' },
  'visa-application-complete': { de: 'Visumantrag vollständig', en: 'visa application complete' },
  'title-application-complete': { de: 'Antrag auf den Titel vollständig', en: 'title application complete' },
  'entered-germany': { de: 'Einreise', en: 'entry' },
  'moved-in': { de: 'Einzug', en: 'moving in' },
  'work-began': { de: 'erster Arbeitstag', en: 'first day of work' },
  'early-end-known': { de: 'das Ende ist bekannt', en: 'the end is known' },
  'agency-asked-employer': { de: 'Frage der Bundesagentur', en: 'question of the agency' },
  'exam-chosen': { de: 'Prüfung gewählt', en: 'test chosen' },
  'payment-requested': { de: 'Zahlung angefordert', en: 'payment asked for' },
};

const UNITS_DE: Readonly<Record<PeriodUnit, readonly [string, string]>> = {
  days: ['Tag', 'Tage'],
  'working-days': ['Arbeitstag', 'Arbeitstage'],
  werktage: ['Werktag', 'Werktage'],
  weeks: ['Woche', 'Wochen'],
  months: ['Monat', 'Monate'],
};
const UNITS_EN: Readonly<Record<PeriodUnit, readonly [string, string]>> = {
  days: ['day', 'days'],
  'working-days': ['working day', 'working days'],
  werktage: ['weekday (Monday to Saturday)', 'weekdays (Monday to Saturday)'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
};

/** The length in words: `2 Monate`. */
export const lengthOf = {
  de: (amount: number, unit: PeriodUnit) => `${amount} ${UNITS_DE[unit][amount === 1 ? 0 : 1]}`,
  en: (amount: number, unit: PeriodUnit) => `${amount} ${UNITS_EN[unit][amount === 1 ? 0 : 1]}`,
} as const;

type Norm = { readonly norm: string };

/** What the norm of a limit allows. */
export const limitNotes: Readonly<Record<'pause' | 'extension' | 'deemed', BilingualWith<Norm>>> = {
  pause: {
    de: ({ norm }) => `ruht, solange Unterlagen oder ein anderes Verfahren ausstehen (${norm})`,
    en: ({ norm }) => `stands still while papers or another procedure are pending (${norm})`,
  },
  extension: {
    de: ({ norm }) => `einmal mit Begründung verlängerbar (${norm})`,
    en: ({ norm }) => `can be extended once, with reasons (${norm})`,
  },
  deemed: {
    de: ({ norm }) => `Schweigen gilt als Zustimmung (${norm})`,
    en: ({ norm }) => `silence counts as consent (${norm})`,
  },
};
