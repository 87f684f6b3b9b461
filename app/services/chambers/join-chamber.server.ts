import { memberSearchText } from '~/domain/chambers/search-text';
import { inviteState } from '~/domain/chambers/invite';
import { dayOfColumn } from '~/domain/cases/day-column';
import { secretTokenHash } from '~/platform/secret-token.server';
import type { Transaction } from '~/platform/database.server';
import { recordAudit } from '~/services/audit/record-audit.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

import { assignByRule } from './assign-adviser.server';
import type { ChamberContext } from './chamber-context.server';
import { membershipEvent } from './membership-event.server';

export interface JoinChamberInput {
  /** The firm, and who of it asks. */
  actor: Actor;
  chamberId: string;
  /** Code of a link or typed; null: none. */
  code: string | null;
  /** Secret of an invitation by list; null: none. */
  token: string | null;
  /** The firm lets its cases count in the anonymous figures. */
  allowsFigures: boolean;
}

export type JoinChamberOutcome =
  | { outcome: 'joined' | 'applied'; membershipId: string }
  | { outcome: 'already'; membershipId: string }
  /** The chamber takes nobody on its page, the code or link opens nothing, or the chamber took it back. */
  | { outcome: 'closed' | 'invalid-code' | 'code-over' | 'suspended' };

/** How the firm came, and whether the chamber still looks. */
interface Door {
  source: 'code' | 'list' | 'start';
  joinsAtOnce: boolean;
  inviteId: string | null;
  /** The line of the chamber's list that was meant; null: none. */
  listed: Listed | null;
}

interface Listed {
  id: string;
  companyId: string | null;
  email: string;
  memberNumber: string;
  postalCode: string;
}

/**
 * A firm joins a chamber: at once where the chamber invited it by list or with a code that says so, else it asks. One row
 * for each firm and chamber, also when it comes back. Runs one after the other for each chamber and firm.
 */
