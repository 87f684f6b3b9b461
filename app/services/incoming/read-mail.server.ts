import { toPlainText } from '@react-email/render';
import { simpleParser, type Attachment, type ParsedMail } from 'mailparser';

import type { IncomingParts } from '~/domain/mail/incoming-kind';
import { messageIdsOf } from '~/domain/mail/message-ids';
import { normalisedEmail } from '~/domain/organisations/email-address';

import { withoutLargeParts } from './large-parts.server';

/** A mail that came in, in the parts that its handlers ask for. */
export interface ReadMail extends IncomingParts {
  messageId: string | null;
  /** Name beside the address of `From`; may be empty. */
  fromName: string;
  /** The mails that it answers, oldest first. */
  answers: readonly string[];
  /** What hangs on it, without what belongs to its text or its signature. */
  files: readonly MailFile[];
  /** Only its recipient could read it, and we have no key. */
  isEncrypted: boolean;
}

export interface MailFile {
  /** As the mail says; empty where it says none. */
  name: string;
  /** As the mail says. */
  mediaType: string;
  content: Buffer;
}

/** Html that is nested without end takes time with the square of its length. */
const MOST_HTML_CHARACTERS = 150_000;
const MOST_TEXT_CHARACTERS = 60_000;
const MOST_NAME_CHARACTERS = 200;

const REPORTS: ReadonlySet<string> = new Set([
  'message/delivery-status',
  'message/feedback-report',
  'message/global-delivery-status',
]);
/** Seals and keys that programs add to every mail. */
const SEALS: ReadonlySet<string> = new Set([
  'application/pkcs7-signature',
  'application/x-pkcs7-signature',
  'application/pgp-signature',
  'application/pgp-keys',
]);

/** Reads a mail. Html becomes text, so nothing of it can act; whatever does not belong to the text is a file or left out. */
export async function readMail(raw: Buffer): Promise<ReadMail> {
  const { mail, contentOf } = withoutLargeParts(raw);
  const parsed = await parse(mail);
  const headers = headersOf(parsed);
  const from = parsed.from?.value[0];
  return {
    headers,
    received: parsed.headerLines.filter(({ key }) => key === 'received').length,
    from: normalisedEmail(from?.address ?? ''),
    fromName: oneLine(from?.name ?? '').slice(0, MOST_NAME_CHARACTERS),
    subject: parsed.subject ?? '',
    text: unmangled(textOf(parsed).replaceAll('\u0000', '')).slice(0, MOST_TEXT_CHARACTERS),
    deliveryStatus:
      partOf(parsed, 'message/delivery-status') ?? partOf(parsed, 'message/global-delivery-status'),
    feedbackReport: partOf(parsed, 'message/feedback-report'),
    messageId: parsed.messageId ?? null,
    answers: messageIdsOf(`${headers.get('references') ?? ''} ${headers.get('in-reply-to') ?? ''}`),
    files: parsed.attachments.filter(isFile).map(({ filename, contentType, content }) => ({
      name: oneLine(filename ?? ''),
      mediaType: contentType,
      content: contentOf(content) ?? content,
    })),
    isEncrypted: isEncrypted(headers.get('content-type') ?? ''),
  };
}

const OPTIONS = { skipTextToHtml: true, skipHtmlToText: true, keepDeliveryStatus: true };
const PARTS_WITHOUT_BOUNDARY = /^content-type:[ \t]*multipart\/(?!.*boundary)[^\r\n]*$/im;
const MOST_HEADER_BYTES = 64_000;

async function parse(raw: Buffer): Promise<ParsedMail> {
  const parsed = await simpleParser(raw, OPTIONS as Parameters<typeof simpleParser>[1]);
  if ((parsed.text ?? '').trim() !== '' || parsed.html !== false || parsed.attachments.length > 0)
    return parsed;
  // It says that it has parts and not what parts them: then its body is its text.
  const head = raw.subarray(0, MOST_HEADER_BYTES).toString('latin1');
  const end = head.search(/\r?\n\r?\n/);
  if (end < 0 || !PARTS_WITHOUT_BOUNDARY.test(head.slice(0, end))) return parsed;
  const plain = head.slice(0, end).replace(PARTS_WITHOUT_BOUNDARY, 'Content-Type: text/plain; charset=utf-8');
  const whole = Buffer.concat([Buffer.from(plain, 'latin1'), raw.subarray(end)]);
  return simpleParser(whole, OPTIONS as Parameters<typeof simpleParser>[1]);
}

/** UTF-8 that calls itself Latin-1 (\u201cBehÃ¶rde\u201d) reads as what it is; anything else stays. */
function unmangled(text: string): string {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf]/.test(text) || /[^\u0000-\u00ff]/.test(text)) return text;
  const read = Buffer.from(text, 'latin1').toString('utf8');
  return read.includes('\ufffd') ? text : read;
}

/** Pictures of a signature hang beside the html that shows them; seals and reports are for programs. */
function isFile({ contentType, related }: Attachment): boolean {
  return !related && !REPORTS.has(contentType) && !SEALS.has(contentType);
}

function isEncrypted(contentType: string): boolean {
  return (
    /^multipart\/encrypted/i.test(contentType) ||
    (/^application\/(x-)?pkcs7-mime/i.test(contentType) && !/smime-type="?signed-data/i.test(contentType))
  );
}

const oneLine = (text: string) => text.replace(/[\s\u0000-\u001f]+/g, ' ').trim();

/** The plain text; of mails that have html only, what of it can be read. Pictures and scripts are no text. */
function textOf({ text = '', html }: ParsedMail): string {
  if (text.trim() !== '' || html === false) return text;
  return toPlainText(html.slice(0, MOST_HTML_CHARACTERS), {
    limits: { maxDepth: 100 },
    selectors: [
      { selector: 'img', format: 'skip' },
      { selector: 'script', format: 'skip' },
      { selector: 'style', format: 'skip' },
      { selector: 'h1', options: { uppercase: false } },
      // Of an address only what leads to a page, a mail or a telephone.
      {
        selector: 'a',
        options: { pathRewrite: (path: string) => (/^(https?|mailto|tel):/i.test(path) ? path : '') },
      },
    ],
  });
}

function headersOf({ headerLines }: ParsedMail): Map<string, string> {
  const headers = new Map<string, string>();
  for (const { key, line } of headerLines) {
    if (!headers.has(key)) headers.set(key, line.slice(line.indexOf(':') + 1).trim());
  }
  return headers;
}

function partOf({ attachments }: ParsedMail, type: string): string | null {
  return attachments.find(({ contentType }) => contentType === type)?.content.toString('utf8') ?? null;
}
