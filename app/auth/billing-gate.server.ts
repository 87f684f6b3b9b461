import { redirect } from '@remix-run/node';

import { mayOpenCase } from '~/domain/billing/entitlements';
import type { BillingPlan } from '~/domain/billing/plans';
import { canManageMembers } from '~/domain/organisations/roles';
import { forbidden } from '~/platform/errors';
import { hasCaseOf, openCases, otherActiveCases } from '~/queries/billing/counted-units.server';
import { entitlementOf } from '~/queries/billing/entitlement.server';

import { requireMember, type GateArgs, type Member } from './gates.server';

type Args = GateArgs & { params: { org?: string | undefined } };

export interface BillingMember extends Member {
  isInCharge: boolean;
  /** Address of the organisation's billing page. */
  base: string;
}

/** A member on a billing page. Everybody of the organisation sees the plan; who is in charge acts and sees invoices. */
export async function requireBillingMember(args: Args, kind: BillingPlan): Promise<BillingMember> {
  const member = await requireMember(args, { kind });
  const { organisation, role } = member;
  const base = `/${kind === 'employer' ? 'o' : 'k'}/${organisation.slug}/billing`;
  return { ...member, isInCharge: canManageMembers(kind, role), base };
}

/** @throws forbidden for everybody but those in charge */
export async function requireInCharge(args: Args, kind: BillingPlan): Promise<BillingMember> {
  const member = await requireBillingMember(args, kind);
  if (!member.isInCharge) throw forbidden();
  return member;
}

/** What is about to happen: a case is made (by a form of this key), opened again, or its first plan accepted. */
export type CaseAct =
  { act: 'create'; submissionKey?: string } | { act: 'reopen' } | { act: 'start'; caseId: string };

/**
 * Whether the plan of a firm has room for one more case.
 *
 * @returns how many may be open at a time, for the count under the lock; null: any number
 * @throws a redirect to the page that says why not and what to do
 */
export async function requireRoomForCase(
  { context: { app } }: Pick<GateArgs, 'context'>,
  organisation: { id: string; slug: string },
  act: CaseAct,
): Promise<{ mostOpen: number | null }> {
  const organisationId = organisation.id;
  const entitlement = await entitlementOf(app, app.database, { organisationId, kind: 'employer' });
  const { newCases } = entitlement;
  if (newCases.kind === 'unlimited') return { mostOpen: null };
  if (act.act === 'create' && act.submissionKey !== undefined) {
    // The second press of a button finds the case that the first one made.
    const { submissionKey } = act;
    if (await hasCaseOf(app.database, { organisationId, submissionKey })) return { mostOpen: null };
  }
  const used =
    act.act === 'start'
      ? await otherActiveCases(app.database, { organisationId, caseId: act.caseId })
      : await openCases(app.database, organisationId);
  if (!mayOpenCase(entitlement, used)) throw redirect(`/o/${organisation.slug}/billing/needed`);
  return { mostOpen: newCases.kind === 'limited' ? newCases.most : null };
}
