/** Papers of a case: who brings them, in what form, translated or not. Words: `texts/documents.ts`. */
import type { PlanDocument } from '../contract';

type DocumentFacts = Pick<PlanDocument, 'broughtBy' | 'form' | 'translation'>;

export const DOCUMENTS = {
  passport: { broughtBy: 'candidate', form: 'original-and-copy', translation: 'none' },
  'power-of-attorney': { broughtBy: 'candidate', form: 'copy', translation: 'none' },
  'employment-contract': { broughtBy: 'employer', form: 'copy', translation: 'none' },
  'employment-declaration': { broughtBy: 'employer', form: 'digital', translation: 'none' },
  'agreement-81a': { broughtBy: 'employer', form: 'original', translation: 'none' },
  'qualification-certificates': { broughtBy: 'candidate', form: 'original-and-copy', translation: 'sworn' },
  'curriculum-vitae': { broughtBy: 'candidate', form: 'digital', translation: 'none' },
  'experience-proofs': { broughtBy: 'candidate', form: 'copy', translation: 'sworn' },
  'earlier-applications-statement': { broughtBy: 'candidate', form: 'original', translation: 'none' },
  'language-certificate': { broughtBy: 'candidate', form: 'copy', translation: 'none' },
  'anabin-printouts': { broughtBy: 'candidate', form: 'digital', translation: 'none' },
  'recognition-notice': { broughtBy: 'recognition-authority', form: 'copy', translation: 'none' },
  'advance-consent-letter': { broughtBy: 'immigration-authority', form: 'original', translation: 'none' },
  'visa-form-and-photo': { broughtBy: 'candidate', form: 'original', translation: 'none' },
  'travel-health-insurance': { broughtBy: 'candidate', form: 'copy', translation: 'none' },
  'marriage-certificate': { broughtBy: 'candidate', form: 'certified-copy', translation: 'sworn' },
  'birth-certificates': { broughtBy: 'candidate', form: 'certified-copy', translation: 'sworn' },
  'landlord-confirmation': { broughtBy: 'candidate', form: 'original', translation: 'none' },
  'registration-certificate': { broughtBy: 'candidate', form: 'copy', translation: 'none' },
  'present-title': { broughtBy: 'candidate', form: 'original-and-copy', translation: 'none' },
  'faire-integration-letter': { broughtBy: 'employer', form: 'digital', translation: 'look-up' },
  'licence-document': { broughtBy: 'recognition-authority', form: 'certified-copy', translation: 'none' },
} as const satisfies Record<string, DocumentFacts>;

export type DocumentId = keyof typeof DOCUMENTS;
