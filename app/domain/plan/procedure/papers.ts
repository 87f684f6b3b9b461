/** Which papers a step wants on a certain way: the contract of the way, its proofs, and nothing that it does not need. */
import type { DocumentId } from './document-catalogue';
import type { StepTemplate } from './step-template';
import type { Track } from './tracks';
import type { Variant } from './variant';

/** What stands in for the employment contract, and the proofs that the title itself asks for. */
const PAPERS_OF_TITLE: Readonly<Partial<Record<Track, readonly DocumentId[]>>> = {
  'training-firm': ['training-contract', 'training-registration-proof', 'livelihood-papers'],
  'training-school': ['school-admission-letter', 'livelihood-papers'],
  measure: ['employment-contract', 'livelihood-papers', 'language-certificate'],
  partnership: [
    'employment-contract',
    'partnership-agreement',
    'state-recognition-proof',
    'language-certificate',
  ],
  'agency-agreement': ['employment-contract', 'language-certificate'],
  exam: ['exam-invitation', 'livelihood-papers', 'language-certificate'],
  'skills-analysis': ['measure-confirmation', 'livelihood-papers', 'language-certificate'],
  'training-search': ['livelihood-papers', 'language-certificate'],
  'highly-qualified': ['employment-contract', 'distinction-papers'],
  research: ['hosting-agreement'],
  specialist: ['employment-contract', 'specialist-statement'],
  driver: ['employment-contract', 'driving-licence'],
  'driver-training': ['employment-contract', 'driving-licence', 'driver-training-plan'],
  'short-quota': ['employment-contract', 'travel-cost-agreement', 'tariff-confirmation'],
  'job-search': ['livelihood-papers', 'points-overview', 'state-recognition-proof'],
};

/** Ways whose title looks at a decision of a recognition body or an evaluation. */
const WITH_NOTICE: ReadonlySet<Track> = new Set<Track>([
  'skilled',
  'measure',
  'exam',
  'highly-qualified',
  'care-assistant',
]);

const AT_THE_OFFICE: ReadonlySet<string> = new Set([
  'agreement',
  'visa-application',
  'title-application',
  'residence-permit',
  'permit-extension',
]);

function isNeeded(id: DocumentId, step: StepTemplate, variant: Variant): boolean {
  switch (id) {
    case 'marriage-certificate':
      return variant.spouse;
    case 'birth-certificates':
      return variant.children;
    case 'recognition-notice':
      if (!AT_THE_OFFICE.has(step.id)) return !variant.byExperience && !variant.anabin;
      return WITH_NOTICE.has(variant.track) && !variant.byExperience && !variant.anabin;
    case 'qualification-plan':
    case 'supplementary-sheet-a':
      return variant.track !== 'measure' || variant.measure === 'in-company' || variant.measure === 'unsaid';
    case 'state-recognition-proof':
      return !variant.byExperience;
    default:
      return true;
  }
}

/** The papers of the step on this way, each once. */
export function papersOf(step: StepTemplate, variant: Variant): DocumentId[] {
  const own = PAPERS_OF_TITLE[variant.track];
  const wanted =
    own !== undefined && AT_THE_OFFICE.has(step.id)
      ? step.documents.flatMap((id) => (id === 'employment-contract' ? own : [id]))
      : step.documents;
  return [...new Set(wanted)].filter((id) => isNeeded(id, step, variant));
}
