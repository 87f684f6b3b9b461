import type { PlanView, RouteView, StepView } from '~/domain/cases/plan-view';
import type { Finding, Route, Source, StepPlan } from '~/domain/plan/contract';
import { responsibilityMatrix } from '~/domain/plan/responsibility';
import { templatesFor } from '~/domain/templates/templates-for';
import { timelinePicture, type Picture } from '~/domain/timeline/picture';

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

/** Works a plan out for the page: only what is shown, a third of the whole. */
export function planView(input: PlanViewInput): PlanView {
  const { plan, desiredStart } = input;
  const stepTitles = new Map(plan.steps.map((step) => [step.id, step.title]));
  const routeTitles = new Map(plan.routes.map((route) => [route.id, route.title]));
  const titleOf = (id: string) => stepTitles.get(id) ?? id;
  const planned = plan.routes.find((route) => route.id === plan.plannedRouteId);
  const others = plan.routes.filter((route) => route !== planned);
  const isWorkable = ({ outcome }: Route) => outcome === 'open' || outcome === 'reachable';
  const view = (route: Route, wanted: (finding: Finding) => boolean) => routeView(route, wanted, titleOf);
  const steps = stepViews(input, titleOf);
  const { timeline } = plan;
  return {
    asOf: plan.asOf,
    lawCheckedOn: plan.lawCheckedOn,
    language: plan.language,
    titleNeeded: plan.titleNeeded,
    titleNeededReason: plan.titleNeededReason,
    acceleratedReason: plan.timeline.acceleratedReason ?? null,
    disclaimer: plan.disclaimer,
    planned: planned === undefined ? null : view(planned, ({ result }) => result !== 'not-applicable'),
    isRecommended: plan.plannedRouteId === plan.recommendedRouteId,
    possible: others
      .filter(isWorkable)
      .map((route) => view(route, ({ result }) => result !== 'not-applicable')),
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
    authorities: authorities(plan),
    firstDay: steps.find((step) => step.id === 'first-day')?.endsOn ?? null,
    desiredStart,
    timeline,
    steps,
    picture: picture(input, steps),
    responsibilities: responsibilityMatrix(plan),
    templates: templatesFor(plan, input.occupationId),
    costs: plan.costs,
    documents: plan.documents.map(({ steps: _, ...document }) => document),
    duties: plan.duties,
    contacts: plan.contacts.map(({ steps: _steps, topics: _topics, ...contact }) => contact),
    warnings: plan.warnings,
    missing: plan.missingFacts.map(({ path, question, decides }) => ({
      question,
      decides: decides.map((id) => routeTitles.get(id) ?? id),
      ...questionAddress(path, input),
    })),
    branches: plan.branches.map((branch) => ({
      ...branch,
      atStep: titleOf(branch.atStep),
      removes: branch.removes.map(titleOf),
    })),
    titleValidity: plan.titleValidity,
    permanentStay: plan.permanentStay,
    sources: sourcesOf(plan),
  };
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

function picture({ plan, desiredStart, today }: PlanViewInput, steps: readonly StepView[]): Picture {
  const { typicalStart, ordinary } = plan.timeline;
  const hasComparison = typicalStart !== null && ordinary !== null && ordinary.typicalStart !== null;
  return timelinePicture({
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
function sourcesOf(plan: StepPlan): Source[] {
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
