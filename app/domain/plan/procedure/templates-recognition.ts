/**
 * Steps that bring the proof a title demands. In the accelerated procedure the immigration authority starts them
 * and the limits are shorter (§ 14a BQFG); otherwise the person applies.
 */
import type { Occupation } from '../../catalogue/occupation';
import { DURATIONS } from './durations';
import { LIMITS } from './limits';
import { stepTemplate, type StepTemplate } from './step-template';
import { ROUTE_WORDS } from './texts/route-words';

/** Which of the two ways to Germany (or the change inside it) the steps belong to. */
export type ProcedureKind = 'accelerated' | 'ordinary' | 'in-germany';

/** Which law sets the limits of the decision. */
export type RecognitionLaw = 'bqfg' | 'nurse' | 'doctor';

/** Nurses fall under the PflAPrV (the BQFG does not apply, § 40 Abs. 4 PflBG), doctors under the ÄApprO. */
export function recognitionLawOf(occupation: Occupation): RecognitionLaw {
  if (occupation.authorityGroup === 'pflegefachkraft') return 'nurse';
  return occupation.authorityGroup === 'arzt' ? 'doctor' : 'bqfg';
}

const APPLY = stepTemplate({
  id: 'recognition-apply',
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
  legalBasis: ['§§ 5, 12 BQFG'],
  topics: ['recognition'],
});

const APPLY_BY_AUTHORITY = stepTemplate({
  ...APPLY,
  actor: 'immigration-authority',
  duration: DURATIONS.applyByAuthority,
  legalBasis: ['§ 81a Abs. 3 Nr. 2 AufenthG'],
});

const RECEIPT = stepTemplate({
  id: 'recognition-receipt',
  actor: 'recognition-authority',
  phase: 'recognition',
  duration: DURATIONS.receipt,
  limit: LIMITS.receipt,
  startsAfter: 'application-received',
  legalBasis: [LIMITS.receipt.legalBasis],
  topics: ['recognition'],
});

const RECEIPT_ACCELERATED = stepTemplate({
  ...RECEIPT,
  duration: DURATIONS.receiptAccelerated,
  limit: LIMITS.receiptAccelerated,
  legalBasis: [LIMITS.receiptAccelerated.legalBasis, '§ 81a Abs. 3 Nr. 3 AufenthG'],
});

const COMPLETE = stepTemplate({
  id: 'documents-complete',
  actor: 'candidate',
  phase: 'recognition',
  duration: DURATIONS.completeDocuments,
  documents: ['qualification-certificates'],
  reminders: [7, 3],
  legalBasis: ['§ 82 Abs. 1 AufenthG'],
  topics: ['recognition'],
});

const DECISION = stepTemplate({
  id: 'recognition-decision',
  actor: 'recognition-authority',
  phase: 'recognition',
  duration: DURATIONS.decision,
  limit: LIMITS.decision,
  startsAfter: 'documents-complete',
  documents: ['recognition-notice'],
  legalBasis: [LIMITS.decision.legalBasis],
  topics: ['recognition'],
});

function decision(kind: ProcedureKind, law: RecognitionLaw): StepTemplate {
  const accelerated = kind === 'accelerated';
  const limit =
    law === 'nurse'
      ? accelerated
        ? LIMITS.decisionNurseAccelerated
        : LIMITS.decisionNurse
      : law === 'doctor'
        ? accelerated
          ? LIMITS.decisionDoctorAccelerated
          : LIMITS.decisionDoctor
        : accelerated
          ? LIMITS.decisionAccelerated
          : LIMITS.decision;
  const ordinaryDuration = law === 'nurse' ? DURATIONS.decisionNurse : DURATIONS.decision;
  return stepTemplate({
    ...DECISION,
    duration: accelerated ? DURATIONS.decisionAccelerated : ordinaryDuration,
    limit,
    legalBasis: [limit.legalBasis],
  });
}

