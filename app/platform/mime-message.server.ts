import { randomBytes } from 'node:crypto';

import MailComposer from 'nodemailer/lib/mail-composer';
import MimeNode from 'nodemailer/lib/mime-node';

import type { MailMessage } from './mail-transport.server';
import { quotedPrintable } from './quoted-printable.server';

/** Said by a mail that says nothing of itself (RFC 3834); letters of people come with their own list. */
const AUTOMATIC = { 'Auto-Submitted': 'auto-generated' } as const;
const BOUNDARY_BYTES = 12;

/**
 * The bytes of a mail as they go over the wire. Nodemailer writes the headers; the two parts are put together here,
 * because its streams take longer for it than everything else that a mail needs. A mail with an entry of a calendar is
 * built by nodemailer as a whole.
 */
export function mimeMessage(message: MailMessage): Promise<Buffer> {
  return message.calendar === undefined ? Promise.resolve(alternative(message)) : composed(message);
}

function alternative({
  from,
  to,
  subject,
  html,
  text,
  messageId,
  date,
  replyTo,
  headers,
}: MailMessage): Buffer {
  // No text of ours can hold it: quoted-printable writes each equals sign as "=3D".
  const boundary = `=_${randomBytes(BOUNDARY_BYTES).toString('hex')}`;
  const head = new MimeNode(`multipart/alternative; boundary="${boundary}"`);
  head.setHeader({ From: from, To: to, Subject: subject, ...(headers ?? AUTOMATIC) });
  if (replyTo !== undefined) head.setHeader('Reply-To', replyTo);
  head.setHeader('Message-ID', messageId);
  head.setHeader('Date', date.toUTCString().replace(/GMT/, '+0000'));
  return Buffer.concat([
    Buffer.from(`${head.buildHeaders()}\r\n\r\n`, 'utf8'),
    partHead(boundary, 'plain'),
    quotedPrintable(text),
    partHead(boundary, 'html'),
    quotedPrintable(html),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
}

function partHead(boundary: string, kind: 'plain' | 'html'): Buffer {
  return Buffer.from(
    `${kind === 'plain' ? '' : '\r\n'}--${boundary}\r\nContent-Type: text/${kind}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`,
  );
}

function composed({ envelopeFrom: _, calendar, headers, ...message }: MailMessage): Promise<Buffer> {
  return new MailComposer({
    ...message,
    headers: { ...(headers ?? AUTOMATIC) },
    ...(calendar === undefined
      ? {}
      : { icalEvent: { method: calendar.method, content: calendar.content, filename: 'lotsenwerk.ics' } }),
    disableFileAccess: true,
    disableUrlAccess: true,
    // Said beforehand: finding out which of the two is shorter takes longer than building the mail.
    textEncoding: 'quoted-printable',
  })
    .compile()
    .build();
}
