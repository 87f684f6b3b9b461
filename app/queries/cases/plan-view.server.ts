import type { PlanView, RouteView, StepView } from '~/domain/cases/plan-view';
import type { Finding, Route, Source, StepPlan } from '~/domain/plan/contract';
import { possibleFeeItems } from '~/domain/plan/procedure/fees';
import { responsibilityMatrix } from '~/domain/plan/responsibility';
import { templatesFor } from '~/domain/templates/templates-for';
import { timelinePicture, type Picture, type PictureWindow } from '~/domain/timeline/picture';

import { questionAddress } from './question-address.server';

export interface PlanViewInput {
  plan: StepPlan;
  desiredStart: string;
  /** From the occupation catalogue; null where only a code is known. */
  occupationId: string | null;
  /** Dates of the steps as they are now. */
  now: readonly { id: string; startsOn: string; endsOn: string; isDone: boolean }[];
  today: string;
  /** Addresses of the case and of the company profile, for links to open questions. */
  casePath: string;
  companyPath: string;
}

/** Works a whole plan out for a page: only what is shown, a third of the whole. */
export function planView(input: PlanViewInput): PlanView {
  return {
    ...overviewPart(input),
    ...routesPart(input),
    ...timelinePart(input),
    ...costsPart(input),
    ...officesPart(input),
    ...dutiesPart(input),
    sources: sourcesOf(input.plan),
  };
}

type Part<Keys extends keyof PlanView> = Pick<PlanView, Keys>;

/** The decisive things: route, first day, questions, risks. */
export function overviewPart(
  input: PlanViewInput,
): Part<
  | 'asOf'
  | 'lawCheckedOn'
  | 'language'
  | 'titleNeeded'
  | 'titleNeededReason'
  | 'acceleratedReason'
  | 'disclaimer'
  | 'planned'
  | 'isRecommended'
  | 'firstDay'
  | 'desiredStart'
  | 'timeline'
  | 'warnings'
  | 'missing'
> {
  const { plan, desiredStart, now } = input;
  const planned = plan.routes.find((route) => route.id === plan.plannedRouteId);
  const routeTitles = new Map(plan.routes.map((route) => [route.id, route.title]));
  const firstDay = now.find((step) => step.id === 'first-day');
  return {
    asOf: plan.asOf,
    lawCheckedOn: plan.lawCheckedOn,
    language: plan.language,
    titleNeeded: plan.titleNeeded,
    titleNeededReason: plan.titleNeededReason,
    acceleratedReason: plan.timeline.acceleratedReason ?? null,
    disclaimer: plan.disclaimer,
    planned: planned === undefined ? null : routeView(planned, isApplicable, titlesOf(plan)),
    isRecommended: plan.plannedRouteId === plan.recommendedRouteId,
    firstDay: firstDay?.endsOn ?? null,
    desiredStart,
    timeline: plan.timeline,
    warnings: plan.warnings,
    missing: plan.missingFacts.map(({ path, question, decides }) => ({
      question,
      decides: decides.map((id) => routeTitles.get(id) ?? id),
      ...questionAddress(path, input),
    })),
  };
}

/** The routes that are not planned, and the templates that fit. */
export function routesPart({
  plan,
  occupationId,
}: PlanViewInput): Part<'possible' | 'blocked' | 'notApplicable' | 'templates'> {
  const others = plan.routes.filter((route) => route.id !== plan.plannedRouteId);
  const isWorkable = ({ outcome }: Route) => outcome === 'open' || outcome === 'reachable';
  const view = (route: Route, wanted: (finding: Finding) => boolean) =>
    routeView(route, wanted, titlesOf(plan));
  return {
    possible: others.filter(isWorkable).map((route) => view(route, isApplicable)),
    blocked: others
      .filter((route) => route.outcome === 'blocked' || route.outcome === 'missing-facts')
      .map((route) => view(route, ({ result }) => result === 'not-met' || result === 'missing')),
    notApplicable: others
      .filter((route) => route.outcome === 'not-applicable')
      .map((route) => ({
        id: route.id,
        title: route.title,
        reason:
          (route.findings.find((finding) => finding.result === 'not-met') ?? route.findings[0])?.text ?? null,
      })),
    templates: templatesFor(plan, occupationId),
  };
}

/** Steps with their days and the picture. */
export function timelinePart(
  input: PlanViewInput,
  window: PictureWindow | null = null,
): Part<'asOf' | 'timeline' | 'firstDay' | 'desiredStart' | 'steps' | 'picture'> {
  const steps = stepViews(input, titlesOf(input.plan));
  return {
    asOf: input.plan.asOf,
    timeline: input.plan.timeline,
    firstDay: steps.find((step) => step.id === 'first-day')?.endsOn ?? null,
    desiredStart: input.desiredStart,
    steps,
    picture: picture(input, steps, window),
  };
}

