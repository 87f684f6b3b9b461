import { toPlainText } from '@react-email/render';
import { simpleParser, type Attachment, type ParsedMail } from 'mailparser';

import type { IncomingParts } from '~/domain/mail/incoming-kind';
import { messageIdsOf } from '~/domain/mail/message-ids';
import { normalisedEmail } from '~/domain/organisations/email-address';

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
  const parsed = await simpleParser(raw, {
    skipTextToHtml: true,
    skipHtmlToText: true,
    keepDeliveryStatus: true,
  } as Parameters<typeof simpleParser>[1]);
  const headers = headersOf(parsed);
  const from = parsed.from?.value[0];
  return {
    headers,
    received: parsed.headerLines.filter(({ key }) => key === 'received').length,
    from: normalisedEmail(from?.address ?? ''),
    fromName: oneLine(from?.name ?? '').slice(0, MOST_NAME_CHARACTERS),
    subject: parsed.subject ?? '',
    text: textOf(parsed).replaceAll('\u0000', '').slice(0, MOST_TEXT_CHARACTERS),
    deliveryStatus:
      partOf(parsed, 'message/delivery-status') ?? partOf(parsed, 'message/global-delivery-status'),
    feedbackReport: partOf(parsed, 'message/feedback-report'),
    messageId: parsed.messageId ?? null,
    answers: messageIdsOf(`${headers.get('references') ?? ''} ${headers.get('in-reply-to') ?? ''}`),
    files: parsed.attachments.filter(isFile).map(({ filename, contentType, content }) => ({
      name: oneLine(filename ?? ''),
      mediaType: contentType,
      content,
    })),
    isEncrypted: isEncrypted(headers.get('content-type') ?? ''),
  };
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
