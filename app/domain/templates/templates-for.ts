/** Which templates fit a plan, and why. */
import type { RouteId, StepPlan } from '../plan/contract';
import type { Bilingual } from '../texts/bilingual';
import { FIELD_TEMPLATES } from './all-templates';
import { words } from './parts';
import type { FieldTemplate, TemplateId } from './template';

export interface FittingTemplate {
  readonly id: TemplateId;
  /** In the language of the plan, like the reason. */
  readonly title: string;
  readonly reason: string;
}

interface Case {
  readonly plan: StepPlan;
  readonly occupationId: string | null;
}

interface Fit {
  readonly occupations?: ReadonlySet<string>;
  /** What has to hold beside route and occupation. */
  readonly holds?: (found: Case) => boolean;
  readonly reason: Bilingual;
}

const NURSES = new Set(['nurse']);
const NURSING_PARTNERSHIP = new Set(['nurse', 'care-assistant']);
const DRIVERS = new Set(['truck-driver', 'bus-driver']);

/** The one-stop office of the field, by its id in the directory. */
const ONE_STOP_OFFICES: ReadonlySet<string> = new Set(['be-bis', 'be-lea']);

function hasBranch({ plan }: Case, id: string): boolean {
  return plan.branches.some((branch) => branch.id === id);
}

function isPlanned({ plan }: Case, route: RouteId): boolean {
  return plan.plannedRouteId === route;
}

const FITS: Readonly<Record<TemplateId, Fit>> = {
  'doctors-specialized': {
    occupations: new Set(['doctor']),
    reason: words(
      'Ärztliche Stelle: So läuft die Vermittlung über die ZAV bis zur Approbation.',
      'A post for a doctor: this is how placement through ZAV runs up to the full licence.',
    ),
  },
  'nurses-recognition-abroad': {
    occupations: NURSES,
    reason: words(
      'Pflege nach § 18a: Die Anerkennung wird vor der Einreise entschieden.',
      'Nursing under § 18a: recognition is decided before entry.',
    ),
  },
  'nurses-measure': {
    occupations: NURSES,
    reason: words(
      'Pflege mit Bescheid, der Lücken nennt: Die Maßnahme findet in Deutschland statt.',
      'Nursing with a decision that names gaps: the measure takes place in Germany.',
    ),
  },
  'nurses-partnership': {
    occupations: NURSING_PARTNERSHIP,
    reason: words(
      'Anerkennungspartnerschaft in der Pflege: Der Antrag folgt nach der Einreise.',
      'Recognition partnership in nursing: the application follows after entry.',
    ),
  },
  'nurses-waiver': {
    occupations: NURSES,
    // Where recognition is already decided there is nothing left to waive.
    holds: (found) => !isPlanned(found, '18a') || hasBranch(found, 'waive-equivalence-check'),
    reason: words(
      'Pflege: Wer auf die Gleichwertigkeitsprüfung verzichtet, kann Monate sparen.',
      'Nursing: who waives the equivalence check can save months.',
    ),
  },
  'drivers-licensed': {
    occupations: DRIVERS,
    reason: words(
      'Fahrer:in mit Führerschein und Qualifikation der EU.',
      'A driver with licence and qualification of the EU.',
    ),
  },
  'drivers-training': {
    occupations: DRIVERS,
    reason: words(
      'Fahrer:in, die oder der in Deutschland qualifiziert wird: 15 Monate Zeit.',
      'A driver who qualifies in Germany: there are 15 months.',
    ),
  },
  'in-company-qualification': {
    holds: (found) =>
      found.occupationId !== 'doctor' &&
      (!isPlanned(found, '18a') ||
        hasBranch(found, 'partial-recognition') ||
        hasBranch(found, 'partial-recognition-new-aim')),
    reason: words(
      'Falls der Bescheid Lücken nennt: So schließt der Betrieb sie am Arbeitsplatz.',
      'If the decision names gaps: this is how the firm closes them at work.',
    ),
  },
  trainees: {
    reason: words('Betriebliche Ausbildung nach § 16a.', 'In-company training under § 16a.'),
  },
  'agency-check': {
    holds: ({ plan }) => plan.steps.some(({ id }) => id === 'visa-application'),
    reason: words(
      'Falls eine Agentur vermittelt: vorher prüfen, wer zahlt und was unterschrieben wird.',
      'If an agency places: check first who pays and what is signed.',
    ),
  },
  'one-stop-package': {
    holds: ({ plan }) => ONE_STOP_OFFICES.has(plan.immigrationAuthority?.serviceId ?? ''),
    reason: words(
      'Ihr Fall geht an eine Stelle, die alles bündelt: ein Paket statt einzelner Anträge.',
      'Your case goes to an office that does it all: one package instead of single applications.',
    ),
  },
};

function fits(template: FieldTemplate, found: Case): boolean {
  const { plannedRouteId } = found.plan;
  if (plannedRouteId === null || !template.routes.includes(plannedRouteId)) return false;
  const { occupations, holds } = FITS[template.id];
  if (occupations !== undefined && !occupations.has(found.occupationId ?? '')) return false;
  return holds === undefined || holds(found);
}

/**
 * Templates for the planned route and the occupation, in the order of the pages; none without a route.
 * `occupationId` is that of the catalogue, null where the request only had a code.
 */
export function templatesFor(plan: StepPlan, occupationId: string | null): FittingTemplate[] {
  return FIELD_TEMPLATES.filter((template) => fits(template, { plan, occupationId })).map(
    ({ id, title }) => ({ id, title: title[plan.language], reason: FITS[id].reason[plan.language] }),
  );
}
