import type { Directory } from '../directory/directory';
import { assessRoutes } from '../law/assess-route';
import { Judgements } from '../law/judgements';
import { LAW_CHECKED_ON } from '../law/sources';
import { disclaimer } from '../texts/plan';
import { CONTRACT_VERSION, type PlanRequest, type Route, type StepPlan } from './contract';
import type { Facts, ProcedureResult, RouteAssessment } from './facts';
import { missingFacts } from './missing-facts';
import { normaliseFacts } from './normalise-facts';
import { buildProcedure } from './procedure';
import type { DayOf } from './procedure/anchors';
import { lawDays, type LawDays } from './procedure/law-days';
import { asPlanRoutes, isWorkable, rankRoutes } from './ranking';
import { titleNeed, type TitleNeed } from './title-needed';
import { warningsOf } from './warnings';

/**
 * Turns one hiring case into one step plan. Pure: same request, same directory, same plan, byte for byte; no clock,
 * no I/O, no randomness. The request must have passed `planRequestSchema`.
 */

interface Draft {
  readonly facts: Facts;
  /** In the order of the contract. */
  readonly assessed: readonly RouteAssessment[];
  readonly ranked: readonly RouteAssessment[];
  readonly routes: Route[];
  readonly need: TitleNeed;
  readonly recommended: RouteAssessment | null;
  readonly chosen: RouteAssessment | null;
  readonly procedure: ProcedureResult;
}

/** The procedure hangs on the route and what it still waits for, not on the day of the decision itself. */
function isSameProcedure(left: Draft, chosen: RouteAssessment | null, need: TitleNeed): boolean {
  if (left.need.isNeeded !== need.isNeeded || left.chosen?.id !== chosen?.id) return false;
  return (
    left.chosen?.outcome === chosen?.outcome &&
    left.chosen?.agencyConsent === chosen?.agencyConsent &&
    left.chosen?.acceleratedProcedure === chosen?.acceleratedProcedure &&
    left.chosen?.pendingSteps.join() === chosen?.pendingSteps.join()
  );
}

function draft(
  request: PlanRequest,
  directory: Directory,
  facts: Facts,
  judgements: Judgements,
  before: Draft | null,
): Draft {
  const assessed = assessRoutes(facts, judgements, before?.assessed ?? null);
  const ranked = rankRoutes(assessed);
  const need = titleNeed(facts, ranked);
  const recommended = ranked.find(isWorkable) ?? null;
  const chosen =
    request.routeId === undefined ? recommended : (ranked.find(({ id }) => id === request.routeId) ?? null);
  const routes = asPlanRoutes(ranked, facts.language);
  const procedure =
    before !== null && isSameProcedure(before, chosen, need)
      ? before.procedure
      : buildProcedure({
          facts,
          assessment: chosen,
          routes,
          titleNeeded: need.isNeeded,
          directory,
          language: facts.language,
        });
  return { facts, assessed, ranked, routes, need, recommended, chosen, procedure };
}

/**
 * The day of the decision on the title comes from the plan's own steps, and the steps from the route that is
 * judged on that day. One more round settles it; a third could only swing back, so the second stands.
 */
function settledDraft(request: PlanRequest, directory: Directory): Draft {
  const judgements = new Judgements();
  const first = draft(request, directory, normaliseFacts(request), judgements, null);
  const day = first.procedure.typicalDecisionDate;
  if (first.facts.decisionDateGiven || day === null || day === first.facts.decisionDate) return first;
  return draft(
    request,
    directory,
    { ...first.facts, decisionDate: day },
    judgements.forNewDecisionDate(first.facts),
    first,
  );
}

/** Closed routes of a better kind than the chosen one's; every closed route where none can be chosen. */
function closedBetter(
  ranked: readonly RouteAssessment[],
  chosen: RouteAssessment | null,
): readonly RouteAssessment[] {
  return ranked.filter(
    ({ outcome, group }) => outcome === 'blocked' && (chosen === null || group < chosen.group),
  );
}

/** Routes that would stand before the chosen one if the amounts of the coming year were known. */
function displaced(
  ranked: readonly RouteAssessment[],
  chosen: RouteAssessment | null,
): readonly RouteAssessment[] {
  return ranked.filter((route) => route.isShaky && isWorkable(route) && route !== chosen);
}

export function planCase(request: PlanRequest, directory: Directory): StepPlan {
  const { facts, ranked, routes, need, recommended, chosen, procedure } = settledDraft(request, directory);
  const { authorities } = procedure;
  return {
    contractVersion: CONTRACT_VERSION,
    asOf: facts.asOf,
    lawCheckedOn: LAW_CHECKED_ON,
    language: facts.language,
    titleNeeded: need.isNeeded,
    titleNeededReason: need.reason,
    routes,
    recommendedRouteId: recommended?.id ?? null,
    plannedRouteId: chosen?.id ?? null,
    recognitionAuthority: authorities.recognition,
    laterRecognitionAuthority: authorities.laterRecognition,
    immigrationAuthority: authorities.immigration,
    mission: authorities.mission,
    steps: [...procedure.steps],
    branches: [...procedure.branches],
    timeline: procedure.timeline,
    costs: procedure.costs,
    documents: procedure.documents,
    duties: [...procedure.duties],
    contacts: procedure.contacts,
    warnings: warningsOf({
      facts,
      titleNeeded: need.isNeeded,
      chosen,
      closedBetter: closedBetter(ranked, chosen),
      displaced: displaced(ranked, chosen),
      procedure,
    }),
    missingFacts: missingFacts(ranked, facts, need.isNeeded),
    titleValidity: procedure.titleValidity,
    permanentStay: procedure.permanentStay,
    disclaimer: disclaimer[facts.language],
  };
}

/**
 * End of the title, permanent stay and duties of a plan that is under way, counted from the days on which its steps
 * really fall. With the typical days of the plan itself it gives what the plan says.
 * @param plan made from the request by `planCase`
 */
export function lawDaysOf(request: PlanRequest, plan: StepPlan, dayOf: DayOf): LawDays {
  const given = normaliseFacts(request);
  const decidedOn = plan.steps.find(({ id }) => id === 'visa-decision' || id === 'title-decision')?.typical;
  const facts =
    given.decisionDateGiven || decidedOn === undefined ? given : { ...given, decisionDate: decidedOn };
  const assessment = assessRoutes(facts).find(({ id }) => id === plan.plannedRouteId) ?? null;
  return lawDays({ facts, assessment, titleNeeded: plan.titleNeeded, language: plan.language }, dayOf);
}
