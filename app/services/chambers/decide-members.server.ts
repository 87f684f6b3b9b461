import { MOVES, type ChamberAct } from '~/domain/chambers/membership';
import { recordAudit } from '~/services/audit/record-audit.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

import { assignByRule } from './assign-adviser.server';
import type { MailingContext } from './chamber-context.server';
import { membershipEvent } from './membership-event.server';
import { queueChamberLetters, type LetterKind } from './queue-chamber-letters.server';

export interface DecideMembersInput {
  /** The chamber, and who of it decides. */
  actor: Actor;
  membershipIds: readonly string[];
  act: ChamberAct;
  /** Why a firm that belongs to a second chamber of the same kind is a member here too; null: not said. */
  secondReason: string | null;
}

export interface DecideMembersOutcome {
  /** Members that stand as wanted now. */
  done: number;
  /** Others: not of this chamber, or past it. */
  skipped: number;
  /** Firms that already belong to a chamber of the same kind; with a reason they are approved as well. */
  needReason: string[];
}

const LETTERS: Partial<Record<ChamberAct, LetterKind>> = {
  approve: 'approved',
  refuse: 'refused',
  suspend: 'suspended',
  resume: 'resumed',
  remove: 'removed',
};

/** What the chamber does with one member or many of its list; the firm is told by mail. All or nothing. */
export async function decideMembers(
  app: MailingContext,
  { actor, membershipIds, act, secondReason }: DecideMembersInput,
): Promise<DecideMembersOutcome> {
  const { organisationId } = actor;
  const move = MOVES[act];
  const now = app.clock.now();
  const result = await app.database.$transaction(async (transaction) => {
    const rows = await transaction.$queryRaw<{ id: string; companyId: string | null }[]>`
      SELECT id, company_id AS "companyId" FROM chamber_membership
      WHERE organisation_id = ${organisationId} AND id = ANY(${[...membershipIds]}::text[])
        AND status::text = ANY(${[...move.from]}::text[])
      ORDER BY id FOR UPDATE`;
    const companyIds = rows.flatMap(({ companyId }) => (companyId === null ? [] : [companyId]));
    const second = act === 'approve' ? await inSameKind(companyIds) : new Set<string>();
    const needReason = secondReason === null ? rows.filter((row) => second.has(row.companyId ?? '')) : [];
    const decided = rows.filter((row) => !needReason.includes(row));
    const ids = decided.map(({ id }) => id);
    await transaction.chamberMembership.updateMany({
      where: { organisationId, id: { in: ids } },
      data: {
        status: move.to,
        revision: { increment: 1 },
        updatedAt: now,
        ...(act === 'approve' ? { joinedAt: now } : {}),
        ...(move.to === 'ended'
          ? { endedAt: now, tokenHash: null, adviserId: null, figuresSince: null }
          : {}),
      },
    });
    if (secondReason !== null && second.size > 0)
      await transaction.chamberMembership.updateMany({
        where: { organisationId, id: { in: ids }, companyId: { in: [...second] } },
        data: { secondReason },
      });
    if (move.to === 'active') await assignByRule(app, transaction, { organisationId, membershipIds: ids });
    const letter = LETTERS[act];
    // Before the address is emptied: who is taken off the list should learn it.
    const mailIds =
      letter === undefined
        ? []
        : await queueChamberLetters(app, transaction, {
            organisationId,
            kind: letter,
            membershipIds: decided.filter(({ companyId }) => companyId !== null).map(({ id }) => id),
          });
    if (move.to === 'ended')
      await transaction.chamberMembership.updateMany({
        where: { organisationId, id: { in: ids } },
        data: { email: '' },
      });
    await transaction.chamberMembershipEvent.createMany({
      data: ids.map((membershipId) =>
        membershipEvent(app, {
          organisationId,
          membershipId,
          kind: move.event,
          side: 'chamber',
          actorId: actor.personId,
        }),
      ),
    });
    if (ids.length > 0)
      await recordAudit(transaction, app, {
        ...auditOf(actor),
        action: `chamber-members-${act}`,
        subjectType: 'chamber',
        subjectId: organisationId,
        detail: { members: ids.slice(0, 100), count: ids.length },
      });
    return { done: ids.length, needReason: needReason.map(({ id }) => id), mailIds };

    /** Which of the firms belong to another chamber of the kind that this one is (§ 2 Abs. 1 IHKG, § 90 Abs. 2 HwO). */
    async function inSameKind(companies: readonly string[]): Promise<Set<string>> {
      const own = await transaction.chamberProfile.findUnique({
        where: { organisationId },
        select: { chamberKind: true },
      });
      if (own === null || own.chamberKind === 'other' || companies.length === 0) return new Set();
      const others = await transaction.chamberMembership.findMany({
        where: {
          companyId: { in: [...companies] },
          organisationId: { not: organisationId },
          status: { in: ['active', 'suspended'] },
          organisation: { chamberProfile: { chamberKind: own.chamberKind } },
        },
        select: { companyId: true },
      });
      return new Set(others.flatMap(({ companyId }) => (companyId === null ? [] : [companyId])));
    }
  });
  for (const mailId of result.mailIds.slice(0, 1))
    await app.queue.wake('mail.deliver', { mailId, organisationId });
  const { done, needReason } = result;
  return { done, needReason, skipped: membershipIds.length - done - needReason.length };
}
