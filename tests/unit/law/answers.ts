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

export type FactChanges = {
  readonly [Key in keyof Facts]?: Facts[Key] extends object
    ? { readonly [Inner in keyof Facts[Key]]?: Facts[Key][Inner] | undefined }
    : Facts[Key];
};

/** Facts with some of them exchanged, group by group; `undefined` means that nobody has said. */
export function factsWith(plan: PlanRequest, changes: FactChanges): Facts {
  const facts: Record<string, unknown> = { ...factsOf(plan) };
  for (const [key, value] of Object.entries(changes)) {
    const isGroup = typeof value === 'object' && value !== null;
    facts[key] = isGroup ? { ...(facts[key] as object | null), ...(value as object) } : value;
  }
  return facts as unknown as Facts;
}
