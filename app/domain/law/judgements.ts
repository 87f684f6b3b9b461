import type { Finding } from '../plan/contract/plan';
import type { Facts } from '../plan/facts';
import type { RouteContext, Rule } from './rule';

type Findings = Map<Rule, Finding | null>;

/**
 * The findings of one case, each rule checked once however many routes demand it. A case is judged twice, first
 * to find the route whose steps give the day of the decision, then on that day; what does not hang on the day
 * is kept from the first round.
 */
export class Judgements {
  private readonly kept: Findings = new Map();
  private withConsent: Findings | null = null;
  private onDecision: Findings | null = null;

  /** Forgets what hangs on the day of the decision. */
  forNewDecisionDate(): this {
    this.onDecision = null;
    return this;
  }

  check(rule: Rule, facts: Facts, context: RouteContext): Finding | null {
    const table = this.tableOf(rule, context);
    const known = table.get(rule);
    if (known !== undefined) return known;
    const found = rule.check(facts, context);
    table.set(rule, found);
    return found;
  }

  private tableOf({ variesWith }: Rule, { consentRequired }: RouteContext): Findings {
    if (variesWith === undefined) return this.kept;
    if (variesWith === 'decision-date') return (this.onDecision ??= new Map());
    return consentRequired ? (this.withConsent ??= new Map()) : this.kept;
  }
}
