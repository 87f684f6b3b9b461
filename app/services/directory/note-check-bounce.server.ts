import { recordBounce } from './record-bounce.server';
import type { DirectoryContext } from './write-change.server';

/** How the outbox writes down that the mail server knows no such recipient. */
const RECIPIENT_REFUSED = 'recipient-refused-';
const CAUSE = /^service-check:([^:]+):/;

/** A monthly question that was given up because its recipient is refused counts as a bounce of that service. */
export async function noteCheckBounce(app: DirectoryContext, mailId: string): Promise<void> {
  const mail = await app.database.outgoingMail.findFirst({
    where: {
      id: mailId,
      template: 'service-check',
      status: 'failed',
      lastError: { startsWith: RECIPIENT_REFUSED },
    },
    select: { cause: true, recipient: true, lastError: true },
  });
  const serviceId = CAUSE.exec(mail?.cause ?? '')?.[1];
  if (mail === null || serviceId === undefined) return;
  await recordBounce(app, { serviceId, address: mail.recipient, reason: mail.lastError ?? '' });
}
