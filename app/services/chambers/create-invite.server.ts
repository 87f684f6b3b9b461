import { randomBytes } from 'node:crypto';

import { CODE_LENGTH, codeOfBytes } from '~/domain/chambers/invite';
import { columnOfDay } from '~/domain/cases/day-column';
import { recordAudit } from '~/services/audit/record-audit.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

import type { ChamberContext } from './chamber-context.server';
import { ensureChamberProfile } from './chamber-profile-row.server';

export interface InviteInput {
  actor: Actor;
  label: string;
  /** Who comes with it is a member at once. */
  joinsAtOnce: boolean;
  maxUses: number | null;
  /** The last day, `YYYY-MM-DD`. */
  endsOn: string | null;
}

/** More open codes than this nobody keeps apart. */
const MOST_INVITES = 100;

/** Makes a code, and with it a link, by which firms join. */
export async function createInvite(
  app: ChamberContext,
  { actor, endsOn, ...values }: InviteInput,
): Promise<{ outcome: 'created'; inviteId: string } | { outcome: 'too-many' }> {
  const { organisationId, personId } = actor;
  const now = app.clock.now();
  const inviteId = app.ids.next();
  return app.database.$transaction(async (transaction) => {
    await ensureChamberProfile(transaction, { organisationId, now });
    await transaction.$queryRaw`SELECT organisation_id FROM chamber_profile WHERE organisation_id = ${organisationId} FOR NO KEY UPDATE`;
    const open = await transaction.chamberInvite.count({ where: { organisationId, revokedAt: null } });
    if (open >= MOST_INVITES) return { outcome: 'too-many' };
    await transaction.chamberInvite.create({
      data: {
        id: inviteId,
        organisationId,
        ...values,
        code: codeOfBytes(randomBytes(CODE_LENGTH)),
        endsOn: endsOn === null ? null : columnOfDay(endsOn),
        createdById: personId,
        createdAt: now,
      },
    });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'chamber-invite-created',
      subjectType: 'chamber-invite',
      subjectId: inviteId,
      detail: { joinsAtOnce: values.joinsAtOnce, maxUses: values.maxUses },
    });
    return { outcome: 'created', inviteId };
  });
}

/** A revoked code opens nothing any more; who joined with it stays. */
export async function revokeInvite(
  app: ChamberContext,
  { actor, inviteId }: { actor: Actor; inviteId: string },
): Promise<'revoked' | 'not-found'> {
  return app.database.$transaction(async (transaction) => {
    const { count } = await transaction.chamberInvite.updateMany({
      where: { organisationId: actor.organisationId, id: inviteId, revokedAt: null },
      data: { revokedAt: app.clock.now() },
    });
    if (count === 0) return 'not-found';
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'chamber-invite-revoked',
      subjectType: 'chamber-invite',
      subjectId: inviteId,
    });
    return 'revoked';
  });
}
