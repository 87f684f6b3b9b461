import type { MailLanguage } from '#emails/mails';
import { DEFAULT_LANGUAGE, isLanguage } from '~/i18n/languages';
import { queueMail } from '~/services/mail/queue-mail.server';

import type { EnquiryChange } from './change-enquiry.server';

export type AskerMail =
  | {
      readonly template: 'enquiry-answer';
      readonly cause: 'answer' | 'question' | 'closed' | 'held';
      readonly from: string;
      readonly text: string;
      /** Attachments that came with it by mail. */
      readonly files?: number;
    }
  | {
      readonly template: 'enquiry-moved-on';
      readonly cause: 'moved-on' | 'late';
      readonly before: string | null;
    };

/** Writes to the people of the asking organisation who take part and still belong to it. */
export async function mailAskers(change: EnquiryChange, mail: AskerMail): Promise<void> {
  const { transaction, app, row, state } = change;
  const { organisationId, id: enquiryId } = row;
  const [parties, organisation] = [
    await transaction.enquiryParty.findMany({
      where: { organisationId, enquiryId, side: 'asker', leftAt: null, personId: { not: null } },
      select: { id: true, personId: true },
    }),
    await transaction.organisation.findUniqueOrThrow({
      where: { id: organisationId },
      select: { slug: true },
    }),
  ];
  const members = await transaction.membership.findMany({
    where: { organisationId, personId: { in: parties.flatMap(({ personId }) => personId ?? []) } },
    select: { person: { select: { id: true, email: true, language: true } } },
  });
  const holder = await holderName(change);
  const enquiryUrl = `${app.environment.BASE_URL}/o/${organisation.slug}/enquiries/${enquiryId}`;
  for (const { person } of members) {
    const language: MailLanguage = isLanguage(person.language) ? person.language : DEFAULT_LANGUAGE;
    const party = parties.find(({ personId }) => personId === person.id);
    const common = {
      language,
      recipient: person.email,
      personId: person.id,
      organisationId,
      cause: `enquiry:${enquiryId}:${state.revision}:${mail.template}:${mail.cause}:${person.id}`,
    };
    const { mailId } =
      mail.template === 'enquiry-answer'
        ? await queueMail(transaction, app, {
            ...common,
            template: 'enquiry-answer',
            ...(party === undefined ? {} : { enquiryPartyId: party.id }),
            props: {
              cause: mail.cause,
              number: row.number,
              from: mail.from,
              text: mail.text,
              files: mail.files ?? 0,
              enquiryUrl,
            },
          })
        : await queueMail(transaction, app, {
            ...common,
            template: 'enquiry-moved-on',
            props: { cause: mail.cause, number: row.number, before: mail.before, now: holder, enquiryUrl },
          });
    change.mail(mailId, organisationId);
  }
}

/** Name of the desk or service that has it; null: the operator's queue. */
export async function holderName({ transaction, row, state }: EnquiryChange): Promise<string | null> {
  const { holder } = state;
  if (holder?.kind === 'service') {
    const party = await transaction.enquiryParty.findFirst({
      where: {
        organisationId: row.organisationId,
        enquiryId: row.id,
        side: 'service',
        serviceId: holder.id,
      },
      select: { name: true },
    });
    return party?.name ?? null;
  }
  if (holder?.kind !== 'desk') return null;
  const desk = await transaction.organisation.findUnique({
    where: { id: holder.id },
    select: { name: true },
  });
  return desk?.name ?? null;
}
