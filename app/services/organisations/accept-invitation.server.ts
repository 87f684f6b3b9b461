import { normalisedEmail } from '~/domain/organisations/email-address';
import { invitationState } from '~/domain/organisations/invitation-state';
import type { OrganisationKind } from '~/domain/organisations/roles';
import type { AppContext } from '~/platform/context.server';
import { secretTokenHash } from '~/platform/secret-token.server';
import { recordAudit } from '~/services/audit/record-audit.server';

import { lockOrganisation } from './locked-organisation.server';

export interface AcceptInvitationInput {
  token: string;
  person: { id: string; email: string };
  requestId?: string;
}

export type AcceptInvitationOutcome =
  | { outcome: 'joined' | 'already-member'; kind: OrganisationKind; slug: string }
  /** Unknown, revoked, lapsed, used by somebody else or for another address: the page says which. */
  | { outcome: 'not-possible' };

/**
 * Joins the person to the organisation of the invitation, once. Sent to the person's own address, the link proves
 * both: that the organisation wants them, and that they read that mailbox.
 */
export async function acceptInvitation(
  app: AppContext,
  input: AcceptInvitationInput,
): Promise<AcceptInvitationOutcome> {
  const tokenHash = secretTokenHash(input.token);
  const found = await app.database.invitation.findUnique({
    where: { tokenHash },
    select: { organisationId: true },
  });
  if (found === null) return { outcome: 'not-possible' };
  const { organisationId } = found;
  return app.database.$transaction(async (transaction) => {
    const organisation = await lockOrganisation(transaction, organisationId);
    const invitation = await transaction.invitation.findFirst({
      where: { organisationId, tokenHash },
      include: { organisation: { select: { slug: true } } },
    });
    if (invitation === null || invitation.email !== normalisedEmail(input.person.email))
      return { outcome: 'not-possible' };
    const place = { kind: organisation.kind, slug: invitation.organisation.slug };
    const isMember = organisation.members.some((member) => member.personId === input.person.id);
    const now = app.clock.now();
    const state = invitationState(invitation, now);
    if (isMember && (state === 'accepted' || state === 'open'))
      return { outcome: 'already-member', ...place };
    if (state !== 'open') return { outcome: 'not-possible' };
    const membershipId = app.ids.next();
    await transaction.membership.create({
      data: {
        id: membershipId,
        organisationId,
        personId: input.person.id,
        role: invitation.role,
        createdAt: now,
      },
    });
    await transaction.invitation.update({
      where: { id: invitation.id, organisationId },
      data: { acceptedAt: now },
    });
    await recordAudit(transaction, app, {
      organisationId,
      actorId: input.person.id,
      action: 'invitation-accepted',
      subjectType: 'membership',
      subjectId: membershipId,
      detail: { invitationId: invitation.id, role: invitation.role },
      ...(input.requestId === undefined ? {} : { requestId: input.requestId }),
    });
    return { outcome: 'joined', ...place };
  });
}
