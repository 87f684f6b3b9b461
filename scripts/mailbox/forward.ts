/** Passes mail for the product itself on to it: what somebody answers in a mail program that sends through the mailbox. */
import SMTPConnection from 'nodemailer/lib/smtp-connection';

import type { IncomingMail } from './smtp';

export interface ForwardOptions {
  /** Recipients with this domain are the product's. */
  domain: string;
  port: number;
}

/** Nobody waits for it: the product may just be starting, and the mail lies in the mailbox as well. */
export function forwardToProduct({ from, to, raw }: IncomingMail, { domain, port }: ForwardOptions): void {
  const own = to.filter((address) => address.toLowerCase().endsWith(`@${domain}`));
  if (own.length === 0) return;
  const connection = new SMTPConnection({ host: '127.0.0.1', port, ignoreTLS: true });
  connection.on('error', () => connection.close());
  connection.connect(() => {
    connection.send({ from, to: own }, raw, () => connection.quit());
  });
}
