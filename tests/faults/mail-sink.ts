import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A copy that the sink took for good. */
export interface TakenMail {
  messageId: string;
  to: string;
  /** Message as it came, soft line breaks taken out. */
  text: string;
  /** False: it kept the text and cut the line instead of saying OK. */
  isAnswered: boolean;
}

/** How the sink behaves from now on. Text by text, each answer is asked for once. */
export interface Behaviour {
  greets?: () => boolean;
  /** False: 450, not now. */
  takesRecipient?: () => boolean;
  /** Milliseconds before the answer to a text. */
  slowMs?: () => number;
  /** What becomes of a text that nobody has cut yet. */
  cuts?: () => 'no' | 'cut' | 'keep-and-cut';
}

export interface MailSink {
  readonly url: string;
  readonly mails: TakenMail[];
  behave(behaviour: Behaviour): void;
  clear(): void;
  stop(): Promise<void>;
}

const END_OF_TEXT = '\r\n.\r\n';

/**
 * A small SMTP server that takes mails as fast as they come and fails on request. It says OK only to a sender who still
 * listens: a mail whose sender is gone was never taken, as RFC 5321 wants it.
 */
export async function startMailSink(): Promise<MailSink> {
  const mails: TakenMail[] = [];
  const cut = new Set<string>();
  const sockets = new Set<Socket>();
  let behaviour: Behaviour = {};

  const server = createServer((socket) => {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    if (behaviour.greets?.() === false) return void socket.end('421 not now\r\n');
    socket.write('220 sink\r\n');
    converse(socket);
  });

  function converse(socket: Socket): void {
    let rest = '';
    let to = '';
    let isText = false;
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      rest += chunk;
      for (;;) {
        if (isText) {
          const end = rest.indexOf(END_OF_TEXT);
          if (end < 0) return;
          const text = rest.slice(0, end);
          rest = rest.slice(end + END_OF_TEXT.length);
          isText = false;
          take(socket, to, text);
          continue;
        }
        const end = rest.indexOf('\r\n');
        if (end < 0) return;
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        const command = line.slice(0, 4).toUpperCase();
        if (command === 'RCPT') {
          to = /<([^>]*)>/.exec(line)?.[1] ?? '';
          socket.write(behaviour.takesRecipient?.() === false ? '450 not now\r\n' : '250 ok\r\n');
        } else if (command === 'DATA') {
          isText = true;
          socket.write('354 go on\r\n');
        } else if (command === 'QUIT') socket.end('221 bye\r\n');
        else socket.write('250 ok\r\n');
      }
    });
  }

  function take(socket: Socket, to: string, raw: string): void {
    const messageId = /^message-id:\s*(<[^>]+>)/im.exec(raw)?.[1] ?? '';
    const text = raw.replace(/=\r\n/g, '');
    const how = cut.has(messageId) ? 'no' : (behaviour.cuts?.() ?? 'no');
    if (how !== 'no') cut.add(messageId);
    const answer = () => {
      if (socket.destroyed || socket.readyState !== 'open') return;
      if (how !== 'cut') mails.push({ messageId, to, text, isAnswered: how === 'no' });
      if (how === 'no') socket.write('250 taken\r\n');
      else socket.destroy();
    };
    const slowMs = behaviour.slowMs?.() ?? 0;
    if (slowMs > 0) setTimeout(answer, slowMs);
    else answer();
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    behave: (next) => void (behaviour = next),
    clear() {
      mails.length = 0;
      cut.clear();
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