const LICENCE = stepTemplate({
  id: 'licence-promise',
  actor: 'recognition-authority',
  phase: 'recognition',
  duration: DURATIONS.licence,
  documents: ['licence-document', 'language-certificate'],
  legalBasis: ['§ 18 Abs. 2 Nr. 3 AufenthG'],
  topics: ['recognition', 'health-professions'],
});

const EVALUATION = stepTemplate({
  id: 'degree-evaluation',
  actor: 'recognition-authority',
  phase: 'recognition',
  duration: DURATIONS.degreeEvaluation,
  startsAfter: 'documents-complete',
  documents: ['qualification-certificates', 'recognition-notice'],
  fees: ['fee-zab-evaluation'],
  legalBasis: ['§ 18b AufenthG', '§ 18g Abs. 1 AufenthG'],
  topics: ['recognition'],
});

const EVALUATION_ACCELERATED = stepTemplate({
  ...EVALUATION,
  duration: DURATIONS.degreeEvaluationAccelerated,
  limit: LIMITS.degreeEvaluationAccelerated,
  legalBasis: ['§ 81a Abs. 3 Nr. 2 AufenthG'],
});

const CONFIRMATION = stepTemplate({
  id: 'state-recognition-confirmation',
  actor: 'recognition-authority',
  phase: 'recognition',
  duration: DURATIONS.confirmation,
  startsAfter: 'documents-complete',
  documents: ['qualification-certificates', 'state-recognition-proof'],
  fees: ['fee-zab-confirmation'],
  legalBasis: ['§ 81a Abs. 3 Nr. 2a AufenthG'],
  topics: ['recognition'],
});

const CONFIRMATION_ACCELERATED = stepTemplate({
  ...CONFIRMATION,
  duration: DURATIONS.confirmationAccelerated,
});

/** The digital information is for vocational training only; degrees take anabin or an evaluation (W17). */
const CONFIRMATION_OF_DEGREE = stepTemplate({
  ...CONFIRMATION,
  duration: DURATIONS.degreeEvaluation,
  fees: ['fee-zab-evaluation'],
  words: ROUTE_WORDS.confirmationDegree,
});

const CONFIRMATION_OF_DEGREE_ACCELERATED = stepTemplate({
  ...CONFIRMATION_OF_DEGREE,
  duration: DURATIONS.degreeEvaluationAccelerated,
});

export interface RecognitionTemplates {
  readonly apply: StepTemplate;
  readonly receipt: StepTemplate;
  readonly complete: StepTemplate;
  readonly decision: StepTemplate;
  readonly licence: StepTemplate;
  readonly evaluation: StepTemplate;
  readonly confirmation: StepTemplate;
  readonly confirmationOfDegree: StepTemplate;
}

function templates(kind: ProcedureKind, law: RecognitionLaw): RecognitionTemplates {
  const accelerated = kind === 'accelerated';
  return {
    apply: accelerated ? APPLY_BY_AUTHORITY : APPLY,
    receipt: accelerated ? RECEIPT_ACCELERATED : RECEIPT,
    complete: COMPLETE,
    decision: decision(kind, law),
    licence: LICENCE,
    evaluation: accelerated ? EVALUATION_ACCELERATED : EVALUATION,
    confirmation: accelerated ? CONFIRMATION_ACCELERATED : CONFIRMATION,
    confirmationOfDegree: accelerated ? CONFIRMATION_OF_DEGREE_ACCELERATED : CONFIRMATION_OF_DEGREE,
  };
}

const BY_LAW = {
  accelerated: {
    bqfg: templates('accelerated', 'bqfg'),
    nurse: templates('accelerated', 'nurse'),
    doctor: templates('accelerated', 'doctor'),
  },
  ordinary: {
    bqfg: templates('ordinary', 'bqfg'),
    nurse: templates('ordinary', 'nurse'),
    doctor: templates('ordinary', 'doctor'),
  },
} as const;

/** The recognition steps for the procedure and the law of the occupation. */
export function recognitionTemplates(kind: ProcedureKind, law: RecognitionLaw): RecognitionTemplates {
  return BY_LAW[kind === 'accelerated' ? 'accelerated' : 'ordinary'][law];
}
