/**
 * The same case by the ordinary visa procedure, worked out in full, to lay both side by side: days, costs, papers, who
 * has to act. Pure; null where there is nothing to compare with.
 */
import type { Directory } from '../directory/directory';
import { assessRoutes } from '../law/assess-route';
import { Judgements } from '../law/judgements';
import type { PlanRequest, StepPlan } from './contract';
import type { ProcedureResult } from './facts';
import { normaliseFacts } from './normalise-facts';
import { buildProcedure } from './procedure';
import { asPlanRoutes, rankRoutes } from './ranking';

/** The procedure of the plan's route without § 81a AufenthG; only for plans of the accelerated one that has not begun. */
export function ordinaryProcedure(
  request: PlanRequest,
  plan: Pick<StepPlan, 'plannedRouteId' | 'titleNeeded' | 'timeline'>,
  directory: Directory,
): ProcedureResult | null {
  if (plan.timeline.procedure !== 'accelerated' || plan.timeline.ordinary === null) return null;
  const facts = normaliseFacts(request);
  const ranked = rankRoutes(assessRoutes(facts, new Judgements(), null));
  const chosen = ranked.find(({ id }) => id === plan.plannedRouteId);
  if (chosen === undefined) return null;
  return buildProcedure({
    facts,
    assessment: { ...chosen, acceleratedProcedure: 'no' },
    routes: asPlanRoutes(ranked, facts.language),
    titleNeeded: plan.titleNeeded,
    directory,
    language: facts.language,
  });
}
