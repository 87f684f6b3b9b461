import { normalisedEmail } from '~/domain/organisations/email-address';
import {
  invitationExpiry,
  invitationState,
  MAX_INVITATIONS_PER_DAY,
  MAX_OPEN_INVITATIONS,
  wasJustSent,
} from '~/domain/organisations/invitation-state';
import { isRoleOfKind, type Role } from '~/domain/organisations/roles';
import type { Language } from '~/i18n/languages';
import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';
import { badRequest } from '~/platform/errors';
import { newSecretToken } from '~/platform/secret-token.server';
import { recordAudit } from '~/services/audit/record-audit.server';
import { wakeMail } from '~/services/mail/queue-mail.server';

import { auditOf, type Actor } from './actor.server';
import { lockOrganisationAsManager } from './locked-organisation.server';
import { queueInvitationMail, voidInvitationMails } from './queue-invitation-mail.server';

export interface InviteMemberInput {
  actor: Actor;
  email: string;
  role: Role;
  /** Language of the mail if the address belongs to nobody we know. */
  language: Language;
}

export type InviteMemberOutcome =
  | { outcome: 'invited'; invitationId: string }
  /** The address had an open or lapsed invitation: it got a new link and 14 new days; the old link is dead. */
  | { outcome: 'refreshed'; invitationId: string }
  /** The same was sent less than a minute ago (a second press of the button): no second mail. */
  | { outcome: 'just-sent'; invitationId: string }
  | { outcome: 'already-member' }
  | { outcome: 'too-many-open' }
  | { outcome: 'too-many-today' };

/**
 * Invites an address, or refreshes its invitation. The row and its mail are written together.
 *
 * @throws AppError `not-found`, `forbidden` (only the role in charge invites), `bad-request` (role of another kind)
 */
export async function inviteMember(app: AppContext, input: InviteMemberInput): Promise<InviteMemberOutcome> {
  const email = normalisedEmail(input.email);
  const { outcome, mailId } = await app.database.$transaction((transaction) =>
    invite(app, transaction, { ...input, email }),
  );
  if (mailId !== null) await wakeMail(app.queue, { mailId, organisationId: input.actor.organisationId });
  return outcome;
}

type Written = { outcome: InviteMemberOutcome; mailId: string | null };

async function invite(app: AppContext, transaction: Transaction, input: InviteMemberInput): Promise<Written> {
  const { actor, email, role } = input;
  const { organisationId } = actor;
  const organisation = await lockOrganisationAsManager(transaction, organisationId, actor.personId);
  if (!isRoleOfKind(organisation.kind, role))
    throw badRequest('The role does not exist in this kind of organisation.');
  const member = await transaction.membership.findFirst({
    where: { organisationId, person: { email } },
    select: { id: true },
  });
  if (member !== null) return { outcome: { outcome: 'already-member' }, mailId: null };

  const now = app.clock.now();
  const before = await transaction.invitation.findFirst({
    where: { organisationId, email, acceptedAt: null, revokedAt: null },
    orderBy: { createdAt: 'desc' },
  });
  if (before === null && (await countOpen(transaction, organisationId, now)) >= MAX_OPEN_INVITATIONS) {
    return { outcome: { outcome: 'too-many-open' }, mailId: null };
  }
  if (
    before !== null &&
    before.role === role &&
    invitationState(before, now) === 'open' &&
    wasJustSent(before.createdAt, now)
  ) {
    return { outcome: { outcome: 'just-sent', invitationId: before.id }, mailId: null };
  }

  if ((await countSentLately(transaction, organisationId, now)) >= MAX_INVITATIONS_PER_DAY) {
    return { outcome: { outcome: 'too-many-today' }, mailId: null };
  }

  const { token, tokenHash } = newSecretToken();
  const values = {
    role,
    tokenHash,
    invitedById: actor.personId,
    createdAt: now,
    expiresAt: invitationExpiry(now),
  };
  const invitation =
    before === null
      ? await transaction.invitation.create({
          data: { id: app.ids.next(), organisationId, email, ...values },
        })
      : await transaction.invitation.update({ where: { id: before.id, organisationId }, data: values });
  await recordAudit(transaction, app, {
    ...auditOf(actor),
    action: before === null ? 'member-invited' : 'invitation-refreshed',
    subjectType: 'invitation',
    subjectId: invitation.id,
    detail: { role },
  });
  await voidInvitationMails(transaction, { organisationId, invitationId: invitation.id });
  const mailId = await queueInvitationMail(app, transaction, {
    invitation,
    organisation,
    token,
    language: input.language,
  });
  return {
    outcome: { outcome: before === null ? 'invited' : 'refreshed', invitationId: invitation.id },
    mailId,
  };
}

function countOpen(transaction: Transaction, organisationId: string, now: Date): Promise<number> {
  return transaction.invitation.count({
    where: { organisationId, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
  });
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The audit rows say how many went out, also of invitations that were revoked since. */
function countSentLately(transaction: Transaction, organisationId: string, now: Date): Promise<number> {
  return transaction.auditEntry.count({
    where: {
      organisationId,
      action: { in: ['member-invited', 'invitation-refreshed'] },
      at: { gt: new Date(now.getTime() - DAY_MS) },
    },
  });
}
