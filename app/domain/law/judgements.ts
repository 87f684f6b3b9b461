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
  private before: { readonly facts: Facts; readonly findings: Findings } | null = null;

  /** For the second round: forgets what another day of the decision may change. `facts`: those of the first round. */
  forNewDecisionDate(facts: Facts): this {
    if (this.onDecision !== null) this.before = { facts, findings: this.onDecision };
    this.onDecision = null;
    return this;
  }

  check(rule: Rule, facts: Facts, context: RouteContext): Finding | null {
    const table = this.tableOf(rule, context);
    const known = table.get(rule);
    if (known !== undefined) return known;
    const found = this.fromFirstRound(rule, facts) ?? rule.check(facts, context);
    table.set(rule, found);
    return found;
  }

  /** True where the second round gives the very finding of the first. */
  isUnchanged(rule: Rule, facts: Facts, context: RouteContext): boolean {
    return (
      rule.variesWith !== 'decision-date' ||
      this.before?.findings.get(rule) === this.check(rule, facts, context)
    );
  }

  private fromFirstRound(rule: Rule, facts: Facts): Finding | null {
    if (this.before === null || rule.isSameFor === undefined) return null;
    const found = this.before.findings.get(rule) ?? null;
    return found !== null && rule.isSameFor(this.before.facts, facts) ? found : null;
  }

  private tableOf({ variesWith }: Rule, { consentRequired }: RouteContext): Findings {
    if (variesWith === undefined) return this.kept;
    if (variesWith === 'decision-date') return (this.onDecision ??= new Map());
    return consentRequired ? (this.withConsent ??= new Map()) : this.kept;
  }
}
