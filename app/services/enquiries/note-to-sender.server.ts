import { takeFromLimit } from '~/auth/rate-limit.server';
import { DEFAULT_LANGUAGE, isLanguage } from '~/i18n/languages';
import type { MailParty } from '~/queries/enquiries/enquiry-party-of-mail.server';
import { queueMail, wakeMail } from '~/services/mail/queue-mail.server';

import type { TakeContext } from './take-enquiry-mail.server';

const DAY_SECONDS = 24 * 60 * 60;
/** More than this a day helps nobody. */
const NOTES = { windowSeconds: DAY_SECONDS, max: 3 };

export type SenderNote = 'empty' | 'encrypted' | 'closed' | 'withdrawn' | 'elsewhere';

/**
 * Tells a party what became of its mail where it is not what it expects. It goes to the address we know, never to whoever
 * wrote.
 */
export async function noteToSender(
  app: TakeContext,
  party: MailParty,
  { incomingId, cause }: { incomingId: string; cause: SenderNote },
): Promise<void> {
  if (party.email === '') return;
  if (!(await takeFromLimit(app, `enquiry-note:${party.id}`, NOTES)).allowed) return;
  const { organisationId } = party;
  const isAsker = party.side === 'asker';
  const { mailId } = await queueMail(app.database, app, {
    template: 'enquiry-mail-note',
    language: isLanguage(party.language) ? party.language : DEFAULT_LANGUAGE,
    recipient: party.email,
    organisationId,
    ...(party.personId === null ? {} : { personId: party.personId }),
    enquiryPartyId: party.id,
    cause: `enquiry:${party.enquiryId}:mail:${incomingId}:${cause}`,
    props: {
      cause,
      number: party.number,
      enquiryUrl: isAsker
        ? `${app.environment.BASE_URL}/o/${party.organisationSlug}/enquiries/${party.enquiryId}`
        : null,
    },
  });
  await wakeMail(app.queue, { mailId, organisationId });
}
