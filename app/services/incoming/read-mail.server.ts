import { toPlainText } from '@react-email/render';
import { simpleParser, type ParsedMail } from 'mailparser';

import type { IncomingParts } from '~/domain/mail/incoming-kind';
import { normalisedEmail } from '~/domain/organisations/email-address';

/** A mail that came in, in the parts that its handlers ask for. Its attachments are counted and dropped. */
export interface ReadMail extends IncomingParts {
  messageId: string | null;
  attachments: number;
}

/** Html that is nested without end takes time with the square of its length. */
const MOST_HTML_CHARACTERS = 150_000;
const MOST_TEXT_CHARACTERS = 60_000;

/** Reads a mail. Html becomes text, so nothing of it can act; whatever does not belong to the text is left out. */
export async function readMail(raw: Buffer): Promise<ReadMail> {
  const parsed = await simpleParser(raw, {
    skipTextToHtml: true,
    skipHtmlToText: true,
    keepDeliveryStatus: true,
  } as Parameters<typeof simpleParser>[1]);
  const reports = new Set([
    'message/delivery-status',
    'message/feedback-report',
    'message/global-delivery-status',
  ]);
  return {
    headers: headersOf(parsed),
    from: normalisedEmail(parsed.from?.value[0]?.address ?? ''),
    subject: parsed.subject ?? '',
    text: textOf(parsed).replaceAll('\u0000', '').slice(0, MOST_TEXT_CHARACTERS),
    deliveryStatus:
      partOf(parsed, 'message/delivery-status') ?? partOf(parsed, 'message/global-delivery-status'),
    feedbackReport: partOf(parsed, 'message/feedback-report'),
    messageId: parsed.messageId ?? null,
    attachments: parsed.attachments.filter(
      ({ contentType, related }) =>
        !related && !reports.has(contentType) && !contentType.startsWith('message/'),
    ).length,
  };
}

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
