import type { Facts } from '../../plan/facts';
import type { Rule } from '../rule';

/**
 * The two forms of the opportunity card under one section: the search card, and the follow-up card of up to two years for
 * its holders who have a qualified job but can get no other title for work yet.
 * Source: § 20a Abs. 5 S. 1, 2 AufenthG, since 2024-06-01.
 * Covers: the present title as stated. Leaves out: whether it is a follow-up card already, which is not extended again.
 */
const CARD = /^20a(-|$)/;

/** True for holders of an opportunity card, who live in Germany: the route then means the follow-up card. */
export function holdsOpportunityCard({ candidate }: Pick<Facts, 'candidate'>): boolean {
  return CARD.test(candidate.germanTitle ?? '');
}

/** The rule as a condition of the search card only. */
export function forSearchCard(rule: Rule): Rule {
  return {
    ...rule,
    check: (facts, route) => (holdsOpportunityCard(facts) ? null : rule.check(facts, route)),
  };
}

/** The rule as a condition of the follow-up card only. */
export function forFollowUpCard(rule: Rule): Rule {
  return {
    ...rule,
    check: (facts, route) => (holdsOpportunityCard(facts) ? rule.check(facts, route) : null),
  };
}
