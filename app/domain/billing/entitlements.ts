import type { OrganisationKind } from '../organisations/roles';
import type { BillingState } from './billing-state';
import { FREE_CASES } from './plans';

/**
 * What an organisation may do, from the stored state alone. Nothing here ever hides data, ends a case or stops a
 * reminder: the only thing that can be refused is a new case.
 */

const DAY_MS = 24 * 60 * 60_000;

export interface EntitlementFacts {
  /** False without Stripe's keys: then everything is open. */
  isBillingOn: boolean;
  kind: OrganisationKind;
  /** Null: has never been a customer. */
  own: BillingState | null;
  /** The state of a chamber that gave this firm a seat. */
  sponsor: BillingState | null;
  /** Days between the first failed payment and the day from which there are no new cases. */
  graceDays: number;
}

export type NewCases =
  | { kind: 'unlimited' }
  /** As long as fewer are open. */
  | { kind: 'limited'; most: number }
  | { kind: 'blocked' };

export interface Entitlement {
  source: 'open' | 'free' | 'own' | 'sponsored';
  /**
   * `live`: all is well; `trial`; `ending`: runs until `endsAt`; `warned`: a payment failed, new cases until `blocksAt`;
   * `blocked`: no new cases since `blocksAt` (null where Stripe itself gave up); `none`: no plan runs.
   */
  standing: 'live' | 'trial' | 'ending' | 'warned' | 'blocked' | 'none';
  newCases: NewCases;
  blocksAt: string | null;
  endsAt: string | null;
}

const UNLIMITED: NewCases = { kind: 'unlimited' };

/** The one place that says what a stored state means at an instant. */
export function entitlementsOf(facts: EntitlementFacts, at: Date): Entitlement {
  if (!facts.isBillingOn || (facts.kind !== 'employer' && facts.kind !== 'chamber'))
    return { source: 'open', standing: 'live', newCases: UNLIMITED, blocksAt: null, endsAt: null };
  const own = standingOf(facts.own, facts.graceDays, at);
  if (gives(own)) return { ...own, source: 'own', newCases: UNLIMITED };
  const sponsored = standingOf(facts.sponsor, facts.graceDays, at);
  // How the chamber pays is its own affair: its member sees that the seat is there.
  if (gives(sponsored))
    return { source: 'sponsored', standing: 'live', newCases: UNLIMITED, blocksAt: null, endsAt: null };
  if (own.standing === 'blocked') return { ...own, source: 'own', newCases: { kind: 'blocked' } };
  return { ...own, source: 'free', newCases: { kind: 'limited', most: FREE_CASES } };
}

/** Whether one more case may be opened while so many are open. */
export function mayOpenCase({ newCases }: Entitlement, openCases: number): boolean {
  return newCases.kind === 'unlimited' || (newCases.kind === 'limited' && openCases < newCases.most);
}

type Standing = Pick<Entitlement, 'standing' | 'blocksAt' | 'endsAt'>;

const NONE: Standing = { standing: 'none', blocksAt: null, endsAt: null };

function gives({ standing }: Standing): boolean {
  return standing !== 'none' && standing !== 'blocked';
}

function standingOf(state: BillingState | null, graceDays: number, at: Date): Standing {
  if (state === null || state.isCustomerDeleted) return NONE;
  // Stripe ends it at this very moment; the message may come later, or while Stripe cannot be reached.
  if (state.cancelsAt !== null && Date.parse(state.cancelsAt) <= at.getTime()) return NONE;
  switch (state.status) {
    case 'trialing':
      return { standing: 'trial', blocksAt: null, endsAt: state.cancelsAt ?? state.trialEndsAt };
    case 'active':
      return state.cancelsAt === null
        ? { standing: 'live', blocksAt: null, endsAt: null }
        : { standing: 'ending', blocksAt: null, endsAt: state.cancelsAt };
    case 'past_due': {
      const blocksAt = blockInstant(state, graceDays);
      const isBlocked = blocksAt !== null && Date.parse(blocksAt) <= at.getTime();
      return { standing: isBlocked ? 'blocked' : 'warned', blocksAt, endsAt: state.cancelsAt };
    }
    case 'unpaid':
    case 'paused':
      return { standing: 'blocked', blocksAt: null, endsAt: state.cancelsAt };
    case 'none':
    case 'incomplete':
    case 'incomplete_expired':
    case 'canceled':
      return NONE;
  }
}

/** From when on an unpaid invoice makes new cases impossible; null where none is overdue. */
export function blockInstant(state: Pick<BillingState, 'overdueSince'>, graceDays: number): string | null {
  if (state.overdueSince === null) return null;
  return new Date(Date.parse(state.overdueSince) + graceDays * DAY_MS).toISOString();
}
