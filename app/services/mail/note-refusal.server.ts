import { bounceFrom, bounceText } from '~/domain/mail/bounce';
import type { AppContext } from '~/platform/context.server';
import type { SendResult } from '~/platform/mail-transport.server';

import type { ClaimedMail } from './claim-mail.server';
import { noteAddress } from './note-bounce.server';

/**
 * The server said no to the recipient while we were talking to it: the same news as a mail that comes back, only sooner.
 * The mail itself is given up already, with the code.
 */
export async function noteRefusal(
  context: Pick<AppContext, 'database' | 'clock' | 'log'>,
  mail: ClaimedMail,
  { about, code, status }: Extract<SendResult, { outcome: 'refused' }>,
): Promise<void> {
  if (about !== 'recipient') return;
  const bounce = bounceFrom(status, `${code} `);
  await context.database.$transaction((transaction) =>
    noteAddress(transaction, context.clock.now(), mail.recipient, bounce),
  );
  context.log.info({ mailId: mail.id, bounce: bounceText(bounce) }, 'the address takes no mail');
}
