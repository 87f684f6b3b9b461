import type { Language } from '~/i18n/languages';
import type { AppContext } from '~/platform/context.server';
import { notFound } from '~/platform/errors';

import type { Actor } from './actor.server';
import { inviteMember, type InviteMemberOutcome } from './invite-member.server';

/**
 * Sends an invitation again with a new link and 14 new days, whether it is open or lapsed.
 *
 * @throws AppError `not-found` for an invitation that is not of this organisation, or accepted, or revoked
 */
export async function resendInvitation(
  app: AppContext,
  input: { actor: Actor; invitationId: string; language: Language },
): Promise<InviteMemberOutcome> {
  const { actor, invitationId, language } = input;
  const invitation = await app.database.invitation.findFirst({
    where: { id: invitationId, organisationId: actor.organisationId, acceptedAt: null, revokedAt: null },
    select: { email: true, role: true },
  });
  if (invitation === null) throw notFound();
  return inviteMember(app, { actor, language, ...invitation });
}
