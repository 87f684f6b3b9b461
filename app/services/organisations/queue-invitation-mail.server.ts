import type { OrganisationKind, Role } from '~/domain/organisations/roles';
import { isLanguage, type Language } from '~/i18n/languages';
import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';
import { germanDate } from '~/platform/clock.server';
import { queueMail } from '~/services/mail/queue-mail.server';

interface InvitationMailInput {
  invitation: {
    id: string;
    email: string;
    role: Role;
    invitedById: string;
    tokenHash: string;
    expiresAt: Date;
  };
  organisation: { id: string; kind: OrganisationKind; name: string };
  /** Stands in the link; the database keeps only its hash. */
  token: string;
  /** For addresses that belong to nobody we know; everybody else reads mails in their own language. */
  language: Language;
}

const CAUSE_PREFIX = 'invitation';

/**
 * Writes the row of the mail that carries the link. Wake the worker after the commit.
 *
 * @returns id of the mail
 */
export async function queueInvitationMail(
  app: AppContext,
  transaction: Transaction,
  { invitation, organisation, token, language }: InvitationMailInput,
): Promise<string> {
  const [invited, inviter] = await Promise.all([
    transaction.person.findUnique({ where: { email: invitation.email }, select: { language: true } }),
    transaction.person.findUniqueOrThrow({ where: { id: invitation.invitedById }, select: { name: true } }),
  ]);
  const { mailId } = await queueMail(transaction, app, {
    template: 'invitation',
    language: isLanguage(invited?.language) ? invited.language : language,
    recipient: invitation.email,
    props: {
      organisationName: organisation.name,
      kind: organisation.kind,
      role: invitation.role,
      inviterName: inviter.name,
      validUntil: germanDate(invitation.expiresAt),
      link: `${app.environment.BASE_URL}/invitation/${token}`,
    },
    // Each link is a cause of its own; the same link never goes out twice.
    cause: `${CAUSE_PREFIX}:${invitation.id}:${invitation.tokenHash.slice(0, 16)}`,
    organisationId: organisation.id,
  });
  return mailId;
}

/** Keeps mails with a link that no longer works from going out. */
export async function voidInvitationMails(
  transaction: Transaction,
  { organisationId, invitationId }: { organisationId: string; invitationId: string },
): Promise<void> {
  await transaction.outgoingMail.updateMany({
    where: { organisationId, status: 'pending', cause: { startsWith: `${CAUSE_PREFIX}:${invitationId}:` } },
    data: { status: 'void', props: {} },
  });
}
