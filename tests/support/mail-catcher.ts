import type { AddressInfo, Socket } from 'node:net';

import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

import { waitFor } from './wait-for';

/** A mail that the catcher said OK to. */
export interface CaughtMail {
  to: string[];
  subject: string;
  messageId: string;
  text: string;
  html: string;
  /** Where it comes back to, as the sender said it. */
  envelopeFrom: string;
  /** Of the top, by name in lower case. */
  headers: ReadonlyMap<string, string>;
  /** As it came over the wire. */
  raw: string;
}

/** What the catcher says to a mail, once it has its text. */
export type Answer =
  | 'ok'
  /** 451: not now. */
  | 'not-now'
  /** 550 for the recipient, before the text. */
  | 'no-such-recipient'
  /** Says nothing to the recipient, before the text, until `release` is called. */
  | 'hold-recipient'
  /** Says nothing until `release` is called; keeps the mail only if the sender still listens then. */
  | 'hold'
  /** Keeps the mail and cuts the line instead of saying OK. */
  | 'keep-and-cut';

export interface MailCatcher {
  readonly url: string;
  readonly mails: CaughtMail[];
  /** Conversations that reached the end of their text, answered or not. */
  readonly texts: number;
  /** Conversations on hold now. */
  readonly held: number;
  /** From now on, by recipient. */
  answer(decide: (recipient: string) => Answer): void;
  /** Lets held texts go on and says OK from now on. */
  release(): void;
  /** Ends the server; `start` brings it back on the same port. */
  down(): Promise<void>;
  up(): Promise<void>;
  /** Waits for so many mails. */
  waitForMails(count: number, timeoutMs?: number): Promise<void>;
  stop(): Promise<void>;
}

/** A real SMTP server that keeps what it took, in memory, and can misbehave on request. */
export async function startMailCatcher(): Promise<MailCatcher> {
  const mails: CaughtMail[] = [];
  const holds = new Set<() => void>();
  const sockets = new Map<number, Socket>();
  let decide: (recipient: string) => Answer = () => 'ok';
  let texts = 0;
  let port = 0;
  let server = await listen();

  async function listen(): Promise<SMTPServer> {
    const made = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      disableReverseLookup: true,
      onRcptTo({ address }, _session, callback) {
        const answer = decide(address);
        if (answer === 'no-such-recipient') callback(refusal(550, 'no such recipient'));
        else if (answer === 'hold-recipient') holds.add(() => callback());
        else callback();
      },
      onData(stream, session, callback) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          texts += 1;
          receive(Buffer.concat(chunks), session).then(() => callback(), callback);
        });
      },
    });
    made.on('error', () => undefined);
    made.server.on('connection', (socket: Socket) => {
      const { remotePort } = socket;
      if (remotePort === undefined) return;
      sockets.set(remotePort, socket);
      socket.on('close', () => sockets.delete(remotePort));
    });
    await new Promise<void>((resolve, reject) => {
      made.server.once('error', reject);
      made.listen(port, '127.0.0.1', () => resolve());
    });
    port = (made.server.address() as AddressInfo).port;
    return made;
  }

  async function receive(raw: Buffer, session: SMTPServerSession): Promise<void> {
    const to = session.envelope.rcptTo.map(({ address }) => address);
    const answer = decide(to[0] ?? '');
    if (answer === 'not-now') throw refusal(451, 'not now');
    const mail = await simpleParser(raw);
    if (answer === 'hold') await new Promise<void>((resolve) => holds.add(resolve));
    // Without a sender there is nobody to say OK to, so it was not taken.
    if (!sockets.has(session.remotePort)) return;
    mails.push({
      to,
      subject: mail.subject ?? '',
      messageId: mail.messageId ?? '',
      text: mail.text ?? '',
      html: mail.html === false ? '' : mail.html,
      envelopeFrom: session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address,
      headers: new Map(
        mail.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1).trim()]),
      ),
      raw: raw.toString('utf8'),
    });
    if (answer === 'keep-and-cut') sockets.get(session.remotePort)?.destroy();
  }

  const down = async () => {
    for (const socket of sockets.values()) socket.destroy();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };

  return {
    get url() {
      return `smtp://127.0.0.1:${port}`;
    },
    mails,
    get texts() {
      return texts;
    },
    get held() {
      return holds.size;
    },
    answer: (by) => void (decide = by),
    release() {
      decide = () => 'ok';
      for (const go of holds) go();
      holds.clear();
    },
    down,
    async up() {
      server = await listen();
    },
    waitForMails: async (count, timeoutMs = 30_000) => {
      await waitFor(() => mails.length >= count, {
        what: () => `${count} mails, got ${mails.length}`,
        timeoutMs,
      });
    },
    stop: down,
  };
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
