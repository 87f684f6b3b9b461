import { describe, expect, it } from 'vitest';

import { returnedMails } from '#tests/support/returned-mails';
import { bounceFrom, bounceText, reasonOfText } from '~/domain/mail/bounce';
import { kindOfIncoming } from '~/domain/mail/incoming-kind';
import { readMail } from '~/services/incoming/read-mail.server';

describe('what a mail that came in is', () => {
  it.each(returnedMails)('$name', async ({ raw, expected }) => {
    expect(kindOfIncoming(await readMail(Buffer.from(raw)))).toEqual(expected);
  });

  it('the words of a full mailbox weigh more than a code that says it does not exist', () => {
    expect(bounceFrom('5.1.1', '550 5.1.1 mailbox full')).toMatchObject({
      kind: 'soft',
      reason: 'mailbox-full',
    });
  });

  it('a number of the network is no status', () => {
    expect(bounceFrom(null, 'host mx[5.1.1.9] said: try again').status).toBeNull();
  });

  it('stands in the database as a word and a code, and is read back', () => {
    const text = bounceText({ kind: 'hard', reason: 'mailbox-closed', status: '5.2.1' });
    expect(text).toBe('mailbox-closed 5.2.1');
    expect(reasonOfText(text)).toBe('mailbox-closed');
    expect(reasonOfText('something-old')).toBe('undeliverable');
  });
});

describe('a hostile mail', () => {
  it('with html of two megabytes, parts in parts and no end is read in seconds', async () => {
    const nested = Array.from(
      { length: 60 },
      (_, depth) => `--B${depth}\r\nContent-Type: multipart/mixed; boundary="B${depth + 1}"\r\n`,
    );
    const raw = [
      'From: a@test.example',
      'Content-Type: multipart/mixed; boundary="B0"',
      '',
      ...nested,
      '--B60',
      'Content-Type: text/html',
      '',
      `${'<div>'.repeat(400_000)}x`,
    ].join('\r\n');
    const began = performance.now();
    const read = await readMail(Buffer.from(raw)).catch(() => null);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(read?.text.length ?? 0).toBeLessThan(60_001);
  });
});
