/**
 * Visits to offices: which steps of a plan are one, at which office, who goes, and which papers belong on the table.
 * The order of the papers is that of the plan; what an office wants on top is its own practice and said to be unknown.
 */
import type { Authority, PlanDocument, Step, StepPlan } from '../plan/contract';
import type { Bilingual } from '../texts/bilingual';

type Office = 'immigration-authority' | 'local-immigration-authority' | 'mission' | 'registration-office';

interface Visit {
  readonly office: Office;
  readonly who: 'employer' | 'candidate';
  /** Further steps whose papers are shown at this visit. */
  readonly papersOf?: readonly string[];
}

const VISITS: Readonly<Record<string, Visit>> = {
  'authority-counselling': { office: 'immigration-authority', who: 'employer', papersOf: ['agreement'] },
  agreement: { office: 'immigration-authority', who: 'employer' },
  'result-handover': { office: 'immigration-authority', who: 'employer' },
  'visa-appointment': { office: 'mission', who: 'candidate', papersOf: ['visa-application'] },
  'visa-application': { office: 'mission', who: 'candidate' },
  'address-registration': { office: 'registration-office', who: 'candidate' },
  'residence-permit': { office: 'local-immigration-authority', who: 'candidate' },
  'permit-extension': { office: 'local-immigration-authority', who: 'candidate' },
  'settlement-permit': { office: 'local-immigration-authority', who: 'candidate' },
};

export function isVisit(stepId: string): boolean {
  return Object.hasOwn(VISITS, stepId);
}

/** The steps of a plan that are a visit, in its order. */
export function visitsOf(plan: Pick<StepPlan, 'steps'>): Step[] {
  return plan.steps.filter(({ id }) => isVisit(id));
}

/** The step itself and those whose papers are shown at its visit. */
function stepsShownAt(stepId: string): string[] {
  return [stepId, ...(VISITS[stepId]?.papersOf ?? [])];
}

/** The papers of a folder that a step or a visit needs, in the order of the folder. */
export function papersOfStep<Paper extends { readonly steps: readonly string[] }>(
  papers: readonly Paper[],
  stepId: string,
): Paper[] {
  const shown = stepsShownAt(stepId);
  return papers.filter(({ steps }) => steps.some((step) => shown.includes(step)));
}

/** Keys of the papers for a visit, in the order of the plan, each once. */
export function papersOfVisit(plan: Pick<StepPlan, 'steps'>, stepId: string): string[] {
  const steps = stepsShownAt(stepId);
  return [...new Set(plan.steps.filter(({ id }) => steps.includes(id)).flatMap((step) => step.documents))];
}

/** True for papers that have to lie on the table as they are. */
export function isOriginalWanted(form: PlanDocument['form']): boolean {
  return form === 'original' || form === 'original-and-copy' || form === 'certified-copy';
}

export interface VisitOffice {
  readonly name: Bilingual;
  /** The plan names this very office. */
  readonly authority: Authority | null;
  readonly isConfirmed: boolean;
}

const OFFICE_NAMES: Readonly<Record<Office, Bilingual>> = {
  'immigration-authority': { de: 'Ausländerbehörde', en: 'Immigration authority' },
  'local-immigration-authority': {
    de: 'Ausländerbehörde am Wohnort der Fachkraft',
    en: 'Immigration authority at the worker’s place of residence',
  },
  mission: { de: 'Deutsche Auslandsvertretung', en: 'German mission abroad' },
  'registration-office': {
    de: 'Bürgeramt oder Meldebehörde am Wohnort',
    en: 'Registration office (Bürgeramt) at the place of residence',
  },
};

/** The office of a visit; null for a step that is none. */
export function officeOfVisit(
  plan: Pick<StepPlan, 'immigrationAuthority' | 'mission'>,
  stepId: string,
): VisitOffice | null {
  const visit = VISITS[stepId];
  if (visit === undefined) return null;
  const authority =
    visit.office === 'immigration-authority'
      ? plan.immigrationAuthority
      : visit.office === 'mission'
        ? plan.mission
        : null;
  const name = OFFICE_NAMES[visit.office];
  return {
    name: authority === null ? name : { de: authority.name, en: authority.name },
    authority,
    isConfirmed: authority?.certainty === 'certain',
  };
}

export function whoGoes(stepId: string): 'employer' | 'candidate' {
  return VISITS[stepId]?.who ?? 'candidate';
}
