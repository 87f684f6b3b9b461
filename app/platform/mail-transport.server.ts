import { Readable } from 'node:stream';

import DKIM from 'nodemailer/lib/dkim';
import type SMTPConnection from 'nodemailer/lib/smtp-connection';

import type { Environment } from './environment.server';
import { mimeMessage } from './mime-message.server';
import { createSmtpConnections, type SmtpTimeouts } from './smtp-connections.server';

export interface MailMessage {
  /** "Name <address>" */
  from: string;
  /** One address. */
  to: string;
  subject: string;
  html: string;
  text: string;
  /** The same one in every try. */
  messageId: string;
  date: Date;
  /** Where the mail comes back to; default: `from`. */
  envelopeFrom?: string;
  replyTo?: string;
  headers?: Readonly<Record<string, string>>;
  /** An entry of a calendar (RFC 5546), as a part that programs act on and as a file that people open. */
  calendar?: { method: string; content: string };
}

/** What became of one try. Only `accepted` and `unanswered` may have reached anybody. */
export type SendResult =
  | { outcome: 'accepted' }
  /** The server said no. `about` the recipient or the message: no use trying again if permanent. */
  | {
      outcome: 'refused';
      isPermanent: boolean;
      code: number;
      about: 'recipient' | 'message' | 'server';
      /** Enhanced status code (RFC 3463) such as `5.1.1`; null: the server said none. */
      status: string | null;
    }
  /** It ended before the text was handed over. */
  | { outcome: 'unreachable'; code: string }
  /** The text went over the wire and no answer came back: it may have arrived. */
  | { outcome: 'unanswered'; code: string }
  /** `beforeHandover` said no; nothing was sent. */
  | { outcome: 'withheld' };

export interface SendOptions {
  /** Asked when the server wants the text, just before its first byte: the last moment to say no. */
  beforeHandover: () => Promise<boolean>;
  /** The whole try ends after this time, whatever the server does. */
  timeoutMs: number;
  signal?: AbortSignal;
}

