import type { Rule } from '~/domain/law/rule';
import type { Finding, PlanRequest } from '~/domain/plan/contract';
import type { Facts } from '~/domain/plan/facts';

import { factsOf } from '../plan/requests';

/** What one rule alone answers; `changes` reach facts that no valid request can carry. */
export function answer(
  rule: Rule,
  plan: PlanRequest,
  changes: Partial<Facts> & { readonly consentRequired?: boolean } = {},
): Finding {
  const { consentRequired = true, ...facts } = changes;
  const found = rule.check({ ...factsOf(plan), ...facts }, { consentRequired });
  if (found === null) throw new Error(`${rule.id} does not concern the case`);
  return found;
}

/** The ids and sums of what the rule proposes for its own finding. */
export function proposals(rule: Rule, plan: PlanRequest): readonly (readonly [string, number | null])[] {
  const facts = factsOf(plan);
  return (rule.remedies?.(facts, answer(rule, plan)) ?? []).map(({ id, centsPerYear }) => [id, centsPerYear]);
}
