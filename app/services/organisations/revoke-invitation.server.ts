import type { AppContext } from '~/platform/context.server';
import { notFound } from '~/platform/errors';
import { recordAudit } from '~/services/audit/record-audit.server';

import { auditOf, type Actor } from './actor.server';
import { voidInvitationMails } from './queue-invitation-mail.server';
import { lockOrganisationAsManager } from './locked-organisation.server';

/** What became of the wish to revoke: somebody may have accepted a moment earlier. */
export type RevokeInvitationOutcome = 'revoked' | 'already-revoked' | 'already-accepted';

/**
 * Makes the link of an invitation worthless. Revoking twice is no error.
 *
 * @throws AppError `not-found`, `forbidden`
 */
export async function revokeInvitation(
  app: AppContext,
  input: { actor: Actor; invitationId: string },
): Promise<RevokeInvitationOutcome> {
  const { actor, invitationId } = input;
  const { organisationId } = actor;
  return app.database.$transaction(async (transaction) => {
    await lockOrganisationAsManager(transaction, organisationId, actor.personId);
    const invitation = await transaction.invitation.findFirst({
      where: { id: invitationId, organisationId },
    });
    if (invitation === null) throw notFound();
    if (invitation.acceptedAt !== null) return 'already-accepted';
    if (invitation.revokedAt !== null) return 'already-revoked';
    await transaction.invitation.update({
      where: { id: invitationId, organisationId },
      data: { revokedAt: app.clock.now() },
    });
    await voidInvitationMails(transaction, { organisationId, invitationId });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'invitation-revoked',
      subjectType: 'invitation',
      subjectId: invitationId,
    });
    return 'revoked';
  });
}
