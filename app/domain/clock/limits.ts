/**
 * The limits of the field as clocks (facts 1.5, 5.4, 6). "muss" and "spätestens" are `hard`, "soll" is `soll`.
 *
 * Only the BQFG suspends and extends (§§ 6, 13, 14a); the PflAPrV and § 39 ÄApprO know neither. Silence has an effect
 * only in § 36 Abs. 2 BeschV. Not covered: extensions of one month at most for certificates from the EU, EEA and
 * Switzerland (§ 13 Abs. 3 S. 4 BQFG).
 */
import type { StatutoryLimit } from '../plan/contract';
import { clockLimit, type ClockLimit } from './limit';

const BY_RECOGNITION_BODY = {
  startsWhen: ['documents-complete'],
  beforeStart: 'candidate',
  holder: 'recognition-authority',
  afterwards: 'employer',
} as const;

const RECEIPT = {
  startsWhen: ['application-received'],
  beforeStart: 'candidate',
  holder: 'recognition-authority',
  afterwards: 'candidate',
} as const;

export const CLOCK_LIMITS = {
  receiptAccelerated: clockLimit({
    id: 'receipt-accelerated',
    amount: 2,
    unit: 'weeks',
    kind: 'hard',
    legalBasis: '§ 14a Abs. 2 BQFG',
    ...RECEIPT,
    beforeStart: 'immigration-authority',
  }),
  receipt: clockLimit({
    id: 'receipt',
    amount: 1,
    unit: 'months',
    kind: 'hard',
    legalBasis: '§ 6 Abs. 2, § 13 Abs. 2 BQFG',
    ...RECEIPT,
  }),
  decisionAccelerated: clockLimit({
    id: 'decision-accelerated',
    amount: 2,
    unit: 'months',
    kind: 'soll',
    legalBasis: '§ 14a Abs. 3 BQFG',
    ...BY_RECOGNITION_BODY,
    afterwards: 'immigration-authority',
    suspendedBy: {
      'further-documents': '§ 14a Abs. 4 S. 1 BQFG',
      'other-procedure': '§ 14a Abs. 4 S. 2, § 14 BQFG',
    },
    extension: '§ 14a Abs. 3 S. 3, 4 BQFG',
  }),
  decision: clockLimit({
    id: 'decision',
    amount: 3,
    unit: 'months',
    kind: 'hard',
    legalBasis: '§ 6 Abs. 3, § 13 Abs. 3 BQFG',
    ...BY_RECOGNITION_BODY,
    suspendedBy: {
      'further-documents': '§ 6 Abs. 4 S. 1, § 13 Abs. 4 S. 1 BQFG',
      'other-procedure': '§ 6 Abs. 4 S. 2, § 13 Abs. 4 S. 2, § 14 BQFG',
    },
    extension: '§ 6 Abs. 3 S. 3, 4, § 13 Abs. 3 S. 3, 5 BQFG',
  }),
  decisionNurseAccelerated: clockLimit({
    id: 'decision-nurse-accelerated',
    amount: 2,
    unit: 'months',
    kind: 'soll',
    legalBasis: '§ 43 Abs. 3 PflAPrV',
    ...BY_RECOGNITION_BODY,
    afterwards: 'immigration-authority',
  }),
  decisionNurse: clockLimit({
    id: 'decision-nurse',
    amount: 4,
    unit: 'months',
    kind: 'hard',
    legalBasis: '§ 43 Abs. 3 PflAPrV',
    ...BY_RECOGNITION_BODY,
  }),
  decisionNurseAutomatic: clockLimit({
    id: 'decision-nurse-automatic',
    amount: 3,
    unit: 'months',
    kind: 'hard',
    legalBasis: '§ 43 Abs. 3 S. 2 PflAPrV, § 41 Abs. 1 PflBG',
    ...BY_RECOGNITION_BODY,
  }),
  decisionDoctorAccelerated: clockLimit({
    id: 'decision-doctor-accelerated',
    amount: 2,
    unit: 'months',
    kind: 'soll',
    legalBasis: '§ 39 Abs. 5 ÄApprO',
    ...BY_RECOGNITION_BODY,
    afterwards: 'immigration-authority',
  }),
  decisionDoctor: clockLimit({
    id: 'decision-doctor',
    amount: 3,
    unit: 'months',
    kind: 'hard',
    legalBasis: '§ 39 Abs. 5 ÄApprO',
    ...BY_RECOGNITION_BODY,
  }),
  temporaryLicenceDoctor: clockLimit({
    id: 'temporary-licence-doctor',
    amount: 3,
    unit: 'months',
    kind: 'hard',
    legalBasis: '§ 34 Abs. 2 S. 1 ÄApprO',
    ...BY_RECOGNITION_BODY,
    suspendedBy: { 'foreign-authority': '§ 34 Abs. 2 S. 4, 5 ÄApprO' },
  }),
  evaluationAccelerated: clockLimit({
    id: 'evaluation-accelerated',
    amount: 2,
    unit: 'weeks',
    kind: 'typical',
    legalBasis: 'Praxis der ZAB zu § 81a Abs. 3 Nr. 2 AufenthG',
    ...BY_RECOGNITION_BODY,
    startsWhen: ['documents-complete-and-paid'],
    afterwards: 'immigration-authority',
    confirmed: false,
  }),
  confirmationPayment: clockLimit({
    id: 'confirmation-payment',
    amount: 3,
    unit: 'weeks',
    kind: 'hard',
    legalBasis: 'Bedingungen der ZAB für die Digitale Auskunft (zab.kmk.org/de/dab/antrag)',
    startsWhen: ['payment-requested'],
    beforeStart: 'recognition-authority',
    holder: 'candidate',
    afterwards: 'recognition-authority',
  }),
  exam: clockLimit({
    id: 'exam',
    amount: 6,
    unit: 'months',
    kind: 'hard',
    legalBasis: '§ 11 Abs. 4 BQFG',
    startsWhen: ['exam-chosen'],
    beforeStart: 'candidate',
    holder: 'recognition-authority',
    afterwards: 'candidate',
  }),
  handover: clockLimit({
    id: 'handover',
    amount: 3,
    unit: 'werktage',
    kind: 'hard',
    legalBasis: '§ 81a Abs. 3 Nr. 3 AufenthG',
    startsWhen: ['result-received'],
    restarts: 'after-an-act',
    beforeStart: 'recognition-authority',
    holder: 'immigration-authority',
    afterwards: 'employer',
  }),
  consentAccelerated: clockLimit({
    id: 'consent-accelerated',
    amount: 1,
    unit: 'weeks',
    kind: 'fiction',
    legalBasis: '§ 36 Abs. 2 BeschV',
    startsWhen: ['consent-request-sent'],
    restarts: 'after-an-act',
    beforeStart: 'immigration-authority',
    holder: 'employment-agency',
    afterwards: 'immigration-authority',
    deemedBy: '§ 36 Abs. 2 S. 1, 2 BeschV',
  }),
  consent: clockLimit({
    id: 'consent',
    amount: 2,
    unit: 'weeks',
    kind: 'fiction',
    legalBasis: '§ 36 Abs. 2 BeschV',
    startsWhen: ['consent-request-sent'],
    restarts: 'after-an-act',
    beforeStart: 'immigration-authority',
    holder: 'employment-agency',
    afterwards: 'immigration-authority',
    deemedBy: '§ 36 Abs. 2 S. 1 BeschV',
  }),
  agencyQuestion: clockLimit({
    id: 'agency-question',
    amount: 1,
    unit: 'months',
    kind: 'hard',
    legalBasis: '§ 39 Abs. 4 AufenthG',
    startsWhen: ['agency-asked-employer'],
    restarts: 'after-an-act',
    beforeStart: 'employment-agency',
    holder: 'employer',
    afterwards: 'employment-agency',
  }),
  advanceConsentValidity: clockLimit({
    id: 'advance-consent-validity',
    amount: 3,
    unit: 'months',
    kind: 'typical',
    legalBasis: 'Praxis zu § 31 Abs. 4 AufenthV (make-it-in-germany.com, nicht im Gesetz)',
    startsWhen: ['advance-consent-issued'],
    restarts: 'each-time',
    beforeStart: 'immigration-authority',
    holder: 'candidate',
    afterwards: 'mission',
    movesToWorkingDay: false,
  }),
  appointment: clockLimit({
    id: 'appointment',
    amount: 3,
    unit: 'weeks',
    kind: 'hard',
    legalBasis: '§ 31a Abs. 1 AufenthV',
    startsWhen: ['advance-consent-presented', 'appointment-requested'],
    beforeStart: 'candidate',
    holder: 'mission',
    afterwards: 'candidate',
  }),
  visaDecision: clockLimit({
    id: 'visa-decision',
    amount: 3,
    unit: 'weeks',
    kind: 'typical',
    legalBasis: '§ 31a Abs. 2 AufenthV',
    startsWhen: ['visa-application-complete'],
    beforeStart: 'candidate',
    holder: 'mission',
    afterwards: 'candidate',
  }),
  researchDecision: clockLimit({
    id: 'research-decision',
    amount: 60,
    unit: 'days',
    kind: 'hard',
    legalBasis: '§ 18d Abs. 1 S. 3 AufenthG',
    startsWhen: ['title-application-complete'],
    beforeStart: 'candidate',
    holder: 'immigration-authority',
    afterwards: 'candidate',
  }),
  visaFreeApplication: clockLimit({
    id: 'visa-free-application',
    amount: 90,
    unit: 'days',
    kind: 'hard',
    legalBasis: '§ 41 Abs. 3 AufenthV',
    startsWhen: ['entered-germany'],
    beforeStart: 'candidate',
    holder: 'candidate',
    afterwards: 'immigration-authority',
    movesToWorkingDay: false,
  }),
  addressRegistration: clockLimit({
    id: 'address-registration',
    amount: 2,
    unit: 'weeks',
    kind: 'hard',
    legalBasis: '§ 17 Abs. 1 BMG',
    startsWhen: ['moved-in'],
    beforeStart: 'candidate',
    holder: 'candidate',
    afterwards: 'candidate',
  }),
  socialInsurance: clockLimit({
    id: 'social-insurance',
    amount: 6,
    unit: 'weeks',
    kind: 'hard',
    legalBasis: '§ 6 DEÜV',
    startsWhen: ['work-began'],
    beforeStart: 'employer',
    holder: 'employer',
    afterwards: 'employer',
  }),
  reportEarlyEnd: clockLimit({
    id: 'report-early-end',
    amount: 4,
    unit: 'weeks',
    kind: 'hard',
    legalBasis: '§ 4a Abs. 5 S. 3 Nr. 3 AufenthG',
    startsWhen: ['early-end-known'],
    beforeStart: 'employer',
    holder: 'employer',
    afterwards: 'immigration-authority',
  }),
  reportEarlyEndWorker: clockLimit({
    id: 'report-early-end-worker',
    amount: 2,
    unit: 'weeks',
    kind: 'hard',
    legalBasis: '§ 82 Abs. 6 AufenthG',
    startsWhen: ['early-end-known'],
    beforeStart: 'candidate',
    holder: 'candidate',
    afterwards: 'immigration-authority',
  }),
} as const satisfies Record<string, ClockLimit>;

const ALL: readonly ClockLimit[] = Object.values(CLOCK_LIMITS);
const ID_OF_STEP: ReadonlyMap<string, string> = new Map([['degree-evaluation', 'evaluation-accelerated']]);

/**
 * The clock of a plan's step, found by its norm, length and kind; null: the step has no limit of the law, so there is
 * none to run. The plan writes Werktage as working days (its vocabulary knows no other), the clock counts them right.
 */
export function clockLimitOf(step: {
  readonly id: string;
  readonly statutoryLimit: StatutoryLimit | null;
}): ClockLimit | null {
  const { statutoryLimit: wanted } = step;
  if (wanted === null) return null;
  const id = ID_OF_STEP.get(step.id);
  if (id !== undefined) return ALL.find((limit) => limit.id === id) ?? null;
  return (
    ALL.find(
      (limit) =>
        limit.legalBasis === wanted.legalBasis &&
        limit.amount === wanted.amount &&
        (limit.unit === 'werktage' ? 'working-days' : limit.unit) === wanted.unit,
    ) ?? null
  );
}
