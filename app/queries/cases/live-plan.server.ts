import { requestFromDraft, type FieldProblem } from '~/domain/cases/request';
import type { Draft } from '~/domain/cases/draft';
import type { Directory } from '~/domain/directory/directory';
import { employerOfRequest, type EmployerFacts } from '~/domain/organisations/employer-facts';
import type { PlanRequest, StepPlan } from '~/domain/plan/contract';
import { planCase } from '~/domain/plan/plan-case';
import type { Language } from '~/i18n/languages';

import { planHash } from './plan-hash.server';

export interface LivePlanInput {
  draft: Draft;
  facts: EmployerFacts;
  /** The day on which the plan is made. */
  asOf: string;
  language: Language;
  /** As it stands now: `directoryOf(context)`. The same facts, day and directory give the same plan. */
  directory: Directory;
}

export type LivePlan =
  | { state: 'computed'; request: PlanRequest; plan: StepPlan; hash: string }
  | { state: 'incomplete'; problems: readonly FieldProblem[] };

/** The plan that the facts give today, or what is still missing for one. Nothing is stored. */
export function livePlan({ draft, facts, asOf, language, directory }: LivePlanInput): LivePlan {
  const outcome = requestFromDraft({ draft, asOf, language, employer: employerOfRequest(facts) });
  if (!outcome.ok) return { state: 'incomplete', problems: outcome.problems };
  const plan = planCase(outcome.request, directory);
  return { state: 'computed', request: outcome.request, plan, hash: planHash(plan) };
}
