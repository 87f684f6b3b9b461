/** Steps before anything is filed. */
import { DURATIONS } from './durations';
import { stepTemplate } from './step-template';

const BASE_PAPERS = ['passport', 'qualification-certificates', 'curriculum-vitae'] as const;

export const JOB_OFFER = stepTemplate({
  id: 'job-offer',
  actor: 'employer',
  phase: 'prepare',
  duration: DURATIONS.jobOffer,
  documents: ['employment-contract', 'employment-declaration'],
  legalBasis: ['§ 18 Abs. 2 Nr. 1 AufenthG', '§ 39 Abs. 4 AufenthG'],
  topics: ['recruitment'],
});

export const POWER_OF_ATTORNEY = stepTemplate({
  id: 'power-of-attorney',
  actor: 'candidate',
  phase: 'prepare',
  duration: DURATIONS.powerOfAttorney,
  documents: ['power-of-attorney'],
  legalBasis: ['§ 81a Abs. 1, Abs. 2 Nr. 2 AufenthG'],
  topics: ['accelerated-procedure'],
});

export const COLLECT_DOCUMENTS = stepTemplate({
  id: 'collect-documents',
  actor: 'candidate',
  phase: 'prepare',
  duration: DURATIONS.collectDocuments,
  documents: BASE_PAPERS,
  fees: ['cost-translation'],
  reminders: [14, 7],
  legalBasis: ['§ 82 Abs. 1 AufenthG'],
  topics: ['recognition'],
});

/** With recognition the BQFG asks for more papers (§§ 5, 12). */
export const COLLECT_DOCUMENTS_FOR_RECOGNITION = stepTemplate({
  ...COLLECT_DOCUMENTS,
  documents: [...BASE_PAPERS, 'experience-proofs', 'earlier-applications-statement'],
  legalBasis: ['§§ 5, 12 BQFG', '§ 82 Abs. 1 AufenthG'],
});

/** Health professions also prove their German. */
export const COLLECT_DOCUMENTS_FOR_LICENCE = stepTemplate({
  ...COLLECT_DOCUMENTS_FOR_RECOGNITION,
  documents: [...COLLECT_DOCUMENTS_FOR_RECOGNITION.documents, 'language-certificate'],
});

/** The Blue Card for IT without degree looks at experience (§ 18g Abs. 2 AufenthG). */
export const COLLECT_DOCUMENTS_FOR_EXPERIENCE = stepTemplate({
  ...COLLECT_DOCUMENTS,
  documents: ['passport', 'curriculum-vitae', 'experience-proofs'],
  legalBasis: ['§ 18g Abs. 2 AufenthG', '§ 82 Abs. 1 AufenthG'],
});

/** The experience route for ICT jobs asks for experience only (§ 6 S. 3 BeschV). */
export const COLLECT_DOCUMENTS_FOR_ICT = stepTemplate({
  ...COLLECT_DOCUMENTS_FOR_EXPERIENCE,
  legalBasis: ['§ 6 S. 3 BeschV', '§ 82 Abs. 1 AufenthG'],
});

/** The experience route looks at training and experience (§ 6 BeschV). */
export const COLLECT_DOCUMENTS_WITH_EXPERIENCE = stepTemplate({
  ...COLLECT_DOCUMENTS,
  documents: [...BASE_PAPERS, 'experience-proofs'],
  legalBasis: ['§ 6 BeschV', '§ 82 Abs. 1 AufenthG'],
});

export const AUTHORITY_COUNSELLING = stepTemplate({
  id: 'authority-counselling',
  actor: 'immigration-authority',
  phase: 'prepare',
  duration: DURATIONS.counselling,
  legalBasis: ['§ 81a Abs. 3 Nr. 1 AufenthG'],
  topics: ['accelerated-procedure', 'residence'],
});

export const AGREEMENT = stepTemplate({
  id: 'agreement',
  actor: 'employer',
  phase: 'prepare',
  duration: DURATIONS.agreement,
  documents: ['agreement-81a', 'power-of-attorney', 'passport', 'employment-contract'],
  fees: ['fee-81a'],
  legalBasis: ['§ 81a Abs. 2 AufenthG', '§ 47 Abs. 1 Nr. 15 AufenthV'],
  topics: ['accelerated-procedure'],
});

export const ANABIN_PRINTOUT = stepTemplate({
  id: 'anabin-printout',
  actor: 'candidate',
  phase: 'prepare',
  duration: DURATIONS.anabin,
  documents: ['anabin-printouts'],
  legalBasis: ['§ 18b AufenthG'],
  topics: ['recognition'],
});