export interface MailTransport {
  send(message: MailMessage, options: SendOptions): Promise<SendResult>;
  /** Whether the mail server takes mail now; asked at most every ten seconds. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}

const TIMEOUTS: SmtpTimeouts = { connectMs: 5_000, silenceMs: 60_000 };
const READY_TIMEOUTS: SmtpTimeouts = { connectMs: 1_500, silenceMs: 1_500 };
const READY_MEMORY_MS = 10_000;

type TransportEnvironment = Pick<Environment, 'SMTP_URL'> &
  Partial<Pick<Environment, 'MAIL_FROM' | 'MAIL_DKIM_KEY' | 'MAIL_DKIM_SELECTOR'>>;

/** Makes the way to the mail server. It connects with the first mail, not here. */
export function createMailTransport(environment: TransportEnvironment): MailTransport {
  const { SMTP_URL } = environment;
  const signed = signerOf(environment);
  const connections = createSmtpConnections(SMTP_URL, TIMEOUTS);
  let probe: { at: number; answer: Promise<boolean> } | null = null;

  async function attempt(body: Buffer, message: MailMessage, options: SendOptions): Promise<SendResult> {
    for (;;) {
      let taken;
      try {
        taken = await connections.take();
      } catch (error) {
        return failureBefore(error);
      }
      const { connection, isFresh } = taken;
      const result = await sendOn(connection, body, message, options);
      if (result.outcome === 'accepted' || result.outcome === 'refused') connections.giveBack(connection);
      else connections.drop(connection);
      // The server had closed an idle connection: that says nothing about this mail.
      const wasStale = !isFresh && result.outcome === 'unreachable' && !options.signal?.aborted;
      if (!wasStale) return result;
    }
  }

  return {
    async send(message, options) {
      return attempt(await signed(await mimeMessage(message)), message, options);
    },
    isReady() {
      const now = performance.now();
      if (probe === null || now - probe.at > READY_MEMORY_MS) {
        const asking = createSmtpConnections(SMTP_URL, READY_TIMEOUTS);
        probe = {
          at: now,
          answer: asking.probe().then(
            () => true,
            () => false,
          ),
        };
      }
      return probe.answer;
    },
    close: () => Promise.resolve(connections.close()),
  };
}

/** Signs with the domain of the sender (DKIM, RFC 6376), where a key is configured. */
function signerOf({ MAIL_FROM, MAIL_DKIM_KEY, MAIL_DKIM_SELECTOR }: TransportEnvironment) {
  const domainName = addressOf(MAIL_FROM ?? '').split('@')[1];
  if (MAIL_DKIM_KEY === undefined || MAIL_DKIM_SELECTOR === undefined || domainName === undefined)
    return (body: Buffer) => Promise.resolve(body);
  const dkim = new DKIM({ domainName, keySelector: MAIL_DKIM_SELECTOR, privateKey: MAIL_DKIM_KEY });
  return async (body: Buffer) => {
    const chunks: Buffer[] = [];
    for await (const chunk of dkim.sign(body)) chunks.push(Buffer.from(chunk as Uint8Array));
    return Buffer.concat(chunks);
  };
}

/** One mail on one connection. The text is a stream whose first byte waits for `beforeHandover`. */
function sendOn(
  connection: SMTPConnection,
  body: Buffer,
  { from, to, envelopeFrom }: MailMessage,
  { beforeHandover, timeoutMs, signal }: SendOptions,
): Promise<SendResult> {
  let phase: 'envelope' | 'withheld' | 'handed-over' = 'envelope';
  async function* text() {
    if (!(await beforeHandover())) {
      phase = 'withheld';
      throw new Error('withheld');
    }
    phase = 'handed-over';
    yield body;
  }
  return new Promise((resolve) => {
    const settle = (error: unknown, cut: string | null) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      connection.off('error', onError);
      connection.off('end', onEnd);
      if (cut !== null) connection.close();
      if (phase === 'withheld') return resolve({ outcome: 'withheld' });
      if (error === null && cut === null) return resolve({ outcome: 'accepted' });
      const refusal = cut === null ? refusalOf(error, phase) : null;
      if (refusal) return resolve(refusal);
      const code = cut ?? codeOf(error);
      resolve({ outcome: phase === 'handed-over' ? 'unanswered' : 'unreachable', code });
    };
    const timer = setTimeout(() => settle(null, 'timeout'), timeoutMs);
    const onAbort = () => settle(null, 'stopped');
    const onError = (error: unknown) => settle(error, null);
    const onEnd = () => settle(Object.assign(new Error('closed'), { code: 'ECONNECTION' }), null);
    if (signal?.aborted) return onAbort();
    signal?.addEventListener('abort', onAbort);
    connection.on('error', onError);
    connection.on('end', onEnd);
    const envelope = { from: envelopeFrom ?? addressOf(from), to: [to], size: body.length };
    connection.send(envelope, Readable.from(text(), { objectMode: false }), (error) => settle(error, null));
  });
}

/** The bare address of "Name <address>". */
export function addressOf(sender: string): string {
  return /<([^>]+)>/.exec(sender)?.[1] ?? sender;
}

function failureBefore(error: unknown): SendResult {
  return refusalOf(error, 'envelope') ?? { outcome: 'unreachable', code: codeOf(error) };
}

/** The server's no, if it said one. */
function refusalOf(error: unknown, phase: string): SendResult | null {
  const code = numberIn(error, 'responseCode');
  if (code === null || code < 400) return null;
  const command = textIn(error, 'command') ?? '';
  const about = phase === 'handed-over' ? 'message' : command.startsWith('RCPT') ? 'recipient' : 'server';
  // 5xx to sign-in or sender is our own fault or the server's setting: once put right, the mail can go.
  const status = /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(textIn(error, 'response') ?? '')?.[0] ?? null;
  return { outcome: 'refused', code, about, status, isPermanent: code >= 500 && about !== 'server' };
}

function codeOf(error: unknown): string {
  return textIn(error, 'code') ?? 'unknown';
}

function textIn(error: unknown, key: string): string | null {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, key) : null;
  return typeof value === 'string' ? value : null;
}

function numberIn(error: unknown, key: string): number | null {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, key) : null;
  return typeof value === 'number' ? value : null;
}
