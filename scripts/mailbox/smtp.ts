/** The receiving side: real SMTP, on this machine only, with faults that tests can ask for. */
import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

import { forwardToProduct, type ForwardOptions } from './forward';
import type { MailStore } from './store';

export interface IncomingMail {
  from: string;
  to: string[];
  raw: Buffer;
}

/**
 * What happens to a mail after it was sent in full.
 * - `refuse-temporarily` 451, `refuse-forever` 550: not kept;
 * - `cut-before-keeping`: the connection breaks, nothing was kept;
 * - `cut-after-keeping`: the mail is kept, but the sender never learns it.
 */
export interface MailFault {
  delayMs?: number;
  outcome?: 'refuse-temporarily' | 'refuse-forever' | 'cut-before-keeping' | 'cut-after-keeping';
}

/** Asked for every mail; null lets it pass. */
export type FaultHook = (mail: IncomingMail) => MailFault | null;

const REPLIES = { 'refuse-temporarily': 451, 'refuse-forever': 550 } as const;
const LARGEST_MAIL_BYTES = 30_000_000;

/** Makes the SMTP server; it does not listen yet. */
export function createSmtpServer(
  store: MailStore,
  faultFor: FaultHook,
  forward: ForwardOptions | null = null,
): SMTPServer {
  const sockets = new Map<number, Socket>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    size: LARGEST_MAIL_BYTES,
    onAuth: (auth, _session, callback) => callback(null, { user: auth.username ?? 'anyone' }),
    onData: (stream, session, callback) => {
      receive(stream, session).then(
        (answer) => {
          if (answer === 'cut') sockets.get(session.remotePort)?.destroy();
          callback(answer === 'cut' ? null : answer);
        },
        (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
      );
    },
  });
  server.server.on('connection', (socket: Socket) => {
    const port = socket.remotePort;
    if (port === undefined) return;
    sockets.set(port, socket);
    socket.once('close', () => sockets.delete(port));
  });
  // A sender that breaks off is its own problem; without a listener it would be ours.
  server.on('error', () => undefined);

  async function receive(
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
  ): Promise<(Error & { responseCode?: number }) | null | 'cut'> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
    const { mailFrom, rcptTo } = session.envelope;
    const mail: IncomingMail = {
      from: mailFrom === false ? '' : mailFrom.address,
      to: rcptTo.map((recipient) => recipient.address),
      raw: Buffer.concat(chunks),
    };
    const fault = faultFor(mail);
    if (fault?.delayMs !== undefined) await delay(fault.delayMs);
    switch (fault?.outcome) {
      case 'refuse-temporarily':
      case 'refuse-forever':
        return Object.assign(new Error('Refused on request of a test'), {
          responseCode: REPLIES[fault.outcome],
        });
      case 'cut-before-keeping':
        return 'cut';
      case 'cut-after-keeping':
        await store.add(mail.raw, mail.to);
        return 'cut';
      case undefined:
        await store.add(mail.raw, mail.to);
        if (forward !== null) forwardToProduct(mail, forward);
        return null;
    }
  }
  return server;
}
