/** The mails of the local mailbox: `.eml` files in a folder, newest first in memory. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { simpleParser } from 'mailparser';

export interface MailboxMessage {
  id: string;
  /** When the mailbox took it, ISO instant. */
  receivedAt: string;
  from: string;
  /** Everybody it was delivered to, also blind copies; lower case. */
  to: string[];
  subject: string;
  messageId: string | null;
  text: string;
  html: string | null;
  attachments: { filename: string; contentType: string; size: number }[];
}

/** Older mails are deleted beyond this number. */
const KEPT = 500;
const ENVELOPE_HEADER = 'X-Mailbox-Recipients';

export class MailStore {
  readonly #folder: string;
  #messages: MailboxMessage[] = [];
  #count = 0;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Opens the folder and reads what earlier runs kept. A file that cannot be read is passed over. */
  static async open(folder: string): Promise<MailStore> {
    mkdirSync(folder, { recursive: true });
    const store = new MailStore(folder);
    const names = readdirSync(folder).filter((name) => name.endsWith('.eml'));
    for (const name of names.sort()) {
      const message = await parse(name.slice(0, -'.eml'.length), readFileSync(path.join(folder, name)));
      store.#messages.unshift(message);
    }
    return store;
  }

  async add(raw: Buffer, recipients: string[]): Promise<MailboxMessage> {
    this.#count += 1;
    const stamp = new Date().toISOString().replaceAll(/[-:.]/g, '');
    const id = `${stamp}-${String(process.pid)}-${String(this.#count).padStart(5, '0')}`;
    const envelope = Buffer.from(`${ENVELOPE_HEADER}: ${recipients.join(', ')}\r\n`);
    const file = Buffer.concat([envelope, raw]);
    const message = await parse(id, file);
    writeFileSync(this.#file(id), file, { mode: 0o600 });
    this.#messages.unshift(message);
    for (const old of this.#messages.splice(KEPT)) rmSync(this.#file(old.id), { force: true });
    return message;
  }

  /** Newest first; with `search`, those whose sender, recipient or subject contains it. */
  list(search = ''): MailboxMessage[] {
    const wanted = search.trim().toLowerCase();
    return this.#messages.filter((message) =>
      [message.from, message.subject, ...message.to].some((text) => text.toLowerCase().includes(wanted)),
    );
  }

  /** Newest first; delivered to exactly this address. */
  listTo(address: string): MailboxMessage[] {
    return this.#messages.filter((message) => message.to.includes(address.trim().toLowerCase()));
  }

  find(id: string): MailboxMessage | null {
    return this.#messages.find((message) => message.id === id) ?? null;
  }

  /** The mail as it came, with one header of ours on top. */
  raw(id: string): Buffer | null {
    const isKnown = this.find(id) !== null && existsSync(this.#file(id));
    return isKnown ? readFileSync(this.#file(id)) : null;
  }

  clear(): void {
    for (const message of this.#messages.splice(0)) rmSync(this.#file(message.id), { force: true });
  }

  #file(id: string): string {
    return path.join(this.#folder, `${id}.eml`);
  }
}

async function parse(id: string, file: Buffer): Promise<MailboxMessage> {
  const mail = await simpleParser(file, { skipImageLinks: true });
  const envelope = mail.headers.get(ENVELOPE_HEADER.toLowerCase());
  const recipients = typeof envelope === 'string' ? envelope.split(',') : [];
  const [, year, month, day, hour, minute, second, milli] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z/.exec(id) ?? [];
  return {
    id,
    receivedAt: year ? `${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z` : '',
    from: mail.from?.text ?? '',
    to: recipients.map((address) => address.trim().toLowerCase()).filter(Boolean),
    subject: mail.subject ?? '',
    messageId: mail.messageId ?? null,
    text: mail.text ?? '',
    html: mail.html === false ? null : mail.html,
    attachments: mail.attachments.map((part) => ({
      filename: part.filename ?? '',
      contentType: part.contentType,
      size: part.size,
    })),
  };
}
