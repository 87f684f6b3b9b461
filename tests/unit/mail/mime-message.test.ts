import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';

import { mimeMessage } from '~/platform/mime-message.server';
import type { MailMessage } from '~/platform/mail-transport.server';

const message = (texts: Partial<MailMessage>): MailMessage => ({
  from: 'Lotsenwerk <post@lotsenwerk.example>',
  to: 'kim.muster@pflege.example',
  subject: 'Fall 7: Schritt „Anerkennung beantragen“ bis 12.03.2027',
  html: '<p>Prüfen</p>',
  text: 'Prüfen',
  messageId: '<01938f2a@lotsenwerk.example>',
  date: new Date('2027-03-09T06:30:00Z'),
  headers: { 'List-Unsubscribe': `<https://lotsenwerk.example/mails/stop/${'a'.repeat(120)}>` },
  replyTo: `post+r-${'a'.repeat(40)}@lotsenwerk.example`,
  ...texts,
});

const HARD = [
  'ä'.repeat(200),
  'a'.repeat(75),
  `${'a'.repeat(74)}=\n${'b'.repeat(76)}\n`,
  'Ende mit Leerzeichen \nund Tabulator\t\nund = Gleichheitszeichen',
  '.\n..\nFrom hier\n.',
  '👩‍⚕️'.repeat(30),
  'עברית \u202e umgekehrt',
  '--=_abc\n=_abc--',
  '',
];

describe('the bytes of a mail', () => {
  it('carry subject, addresses and headers as they were given', async () => {
    const parsed = await simpleParser(await mimeMessage(message({})));

    expect(parsed.subject).toBe('Fall 7: Schritt „Anerkennung beantragen“ bis 12.03.2027');
    expect(parsed.from?.text).toBe('"Lotsenwerk" <post@lotsenwerk.example>');
    expect(parsed.messageId).toBe('<01938f2a@lotsenwerk.example>');
    expect(parsed.date).toEqual(new Date('2027-03-09T06:30:00Z'));
    expect(parsed.replyTo?.text).toBe(`post+r-${'a'.repeat(40)}@lotsenwerk.example`);
    expect(parsed.headers.get('list')).toMatchObject({
      unsubscribe: { url: `https://lotsenwerk.example/mails/stop/${'a'.repeat(120)}` },
    });
  });

  it.each(HARD)('carry %j letter for letter in both parts, in short lines of ASCII', async (hard) => {
    const bytes = await mimeMessage(message({ text: hard, html: `<pre>${hard}</pre>` }));
    const parsed = await simpleParser(bytes);

    expect(parsed.text?.replace(/\n$/, '')).toBe(hard.replace(/\n$/, ''));
    expect(parsed.html).toBe(`<pre>${hard}</pre>`);
    const raw = bytes.toString('latin1');
    expect(raw).not.toMatch(/[^\r\n\t -~]/);
    const [, body = ''] = raw.split(/\r\n\r\n(.*)/s);
    for (const line of body.split('\r\n')) {
      expect(line.length).toBeLessThanOrEqual(76);
      expect(line).not.toMatch(/[ \t]$|\n|\r/);
    }
  });

  it('cannot be given a header by a subject', async () => {
    const parsed = await simpleParser(
      await mimeMessage(message({ subject: 'Fall 7\r\nBcc: all@test.example\r\n\r\nText' })),
    );
    expect(parsed.bcc).toBeUndefined();
    expect(parsed.html).toBe('<p>Prüfen</p>');
  });
});
