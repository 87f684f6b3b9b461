import { bundledDirectory } from '~/domain/directory/bundled-directory';
import type { PlanRequest, StepPlan } from '~/domain/plan/contract';
import { planCase } from '~/domain/plan/plan-case';
import type { Language } from '~/i18n/languages';

import { canonicalJson } from './canonical-json';

/** A version of plan and request as accepted. Only `acceptPlan` writes these columns, so their shape is known. */
export interface StoredPlan {
  plan: StepPlan;
  request: PlanRequest;
}

export function storedPlan(row: { plan: unknown; request: { request: unknown } }): StoredPlan {
  return { plan: row.plan as StepPlan, request: row.request.request as PlanRequest };
}

/**
 * The frozen plan with its texts in the reader's language. The texts of the other language come from judging the
 * frozen request again; they are taken only if nothing but words differs, so that an accepted plan never changes. Else
 * the plan stays in the language in which it was accepted.
 */
export function planInLanguage({ plan, request }: StoredPlan, language: Language): StepPlan {
  if (plan.language === language) return plan;
  const translated = planCase({ ...request, language }, bundledDirectory);
  return skeleton(translated) === skeleton(plan) ? translated : plan;
}

/** What a plan says apart from words: ids, outcomes, dates, sums. */
function skeleton(plan: StepPlan): string {
  return canonicalJson([
    plan.asOf,
    plan.recommendedRouteId,
    plan.plannedRouteId,
    plan.routes.map((route) => [route.id, route.outcome, route.rank]),
    plan.steps.map((step) => [
      step.id,
      step.actor,
      step.dependsOn,
      step.earliest,
      step.typical,
      step.latest,
      step.documents,
    ]),
    plan.timeline,
    plan.costs.items.map((item) => [item.id, item.cents, item.minCents, item.maxCents, item.payer]),
    plan.documents.map((document) => [document.id, document.broughtBy, document.steps]),
    plan.duties.map((duty) => [duty.id, duty.dueDay]),
    plan.contacts.map((contact) => contact.id),
    plan.warnings.map((warning) => warning.code),
  ]);
}
