import type { Mail } from '#emails/mails';
import { renderMail } from '#emails/render';
import type { AppContext } from '~/platform/context.server';
import { addressOf, type MailMessage } from '~/platform/mail-transport.server';

import type { ClaimedMail } from './claim-mail.server';
import { makeAttachments } from './mail-attachments.server';
import { mailContent } from './mail-content.server';
import { isPersons } from './mail-kinds.server';
import { addressesOf, frameOf, stopUrl } from './mail-frame.server';
import { threadHeaders } from './thread-headers.server';

/**
 * Everything that goes over the wire for one mail: addresses, headers, subject, html, text, attachments.
 * Null: it has nothing to say any more.
 *
 * @throws where template or props are not (or no longer) known
 */
export async function composeMail(
  context: Pick<AppContext, 'database' | 'environment' | 'clock' | 'ids'>,
  mail: ClaimedMail,
): Promise<MailMessage | null> {
  const { environment, clock } = context;
  const content = await mailContent(context, mail);
  if (content === null) return null;
  const rendered = renderMail(content, frameOf(context, mail));
  const { calendar } = await makeAttachments(context, mail);
  const { bounce, reply } = addressesOf(environment, mail);
  const stop = stopUrl(environment, mail);
  return {
    from: senderOf(environment.MAIL_FROM, content),
    to: mail.recipient,
    ...rendered,
    messageId: mail.messageId,
    date: clock.now(),
    headers: {
      // A person wrote it, and the systems of offices drop what says of itself that nobody did.
      ...(isPersons(mail.template)
        ? {}
        : {
            'Auto-Submitted': 'auto-generated',
            // Exchange sends no notes of absence to those who say so; others go by the line above.
            'X-Auto-Response-Suppress': 'All',
          }),
      ...(await threadHeaders(context.database, mail)),
      ...(stop === null
        ? {}
        : { 'List-Unsubscribe': `<${stop}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
    },
    ...(bounce === null ? {} : { envelopeFrom: bounce }),
    ...(reply === null ? {} : { replyTo: reply }),
    ...(calendar === null ? {} : { calendar }),
  };
}

/** A chamber writes under the name it chose, from the address of this installation: only that one can be signed. */
function senderOf(mailFrom: string, mail: Mail): string {
  if (mail.template !== 'chamber-letter') return mailFrom;
  const name = mail.props.senderName.replace(/["\\<>\r\n]/g, ' ').trim();
  return `"${name}" <${addressOf(mailFrom)}>`;
}
