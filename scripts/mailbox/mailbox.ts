/** A mailbox for this machine: takes mail by SMTP, shows it on a page, passes none on but what is for the product. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import type { ForwardOptions } from './forward';
import { createMailboxServer } from './http';
import { createSmtpServer, type FaultHook } from './smtp';
import { MailStore, type MailboxMessage } from './store';

export type { FaultHook, IncomingMail, MailFault } from './smtp';
export type { MailboxMessage } from './store';

export interface MailboxOptions {
  /** A free one when missing. */
  smtpPort?: number;
  /** A free one when missing. */
  httpPort?: number;
  /** Where the mails lie; a temporary folder, deleted at stop, when missing. */
  folder?: string;
  /** Mails for the product itself are passed on to it. */
  forward?: ForwardOptions;
}

export interface Mailbox {
  smtpUrl: string;
  url: string;
  smtpPort: number;
  httpPort: number;
  /** Newest first; with an address, those delivered to exactly it. */
  messages(to?: string): MailboxMessage[];
  /**
   * Waits for a mail to `to` for which `matches` holds.
   * @throws after `timeoutMs` with what had come until then.
   */
  waitFor(
    to: string,
    options?: { matches?: (mail: MailboxMessage) => boolean; timeoutMs?: number },
  ): Promise<MailboxMessage>;
  /** From now on, what goes wrong with incoming mails; null for nothing. */
  setFault(hook: FaultHook | null): void;
  clear(): void;
  stop(): Promise<void>;
}

const HOST = '127.0.0.1';
const WAIT_MS = 20_000;
const POLL_MS = 25;

export async function startMailbox(options: MailboxOptions = {}): Promise<Mailbox> {
  const folder = options.folder ?? mkdtempSync(path.join(tmpdir(), 'lotsenwerk-mailbox-'));
  const store = await MailStore.open(folder);
  let fault: FaultHook | null = null;
  const smtp = createSmtpServer(store, (mail) => fault?.(mail) ?? null, options.forward ?? null);
  const http = createMailboxServer(store);
  const smtpPort = await listen(smtp.server, options.smtpPort ?? 0);
  const httpPort = await listen(http, options.httpPort ?? 0);

  return {
    smtpUrl: `smtp://${HOST}:${smtpPort}`,
    url: `http://${HOST}:${httpPort}`,
    smtpPort,
    httpPort,
    messages: (to) => (to === undefined ? store.list() : store.listTo(to)),
    setFault: (hook) => {
      fault = hook;
    },
    clear: () => store.clear(),
    waitFor: async (to, { matches = () => true, timeoutMs = WAIT_MS } = {}) => {
      const deadline = Date.now() + timeoutMs;
      for (;;) {
        const found = store.listTo(to).find(matches);
        if (found !== undefined) return found;
        if (Date.now() > deadline) {
          const subjects = store.list().map((mail) => `"${mail.subject}" to ${mail.to.join(', ')}`);
          throw new Error(`No such mail to ${to} came. Received: ${subjects.join('; ') || 'nothing'}.`);
        }
        await delay(POLL_MS);
      }
    },
    stop: async () => {
      http.closeAllConnections();
      await new Promise<void>((resolve) => http.close(() => resolve()));
      await new Promise<void>((resolve) => smtp.close(() => resolve()));
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
