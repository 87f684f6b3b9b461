import { partnerRoles, type PartnerKind } from '~/domain/sharing/access';
import { formatDate } from '~/i18n/format';
import { DEFAULT_LANGUAGE, isLanguage, type Language } from '~/i18n/languages';
import { organisationPath } from '~/domain/organisations/paths';
import type { Transaction } from '~/platform/database.server';
import { queueMail } from '~/services/mail/queue-mail.server';

import type { SharePartner } from './share-partner.server';
import type { ShareContext } from './share-context.server';

type MailContext = Pick<ShareContext, 'clock' | 'ids' | 'environment'>;

export interface QueuedMail {
  mailId: string;
  organisationId: string;
}

interface Recipient {
  id: string;
  email: string;
  language: string;
}

/** More people than this at one office do not each need a mail; they find the case in their list. */
const MOST_RECIPIENTS = 20;

/** Who at the partner hears of a share: the named person, else everybody who may see it. */
export async function partnerRecipients(
  transaction: Transaction,
  { partnerId, kind, adviserId }: { partnerId: string; kind: PartnerKind; adviserId: string | null },
): Promise<Recipient[]> {
  const members = await transaction.membership.findMany({
    where: {
      organisationId: partnerId,
      role: { in: [...partnerRoles(kind)] },
      ...(adviserId === null ? {} : { personId: adviserId }),
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: MOST_RECIPIENTS,
    select: { person: { select: { id: true, email: true, language: true } } },
  });
  return members.map((member) => member.person);
}

export interface SharedMailInput {
  organisationId: string;
  caseNumber: number;
  share: { id: string; adviserId: string | null; endsOn: string };
  partner: SharePartner;
}

/** Mails that tell the partner of a new share, in the transaction that made it. */
export async function queueSharedMails(
  transaction: Transaction,
  app: MailContext,
  { organisationId, caseNumber, share, partner }: SharedMailInput,
): Promise<QueuedMail[]> {
  const employer = await transaction.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { name: true },
  });
  const people = await partnerRecipients(transaction, {
    partnerId: partner.id,
    kind: partner.kind,
    adviserId: share.adviserId,
  });
  const url = `${app.environment.BASE_URL}${organisationPath(partner.kind, partner.slug)}/cases/${share.id}`;
  const mails: QueuedMail[] = [];
  for (const person of people) {
    const language = languageOfPerson(person);
    const { mailId } = await queueMail(transaction, app, {
      template: 'share-notice',
      language,
      recipient: person.email,
      personId: person.id,
      organisationId: partner.id,
      cause: `${shareCause(share.id)}shared:${person.id}`,
      props: {
        kind: 'shared',
        otherName: employer.name,
        caseNumber,
        stepTitle: null,
        endsOn: formatDate(share.endsOn, language),
        url,
      },
    });
    mails.push({ mailId, organisationId: partner.id });
  }
  return mails;
}

/** How the causes of all mails to the partner begin, so that the end of a share finds them. */
export function shareCause(shareId: string): string {
  return `share:${shareId}:`;
}

/** Makes mails to the partner void that have not gone out: after the end nothing more is said. */
export async function voidShareMails(transaction: Transaction, shareId: string): Promise<void> {
  await transaction.outgoingMail.updateMany({
    where: {
      cause: { startsWith: shareCause(shareId) },
      OR: [{ status: 'pending' }, { status: 'sending', handedOverAt: null }],
    },
    data: { status: 'void', props: {}, claimToken: null, claimedUntil: null },
  });
}

export function languageOfPerson({ language }: { language: string }): Language {
  return isLanguage(language) ? language : DEFAULT_LANGUAGE;
}
