/**
 * Mails that come in after we sent one, in the shapes that servers and programs in Germany give them. All names,
 * addresses and hosts are made up.
 */
export interface ReturnedMail {
  name: string;
  raw: string;
  expected:
    | {
        kind: 'bounce';
        bounce: { kind: 'hard' | 'soft' | 'complaint'; reason: string; status: string | null };
      }
    | { kind: 'delayed' | 'delivered' | 'auto-reply' | 'letter' };
}

const lines = (...text: string[]) => text.join('\r\n');

interface ReportOptions {
  from: string;
  subject: string;
  text: string;
  perMessage?: string[];
  perRecipient: string[];
  type?: string;
}

/** A report after RFC 3464: words, status, the headers of the mail. */
function report({
  from,
  subject,
  text,
  perMessage,
  perRecipient,
  type = 'delivery-status',
}: ReportOptions): string {
  return lines(
    'Return-Path: <>',
    `From: ${from}`,
    'To: post+b-abc@in.lotsenwerk.example',
    `Subject: ${subject}`,
    'Date: Fri, 12 Mar 2027 07:31:02 +0100 (CET)',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=${type}; boundary="B1"`,
    'Message-ID: <20270312063102.AAAA@mx.muster.example>',
    '',
    '--B1',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    text,
    '',
    '--B1',
    `Content-Type: message/${type}`,
    '',
    ...(perMessage ?? [
      'Reporting-MTA: dns; mx.muster.example',
      'Arrival-Date: Fri, 12 Mar 2027 07:31:01 +0100',
    ]),
    '',
    ...perRecipient,
    '',
    '--B1',
    'Content-Type: text/rfc822-headers',
    '',
    'From: Lotsenwerk <no-reply@lotsenwerk.example>',
    'Subject: Fall 7: Schritt bis 15.03.2027',
    'Message-ID: <0192@lotsenwerk.example>',
    '',
    '--B1--',
    '',
  );
}

function plain(headers: string[], ...text: string[]): string {
  return lines(
    ...headers,
    'To: post+b-abc@in.lotsenwerk.example',
    'Date: Fri, 12 Mar 2027 07:31:02 +0100',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ...text,
    '',
  );
}

const hard = (reason: string, status: string | null) =>
  ({ kind: 'bounce', bounce: { kind: 'hard', reason, status } }) as const;
const soft = (reason: string, status: string | null) =>
  ({ kind: 'bounce', bounce: { kind: 'soft', reason, status } }) as const;

export const returnedMails: readonly ReturnedMail[] = [
  {
    name: 'Postfix: no such user',
    raw: report({
      from: 'MAILER-DAEMON@mx.muster.example (Mail Delivery System)',
      subject: 'Undelivered Mail Returned to Sender',
      text: 'This is the mail system at host mx.muster.example.\r\n\r\nI am sorry to have to inform you that your message could not\r\nbe delivered to one or more recipients.',
      perRecipient: [
        'Final-Recipient: rfc822; weg@betrieb.example',
        'Original-Recipient: rfc822;weg@betrieb.example',
        'Action: failed',
        'Status: 5.1.1',
        'Remote-MTA: dns; mail.betrieb.example',
        'Diagnostic-Code: smtp; 550 5.1.1 <weg@betrieb.example>: Recipient address',
        '    rejected: User unknown in virtual mailbox table',
      ],
    }),
    expected: hard('no-such-mailbox', '5.1.1'),
  },
  {
    name: 'Exchange Online: recipient not found',
    raw: report({
      from: 'postmaster@betrieb.example',
      subject: 'Unzustellbar: Fall 7: Schritt bis 15.03.2027',
      text: 'Ihre Nachricht an weg@betrieb.example wurde nicht zugestellt.\r\nweg wurde unter betrieb.example nicht gefunden.',
      perMessage: ['Reporting-MTA: dns;FR2P281MB0001.DEUP281.PROD.OUTLOOK.COM'],
      perRecipient: [
        'Final-Recipient: rfc822;weg@betrieb.example',
        'Action: failed',
        'Status: 5.1.10',
        'Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient weg@betrieb.example not found by SMTP address lookup',
      ],
    }),
    expected: hard('no-such-mailbox', '5.1.10'),
  },
  {
    name: 'Exchange Online: access denied for an unknown recipient',
    raw: report({
      from: 'MAILER-DAEMON@mx.muster.example (Mail Delivery System)',
      subject: 'Undelivered Mail Returned to Sender',
      text: 'This is the mail system at host mx.muster.example.',
      perRecipient: [
        'Final-Recipient: rfc822; weg@betrieb.example',
        'Action: failed',
        'Status: 5.4.1',
        'Diagnostic-Code: smtp; 550 5.4.1 Recipient address rejected: Access denied. [DB5EUR03FT000.eop-EUR03.prod.protection.outlook.com]',
      ],
    }),
    expected: hard('no-such-mailbox', '5.4.1'),
  },
  {
    name: 'Gmail: no such account',
    raw: report({
      from: 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
      subject: 'Delivery Status Notification (Failure)',
      text: '** Die Adresse wurde nicht gefunden **\r\n\r\nIhre Nachricht wurde nicht an weg@gmail.example zugestellt.',
      perRecipient: [
        'Final-Recipient: rfc822; weg@gmail.example',
        'Action: failed',
        'Status: 5.1.1',
        'Remote-MTA: dns; gmail-smtp-in.l.google.example. (192.0.2.27, the server for the domain)',
        'Diagnostic-Code: smtp; 550-5.1.1 The email account that you tried to reach does not exist. Please try',
        ' 550-5.1.1 double-checking the recipient address for typos.',
        'Last-Attempt-Date: Thu, 11 Mar 2027 22:31:03 -0800 (PST)',
      ],
    }),
    expected: hard('no-such-mailbox', '5.1.1'),
  },
  {
    name: 'Gmail: out of storage',
    raw: report({
      from: 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
      subject: 'Delivery Status Notification (Failure)',
      text: 'Der Posteingang des Empfängers ist voll.',
      perRecipient: [
        'Final-Recipient: rfc822; voll@gmail.example',
        'Action: failed',
        'Status: 5.2.2',
        "Diagnostic-Code: smtp; 552-5.2.2 The recipient's inbox is out of storage space and inactive. over quota",
      ],
    }),
    expected: soft('mailbox-full', '5.2.2'),
  },
  {
    name: 'Postfix: four days of silence at the other side',
    raw: report({
      from: 'MAILER-DAEMON@mx.muster.example (Mail Delivery System)',
      subject: 'Undelivered Mail Returned to Sender',
      text: 'This is the mail system at host mx.muster.example.',
      perRecipient: [
        'Final-Recipient: rfc822; hallo@betrieb.example',
        'Action: failed',
        'Status: 4.4.1',
        'Diagnostic-Code: X-Postfix; connect to mail.betrieb.example[192.0.2.9]:25: Connection timed out',
      ],
    }),
    expected: soft('not-reached', '4.4.1'),
  },
  {
    name: 'Postfix: it still tries',
    raw: report({
      from: 'MAILER-DAEMON@mx.muster.example (Mail Delivery System)',
      subject: 'Delayed Mail (still being retried)',
      text: 'THIS IS A WARNING ONLY. YOU DO NOT NEED TO RESEND YOUR MESSAGE.',
      perRecipient: [
        'Final-Recipient: rfc822; hallo@betrieb.example',
        'Action: delayed',
        'Status: 4.4.1',
        'Diagnostic-Code: X-Postfix; connect to mail.betrieb.example[192.0.2.9]:25: Connection refused',
        'Will-Retry-Until: Tue, 16 Mar 2027 07:31:02 +0100',
      ],
    }),
    expected: { kind: 'delayed' },
  },
  {
    name: 'a report of success',
    raw: report({
      from: 'MAILER-DAEMON@mx.muster.example',
      subject: 'Successful Mail Delivery Report',
      text: 'Your message was successfully delivered.',
      perRecipient: ['Final-Recipient: rfc822; hallo@betrieb.example', 'Action: delivered', 'Status: 2.0.0'],
    }),
    expected: { kind: 'delivered' },
  },
  {
    name: 'refused as spam',
    raw: report({
      from: 'MAILER-DAEMON@mx.muster.example',
      subject: 'Undelivered Mail Returned to Sender',
      text: 'Your message could not be delivered.',
      perRecipient: [
        'Final-Recipient: rfc822; hallo@betrieb.example',
        'Action: failed',
        'Status: 5.7.1',
        'Diagnostic-Code: smtp; 554 5.7.1 Message blocked due to spam content in the message.',
      ],
    }),
    expected: soft('refused-by-policy', '5.7.1'),
  },
  {
    name: 'a server that reports 5.0.0 and says the rest in words',
    raw: report({
      from: 'Mailer-Daemon@relay.muster.example',
      subject: 'Mail delivery failed',
      text: 'Die Nachricht konnte nicht zugestellt werden.',
      perRecipient: [
        'Final-Recipient: rfc822;weg@betrieb.example',
        'Action: failed',
        'Status: 5.0.0',
        'Diagnostic-Code: smtp;550 Das Postfach ist nicht bekannt',
      ],
    }),
    expected: hard('no-such-mailbox', '5.0.0'),
  },
  {
    name: 'Exim at a German hoster, plain text: unknown user',
    raw: plain(
      [
        'Return-path: <>',
        'From: Mail Delivery System <Mailer-Daemon@srv.hoster.example>',
        'Subject: Mail delivery failed: returning message to sender',
        'Auto-Submitted: auto-replied',
        'X-Failed-Recipients: weg@betrieb.example',
      ],
      'This message was created automatically by mail delivery software.',
      '',
      'A message that you sent could not be delivered to one or more of its',
      'recipients. This is a permanent error. The following address(es) failed:',
      '',
      '  weg@betrieb.example',
      '    host mx.betrieb.example [192.0.2.4]',
      '    SMTP error from remote mail server after RCPT TO:<weg@betrieb.example>:',
      '    550 Requested action not taken: mailbox unavailable',
      '',
      '------ This is a copy of the message, including all the headers. ------',
    ),
    expected: hard('no-such-mailbox', null),
  },
  {
    name: 'Exim: warning after a day',
    raw: plain(
      [
        'Return-path: <>',
        'From: Mail Delivery System <Mailer-Daemon@srv.hoster.example>',
        'Subject: Warning: message 1abcDE-000abc-00 delayed 24 hours',
        'Auto-Submitted: auto-replied',
      ],
      'This message was created automatically by mail delivery software.',
      'A message that you sent has not yet been delivered to one or more of its',
      'recipients after more than 24 hours on the queue on srv.hoster.example.',
    ),
    expected: { kind: 'delayed' },
  },
  {
    name: 'a freemail provider, plain text in German and English: mailbox full',
    raw: plain(
      [
        'From: "Mail Delivery System" <mailer-daemon@freemail.example>',
        'Subject: Mail delivery failed: Nachricht nicht zugestellt',
      ],
      'Diese E-Mail wurde automatisch erzeugt.',
      '',
      'Die folgende Adresse konnte nicht erreicht werden:',
      'voll@freemail.example:',
      'Grund: Das Postfach ist voll (quota exceeded).',
    ),
    expected: soft('mailbox-full', null),
  },
  {
    name: 'a telephone company, plain text with a frame of bars: unknown user',
    raw: plain(
      [
        'Return-Path: <>',
        'From: Mail Delivery System <MAILER-DAEMON@telefon.example>',
        'Subject: Returned mail: see transcript for details',
      ],
      '|------------------------- Message log follows: -------------------------|',
      ' no valid recipients were found for this message',
      '|------------------------- Failed addresses follow: ---------------------|',
      ' <weg@telefon.example> ... unknown user',
      '|------------------------- Message text follows: ------------------------|',
      'From: Lotsenwerk <no-reply@lotsenwerk.example>',
      'Subject: Fall 7',
    ),
    expected: hard('no-such-mailbox', null),
  },
  {
    name: 'qmail',
    raw: plain(
      ['Return-Path: <>', 'From: MAILER-DAEMON@alt.betrieb.example', 'Subject: failure notice'],
      'Hi. This is the qmail-send program at alt.betrieb.example.',
      "I'm afraid I wasn't able to deliver your message to the following addresses.",
      '',
      '<weg@alt.betrieb.example>:',
      'Sorry, no mailbox here by that name. (#5.1.1)',
      '',
      '--- Below this line is a copy of the message.',
    ),
    expected: hard('no-such-mailbox', '5.1.1'),
  },
  {
    name: 'a domain that is gone',
    raw: plain(
      [
        'Return-Path: <>',
        'From: Mail Delivery System <Mailer-Daemon@srv.hoster.example>',
        'Subject: Mail delivery failed: returning message to sender',
      ],
      '  weg@gibtsnicht.example',
      '    Unrouteable address',
    ),
    expected: hard('no-such-domain', null),
  },
  {
    name: 'a complaint (ARF)',
    raw: report({
      from: 'feedback@freemail.example',
      subject: 'complaint about message from 192.0.2.1',
      text: 'This is an email abuse report.',
      type: 'feedback-report',
      perMessage: ['Feedback-Type: abuse', 'User-Agent: Muster/1.0', 'Version: 1'],
      perRecipient: ['Original-Rcpt-To: voll@freemail.example'],
    }),
    expected: { kind: 'bounce', bounce: { kind: 'complaint', reason: 'complaint', status: null } },
  },
  {
    name: 'Exchange: absence note',
    raw: plain(
      [
        'From: Kim Muster <kim@betrieb.example>',
        'Subject: Automatische Antwort: Fall 7: Schritt bis 15.03.2027',
        'Auto-Submitted: auto-generated',
        'X-Auto-Response-Suppress: All',
      ],
      'Ich bin bis 20.03. nicht im Büro.',
    ),
    expected: { kind: 'auto-reply' },
  },
  {
    name: 'Gmail: absence note',
    raw: plain(
      [
        'From: Kim Muster <kim@gmail.example>',
        'Subject: Ich bin im Urlaub Re: Fall 7',
        'Precedence: bulk',
        'X-Autoreply: yes',
      ],
      'Danke für Ihre Mail.',
    ),
    expected: { kind: 'auto-reply' },
  },
  {
    name: 'an absence note that says so only in its subject',
    raw: plain(
      ['From: Kim Muster <kim@betrieb.example>', 'Subject: Abwesenheitsnotiz: Fall 7'],
      'Ich bin nicht da.',
    ),
    expected: { kind: 'auto-reply' },
  },
  {
    name: 'a receipt that the mail was read',
    raw: report({
      from: 'Kim Muster <kim@betrieb.example>',
      subject: 'Gelesen: Fall 7',
      text: 'Ihre Nachricht wurde gelesen.',
      type: 'disposition-notification',
      perMessage: ['Reporting-UA: betrieb.example; Muster'],
      perRecipient: ['Disposition: manual-action/MDN-sent-automatically; displayed'],
    }).replace('Auto-Submitted: auto-replied\r\n', ''),
    expected: { kind: 'auto-reply' },
  },
  {
    name: 'a letter',
    raw: plain(
      ['From: Kim Muster <kim@betrieb.example>', 'Subject: Re: Fall 7: Schritt bis 15.03.2027'],
      'Die Unterlagen sind gestern rausgegangen.',
    ),
    expected: { kind: 'letter' },
  },
  {
    name: 'a letter that speaks of mails that were not delivered',
    raw: plain(
      ['From: Kim Muster <kim@betrieb.example>', 'Subject: Re: Unzustellbar? Fall 7'],
      'Ihre letzte Mail an mich wurde nicht zugestellt, das Postfach ist voll gewesen.',
    ),
    expected: { kind: 'letter' },
  },
];