export async function joinChamber(app: ChamberContext, input: JoinChamberInput): Promise<JoinChamberOutcome> {
  const { actor, chamberId } = input;
  const companyId = actor.organisationId;
  const now = app.clock.now();
  return app.database.$transaction(async (transaction) => {
    const key = `join:${chamberId}:${companyId}`;
    await transaction.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))::text`;
    const before = await transaction.chamberMembership.findUnique({
      where: { organisationId_companyId: { organisationId: chamberId, companyId } },
      select: { id: true, status: true, email: true, memberNumber: true, postalCode: true },
    });
    if (before?.status === 'active' || before?.status === 'applied')
      return { outcome: 'already', membershipId: before.id };
    if (before?.status === 'suspended') return { outcome: 'suspended' };
    const door = await doorOf(app, transaction, input);
    if ('outcome' in door) return door;
    const company = await transaction.organisation.findFirstOrThrow({
      where: { id: companyId, kind: 'employer' },
      select: { name: true, profile: { select: { postalCode: true, kreis: true, branch: true } } },
    });
    const contact = await transaction.person.findUniqueOrThrow({
      where: { id: actor.personId },
      select: { email: true },
    });
    if (door.inviteId !== null && !(await takeUse(transaction, door.inviteId)))
      return { outcome: 'code-over' };
    const status = door.joinsAtOnce ? ('active' as const) : ('applied' as const);
    const facts = {
      name: company.name,
      email: contact.email,
      memberNumber: door.listed?.memberNumber ?? before?.memberNumber ?? '',
      postalCode: company.profile?.postalCode ?? door.listed?.postalCode ?? '',
    };
    const row = {
      ...facts,
      companyId,
      status,
      kreis: company.profile?.kreis ?? null,
      branch: company.profile?.branch ?? null,
      source: door.source,
      inviteId: door.inviteId,
      tokenHash: null,
      figuresSince: input.allowsFigures ? now : null,
      secondReason: null,
      adviserId: null,
      adviserBy: null,
      joinedAt: status === 'active' ? now : null,
      endedAt: null,
      searchText: memberSearchText(facts),
      updatedAt: now,
    };
    // A firm that was a member before comes back to its own row; the line of the list has done its work then.
    if (before !== null && door.listed !== null && door.listed.id !== before.id)
      await transaction.chamberMembership.deleteMany({
        where: { organisationId: chamberId, id: door.listed.id, status: 'invited' },
      });
    const existing = before?.id ?? door.listed?.id ?? null;
    const membershipId = existing ?? app.ids.next();
    if (existing === null) {
      await transaction.chamberMembership.create({
        data: { id: membershipId, organisationId: chamberId, ...row, createdAt: now },
      });
    } else {
      await transaction.chamberMembership.update({
        where: { organisationId_id: { organisationId: chamberId, id: existing } },
        data: { ...row, revision: { increment: 1 } },
      });
    }
    const base = { organisationId: chamberId, membershipId, actorId: actor.personId };
    await transaction.chamberMembershipEvent.createMany({
      data: [
        membershipEvent(app, { ...base, kind: 'applied', side: 'company', data: { source: door.source } }),
        ...(door.joinsAtOnce
          ? [membershipEvent(app, { ...base, kind: 'approved', side: 'system', actorId: null })]
          : []),
        ...(input.allowsFigures
          ? [membershipEvent(app, { ...base, kind: 'figures-allowed', side: 'company' })]
          : []),
      ],
    });
    if (status === 'active')
      await assignByRule(app, transaction, { organisationId: chamberId, membershipIds: [membershipId] });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'chamber-joined',
      subjectType: 'chamber-membership',
      subjectId: membershipId,
      detail: { chamberId, source: door.source, status },
    });
    return { outcome: status === 'active' ? 'joined' : 'applied', membershipId };
  });
}

async function doorOf(
  app: ChamberContext,
  transaction: Transaction,
  { chamberId, code, token }: JoinChamberInput,
): Promise<Door | { outcome: 'closed' | 'invalid-code' | 'code-over' }> {
  if (token !== null) {
    const listed = await transaction.chamberMembership.findFirst({
      where: { organisationId: chamberId, tokenHash: secretTokenHash(token), status: 'invited' },
      select: { id: true, companyId: true, email: true, memberNumber: true, postalCode: true },
    });
    if (listed === null) return { outcome: 'invalid-code' };
    // The chamber named this firm itself, so there is nothing to look at again.
    return { source: 'list', joinsAtOnce: true, inviteId: null, listed };
  }
  if (code !== null) {
    const invite = await transaction.chamberInvite.findFirst({
      where: { organisationId: chamberId, code },
      select: { id: true, joinsAtOnce: true, revokedAt: true, maxUses: true, uses: true, endsOn: true },
    });
    if (invite === null) return { outcome: 'invalid-code' };
    const endsOn = invite.endsOn === null ? null : dayOfColumn(invite.endsOn);
    if (inviteState({ ...invite, endsOn }, app.clock.today()) !== 'open') return { outcome: 'code-over' };
    return { source: 'code', joinsAtOnce: invite.joinsAtOnce, inviteId: invite.id, listed: null };
  }
  const profile = await transaction.chamberProfile.findUnique({
    where: { organisationId: chamberId },
    select: { isOpen: true },
  });
  if (profile?.isOpen !== true) return { outcome: 'closed' };
  return { source: 'start', joinsAtOnce: false, inviteId: null, listed: null };
}

/** The last use of a code goes to one firm only, however many press at once. */
async function takeUse(transaction: Transaction, inviteId: string): Promise<boolean> {
  const rows = await transaction.$queryRaw<unknown[]>`
    UPDATE chamber_invite SET uses = uses + 1
    WHERE id = ${inviteId} AND revoked_at IS NULL AND (max_uses IS NULL OR uses < max_uses)
    RETURNING id`;
  return rows.length === 1;
}
