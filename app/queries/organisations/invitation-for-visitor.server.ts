import { maskedEmail, normalisedEmail } from '~/domain/organisations/email-address';
import { invitationState } from '~/domain/organisations/invitation-state';
import { organisationPath } from '~/domain/organisations/paths';
import type { OrganisationKind, Role } from '~/domain/organisations/roles';
import { germanDate } from '~/platform/clock.server';
import type { Database } from '~/platform/database.server';
import { secretTokenHash } from '~/platform/secret-token.server';

interface InvitationFacts {
  organisationName: string;
  kind: OrganisationKind;
  role: Role;
  /** Last day in Germany, `YYYY-MM-DD`. */
  validUntil: string;
}

/** What the page behind the link of an invitation shows. */
export type InvitationForVisitor =
  /** No such link, or it was revoked or replaced by a newer one. */
  | { state: 'invalid' }
  | { state: 'expired'; organisationName: string }
  | { state: 'accepted' }
  /** The visitor belongs to the organisation already. */
  | { state: 'already-member'; organisationName: string; path: string }
  | ({ state: 'signed-out'; email: string } & InvitationFacts)
  /** Signed in with an address that was not invited. The invited one is shown in part only. */
  | ({ state: 'other-address'; invitedAddress: string; ownAddress: string } & InvitationFacts)
  | ({ state: 'ready' } & InvitationFacts);

/**
 * Looks at an invitation through the eyes of whoever opened its link. This is the one read without an organisation
 * in its address: the token itself names the row.
 */
export async function invitationForVisitor(
  database: Database,
  look: { token: string; person: { id: string; email: string } | null; now: Date },
): Promise<InvitationForVisitor> {
  const { token, person, now } = look;
  const invitation = await database.invitation.findUnique({
    where: { tokenHash: secretTokenHash(token) },
    include: {
      organisation: {
        select: {
          name: true,
          kind: true,
          slug: true,
          memberships: { where: { personId: person?.id ?? '' }, select: { id: true } },
        },
      },
    },
  });
  if (invitation === null) return { state: 'invalid' };
  const { organisation, email, role, expiresAt } = invitation;
  const state = invitationState(invitation, now);
  if (state === 'revoked') return { state: 'invalid' };
  if (organisation.memberships.length > 0) {
    return {
      state: 'already-member',
      organisationName: organisation.name,
      path: organisationPath(organisation.kind, organisation.slug),
    };
  }
  if (state === 'accepted') return { state: 'accepted' };
  if (state === 'expired') return { state: 'expired', organisationName: organisation.name };
  const facts = {
    organisationName: organisation.name,
    kind: organisation.kind,
    role,
    validUntil: germanDate(expiresAt),
  };
  if (person === null) return { state: 'signed-out', email, ...facts };
  if (normalisedEmail(person.email) !== email) {
    return { state: 'other-address', invitedAddress: maskedEmail(email), ownAddress: person.email, ...facts };
  }
  return { state: 'ready', ...facts };
}