/** Money and papers. */
export function costsPart({ plan }: PlanViewInput): Part<'costs' | 'possibleFees' | 'documents'> {
  return {
    costs: plan.costs,
    possibleFees: plan.titleNeeded ? possibleFeeItems(plan.language) : [],
    documents: plan.documents.map(({ steps: _, ...document }) => document),
  };
}

/** Who decides, who helps, who answers for which step. */
export function officesPart({ plan }: PlanViewInput): Part<'authorities' | 'contacts' | 'responsibilities'> {
  return {
    authorities: authorities(plan),
    contacts: plan.contacts.map(({ steps: _steps, topics: _topics, ...contact }) => contact),
    responsibilities: responsibilityMatrix(plan),
  };
}

/** What the employer owes, what happens if it turns out differently, and how long the stay is. */
export function dutiesPart({
  plan,
}: PlanViewInput): Part<'duties' | 'branches' | 'titleValidity' | 'permanentStay'> {
  const titleOf = titlesOf(plan);
  return {
    duties: plan.duties,
    branches: plan.branches.map((branch) => ({
      ...branch,
      atStep: titleOf(branch.atStep),
      removes: branch.removes.map(titleOf),
    })),
    titleValidity: plan.titleValidity,
    permanentStay: plan.permanentStay,
  };
}

function isApplicable({ result }: Finding): boolean {
  return result !== 'not-applicable';
}

function titlesOf(plan: StepPlan): (id: string) => string {
  const titles = new Map(plan.steps.map((step) => [step.id, step.title]));
  return (id) => titles.get(id) ?? id;
}

function routeView(
  route: Route,
  wanted: (finding: Finding) => boolean,
  titleOf: (id: string) => string,
): RouteView {
  return {
    ...route,
    findings: route.findings.filter(wanted).map((finding) => ({
      ruleId: finding.ruleId,
      result: finding.result,
      legalBasis: finding.legalBasis,
      provisional: finding.provisional,
      text: finding.text,
      source: { officiallyConfirmed: finding.source.officiallyConfirmed },
      shortfallCents: finding.shortfallCents ?? null,
      reserveCents: finding.reserveCents ?? null,
      broughtBy: finding.broughtByStep === undefined ? null : titleOf(finding.broughtByStep),
    })),
  };
}

function authorities(plan: StepPlan): PlanView['authorities'] {
  const found = [
    { role: 'recognition', authority: plan.recognitionAuthority },
    { role: 'laterRecognition', authority: plan.laterRecognitionAuthority },
    { role: 'immigration', authority: plan.immigrationAuthority },
    { role: 'mission', authority: plan.mission },
  ] as const;
  return found.flatMap(({ role, authority }) => (authority === null ? [] : [{ role, authority }]));
}

function stepViews({ plan, now }: PlanViewInput, titleOf: (id: string) => string): StepView[] {
  const dates = new Map(now.map((step) => [step.id, step]));
  return plan.steps.map((step) => {
    const present = dates.get(step.id);
    return {
      id: step.id,
      title: step.title,
      actor: step.actor,
      phase: step.phase,
      earliest: step.earliest,
      typical: step.typical,
      latest: step.latest,
      statutoryLimit: step.statutoryLimit,
      isCritical: step.critical,
      after: step.dependsOn.map(titleOf),
      startsOn: present?.startsOn ?? plan.asOf,
      endsOn: present?.endsOn ?? step.typical,
      isDone: present?.isDone ?? false,
    };
  });
}

function picture(
  { plan, desiredStart, today }: PlanViewInput,
  steps: readonly StepView[],
  window: PictureWindow | null,
): Picture {
  const { typicalStart, ordinary } = plan.timeline;
  const hasComparison = typicalStart !== null && ordinary !== null && ordinary.typicalStart !== null;
  return timelinePicture({
    window,
    steps,
    planDay: plan.asOf,
    today,
    firstDay: steps.find((step) => step.id === 'first-day')?.endsOn ?? typicalStart,
    desiredStart,
    compared:
      hasComparison && ordinary.typicalStart !== null
        ? { own: typicalStart, ordinary: ordinary.typicalStart }
        : null,
  });
}

/** Every source that the page's statements rest on, once, by title. */
export function sourcesOf(plan: StepPlan): Source[] {
  const shown = plan.routes.filter((route) => route.outcome !== 'not-applicable');
  const all = [
    ...shown.flatMap((route) => route.findings.map((finding) => finding.source)),
    ...plan.steps.map((step) => step.duration.source),
    ...plan.costs.items.map((item) => item.source),
    ...plan.duties.map((duty) => duty.source),
    ...(plan.titleValidity === null ? [] : [plan.titleValidity.source]),
    ...(plan.permanentStay?.settlement.map((entry) => entry.source) ?? []),
  ];
  const byKey = new Map(all.map((source) => [`${source.title} ${source.url ?? ''}`, source]));
  return [...byKey.values()].sort((left, right) => left.title.localeCompare(right.title, plan.language));
}
