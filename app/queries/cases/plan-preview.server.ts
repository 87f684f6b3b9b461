import { fieldId, fieldOf, fieldOfPath, type FieldName } from '~/domain/cases/fields';
import type { PlanPreview } from '~/domain/cases/plan-preview';
import { questionLabel } from '~/forms/case-questions.server';
import { translatorFor } from '~/i18n/server-i18n.server';

import { livePlan, type LivePlanInput } from './live-plan.server';

/** The few lines of the plan that stand beside the form. Computed on the server from what is stored; about 2 ms. */
export function planPreview(
  input: LivePlanInput,
  paths: { casePath: string; companyPath: string },
): PlanPreview {
  const live = livePlan(input);
  const addressOf = (field: FieldName | null) =>
    field === null
      ? paths.companyPath
      : `${paths.casePath}/facts/${fieldOf(field).section}${fieldOf(field).isSpecial ? '?special=open' : ''}#${fieldId(field)}`;
  if (live.state === 'incomplete') {
    return {
      state: 'incomplete',
      missing: live.problems.map(({ field }) => ({
        label:
          field === null
            ? translatorFor(input.language, 'wizard')('problem.profile')
            : questionLabel(field, input.language),
        to: addressOf(field),
      })),
    };
  }
  const { plan, request } = live;
  const planned = plan.routes.find(({ id }) => id === plan.plannedRouteId);
  const others = plan.routes.filter((route) => route !== planned);
  const employer = plan.costs.totals.find(({ payer }) => payer === 'employer');
  const [next] = plan.missingFacts;
  return {
    state: 'plan',
    titleNeeded: plan.titleNeeded,
    route: planned === undefined ? null : { title: planned.title, outcome: planned.outcome },
    others: others.filter(({ outcome }) => outcome === 'open' || outcome === 'reachable').length,
    undecided: others.filter(({ outcome }) => outcome === 'missing-facts').length,
    typicalStart: plan.timeline.typicalStart,
    desiredStart: request.position.desiredStart,
    isFeasible: plan.timeline.desiredStartFeasible,
    employerCosts:
      employer === undefined ? null : { minCents: employer.minCents, maxCents: employer.maxCents },
    blockers: plan.warnings.filter(({ severity }) => severity === 'blocker').length,
    next: next === undefined ? null : { question: next.question, to: addressOf(fieldOfPath(next.path)) },
  };
}
