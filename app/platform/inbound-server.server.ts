import type { Socket } from 'node:net';

import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

import type { Log } from './log.server';

/** One mail as it came over the wire. */
export interface ReceivedMail {
  recipients: string[];
  raw: Buffer;
}

export interface InboundOptions {
  host: string;
  /** 0: any free one. */
  port: number;
  /** Whether an address is one of ours; others are refused at once, so that nobody relays through us. */
  isOurs(recipient: string): boolean;
  /** Keeps the mail. The sender is told yes only after it has; if it throws, the sender comes again later. */
  keep(mail: ReceivedMail): Promise<void>;
  log: Log;
}

export interface InboundServer {
  readonly port: number;
  close(): Promise<void>;
}

/** An attachment of ten megabytes, as mails write it (a third more), with its text; larger ones are refused at the door. */
const LARGEST_BYTES = 15_000_000;
/** What all senders together may have in memory; past it they come again later, so that no crowd of them takes it all. */
const MOST_BYTES_AT_ONCE = 96_000_000;
const LARGE_BYTES = 1_000_000;
const MOST_RECIPIENTS = 20;
const MOST_CLIENTS = 50;
const SOCKET_TIMEOUT_MS = 60_000;

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

/**
 * Receives mail by SMTP: what came back, and what people answer. It keeps what it takes and understands nothing of it.
 *
 * @returns null if the port is taken, by another worker for instance, which then receives for all
 */
export async function openInboundServer(options: InboundOptions): Promise<InboundServer | null> {
  const { isOurs, keep, log } = options;
  const server = new SMTPServer({
    name: 'lotsenwerk',
    banner: 'Lotsenwerk',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: LARGEST_BYTES,
    maxClients: MOST_CLIENTS,
    socketTimeout: SOCKET_TIMEOUT_MS,
    onRcptTo({ address }, session, callback) {
      if (session.envelope.rcptTo.length >= MOST_RECIPIENTS)
        return callback(refusal(452, '4.5.3 Too many recipients'));
      callback(isOurs(address) ? null : refusal(550, '5.1.1 No such address here'));
    },
    onData(stream, session, callback) {
      const recipients = session.envelope.rcptTo.map(({ address }) => address);
      receive(stream, recipients).then(
        (error) => callback(error),
        (error: unknown) => {
          log.warn({ err: error }, 'incoming mail could not be kept; its sender comes again');
          callback(refusal(451, '4.3.0 Please try again later'));
        },
      );
    },
  });

  let last: Promise<unknown> = Promise.resolve();
  function inTurn(work: () => Promise<void>): Promise<void> {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  }

  let heldBytes = 0;
  async function receive(stream: SMTPServerDataStream, recipients: string[]): Promise<Error | null> {
    let chunks: Buffer[] = [];
    let bytes = 0;
    let held = 0;
    let isCrowded = false;
    try {
      for await (const chunk of stream) {
        const part = Buffer.from(chunk as Uint8Array);
        bytes += part.length;
        isCrowded ||= heldBytes + part.length > MOST_BYTES_AT_ONCE;
        // Read on to the end all the same, but keep nothing of it.
        if (isCrowded || bytes > LARGEST_BYTES) {
          chunks = [];
          continue;
        }
        chunks.push(part);
        held += part.length;
        heldBytes += part.length;
      }
      if (bytes > LARGEST_BYTES) return refusal(552, '5.3.4 Message too big');
      if (isCrowded) return refusal(452, '4.3.1 Please try again later');
      const raw = Buffer.concat(chunks);
      chunks = [];
      // One large one after the other: on its way into the database it is in memory several times.
      if (raw.length > LARGE_BYTES) await inTurn(() => keep({ recipients, raw }));
      else await keep({ recipients, raw });
      return null;
    } finally {
      heldBytes -= held;
    }
  }

  const sockets = new Set<Socket>();
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const isOpen = await new Promise<boolean>((resolve, reject) => {
    server.server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    );
    server.listen(options.port, options.host, () => resolve(true));
  });
  // A sender that breaks off is its own problem; without a listener it would be ours.
  server.on('error', (error) => log.debug({ err: error }, 'a sender broke off'));
  if (!isOpen) return null;
  const address = server.server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : options.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
