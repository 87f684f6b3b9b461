import { recordBounce } from './record-bounce.server';
import type { DirectoryContext } from './write-change.server';

/** How the outbox writes down that the mail server knows no such recipient. */
const RECIPIENT_REFUSED = 'recipient-refused-';
const CAUSE = /^service-check:([^:]+):/;

/** A monthly question whose recipient was refused, at once or by a mail that came back, counts as a bounce of that service. */
export async function noteCheckBounce(app: DirectoryContext, mailId: string): Promise<void> {
  const mail = await app.database.outgoingMail.findFirst({
    where: {
      id: mailId,
      template: 'service-check',
      OR: [{ status: 'failed', lastError: { startsWith: RECIPIENT_REFUSED } }, { bouncedAt: { not: null } }],
    },
    select: { cause: true, recipient: true, lastError: true, bounceReason: true },
  });
  const serviceId = CAUSE.exec(mail?.cause ?? '')?.[1];
  if (mail === null || serviceId === undefined) return;
  await recordBounce(app, {
    serviceId,
    address: mail.recipient,
    reason: mail.bounceReason ?? mail.lastError ?? '',
  });
}
