import { DOCUMENTS, type DocumentId } from '../plan/procedure/document-catalogue';
import { isSection, type Section } from './section';

/** Where the papers that a plan can want belong. Papers about residence stand with the arrival. */
const SECTION_OF = {
  passport: 'arrival',
  'power-of-attorney': 'arrival',
  'employment-contract': 'work',
  'employment-declaration': 'work',
  'agreement-81a': 'arrival',
  'qualification-certificates': 'training',
  'curriculum-vitae': 'work',
  'experience-proofs': 'work',
  'earlier-applications-statement': 'training',
  'language-certificate': 'german',
  'anabin-printouts': 'training',
  'recognition-notice': 'training',
  'advance-consent-letter': 'arrival',
  'visa-form-and-photo': 'arrival',
  'travel-health-insurance': 'health',
  'marriage-certificate': 'family',
  'birth-certificates': 'family',
  'landlord-confirmation': 'housing',
  'registration-certificate': 'housing',
  'present-title': 'arrival',
  'faire-integration-letter': 'advice',
  'licence-document': 'training',
  'training-contract': 'training',
  'training-registration-proof': 'training',
  'school-admission-letter': 'training',
  'livelihood-papers': 'money',
  'qualification-plan': 'training',
  'supplementary-sheet-a': 'work',
  'measure-confirmation': 'training',
  'partnership-agreement': 'training',
  'exam-invitation': 'training',
  'state-recognition-proof': 'training',
  'tariff-confirmation': 'work',
  'specialist-statement': 'work',
  'distinction-papers': 'work',
  'hosting-agreement': 'work',
  'driving-licence': 'work',
  'driver-training-plan': 'work',
  'travel-cost-agreement': 'money',
  'points-overview': 'arrival',
  'spouse-language-certificate': 'family',
} as const satisfies Record<DocumentId, Section>;

/** True for the id of a paper that a plan can want. */
export function isPlanPaper(key: string): key is DocumentId {
  return Object.hasOwn(DOCUMENTS, key);
}

/** The section of a paper: where somebody put it, else where the catalogue puts it, else "other". */
export function sectionOf(key: string, chosen: string | null): Section {
  if (isSection(chosen)) return chosen;
  return isPlanPaper(key) ? SECTION_OF[key] : 'other';
}
