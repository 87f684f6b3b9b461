import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { startMailbox, type Mailbox } from '#scripts/mailbox';

let folder: string;
let mailbox: Mailbox;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'mailbox-test-'));
  mailbox = await startMailbox({ folder });
});
afterEach(async () => {
  await mailbox.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function send(
  values: { to?: string; subject?: string; text?: string; html?: string } = {},
): Promise<void> {
  const transport = createTransport(mailbox.smtpUrl);
  try {
    await transport.sendMail({
      from: 'app@test.example',
      to: 'hr@test.example',
      subject: 'Hallo',
      text: 'Text',
      ...values,
    });
  } finally {
    transport.close();
  }
}

describe('the local mailbox', () => {
  it('takes a mail by SMTP and lists it by its recipient', async () => {
    await send({ to: 'First <first@test.example>', subject: 'Prüfung', text: 'Grüße', html: '<p>Grüße</p>' });
    await send({ to: 'second@test.example' });

    const answer = await fetch(`${mailbox.url}/api/messages?to=FIRST@test.example`);
    const mails = (await answer.json()) as unknown[];
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ subject: 'Prüfung', text: 'Grüße', to: ['first@test.example'] });
    expect(mailbox.messages()).toHaveLength(2);
  });

  it('keeps mails over a restart and deletes all on request', async () => {
    await send();
    await mailbox.stop();
    mailbox = await startMailbox({ folder });
    expect(mailbox.messages().map((mail) => mail.subject)).toEqual(['Hallo']);

    await fetch(`${mailbox.url}/delete`, { method: 'POST' });
    expect(mailbox.messages()).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('shows a mail in German or English, with its markup only inside a frame without scripts', async () => {
    await send({
      subject: '<b>bold</b>',
      text: 'See https://example.org/a?b=1&c=2.',
      html: '<script>alert(1)</script><p>x</p>',
    });
    const id = mailbox.messages()[0]?.id ?? '';
    const german = await (
      await fetch(mailbox.url, { headers: { 'Accept-Language': 'de-DE,de;q=0.9,en;q=0.8' } })
    ).text();
    const english = await (await fetch(mailbox.url)).text();
    expect(german).toContain('Lokales Postfach');
    expect(english).toContain('Local mailbox');

    const page = await (await fetch(`${mailbox.url}/messages/${id}`)).text();
    expect(page).toContain('&lt;b&gt;bold&lt;/b&gt;');
    expect(page).not.toContain('<script>');
    expect(page).toContain('<a href="https://example.org/a?b=1&amp;c=2"');
    const frame = await fetch(`${mailbox.url}/messages/${id}/html`);
    expect(frame.headers.get('Content-Security-Policy')).toMatch(/^sandbox allow-popups/);
  });

  it('answers neither another site nor a re-bound name', async () => {
    const foreignForm = await fetch(`${mailbox.url}/delete`, {
      method: 'POST',
      headers: { Origin: 'https://evil.example' },
    });
    expect(foreignForm.status).toBe(403);
    const rebound = await new Promise<number | undefined>((resolve, reject) => {
      get(`${mailbox.url}/api/messages`, { headers: { Host: 'evil.example' } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      }).on('error', reject);
    });
    expect(rebound).toBe(403);
  });

  it('answers 404 for a mail that is not there', async () => {
    expect((await fetch(`${mailbox.url}/messages/nothing`)).status).toBe(404);
  });
});

describe('faults on request', () => {
  it('refuse a mail for now and for good', async () => {
    mailbox.setFault(() => ({ outcome: 'refuse-temporarily' }));
    await expect(send()).rejects.toMatchObject({ responseCode: 451 });
    mailbox.setFault(() => ({ outcome: 'refuse-forever' }));
    await expect(send()).rejects.toMatchObject({ responseCode: 550 });
    expect(mailbox.messages()).toEqual([]);
  });

  it('cut the connection before or after the mail was kept', async () => {
    mailbox.setFault(() => ({ outcome: 'cut-before-keeping' }));
    await expect(send()).rejects.toThrow();
    expect(mailbox.messages()).toHaveLength(0);
    mailbox.setFault(() => ({ outcome: 'cut-after-keeping' }));
    await expect(send()).rejects.toThrow();
    expect(mailbox.messages()).toHaveLength(1);
  });

  it('wait for a mail that comes later, and say what came when none does', async () => {
    mailbox.setFault(() => ({ delayMs: 100 }));
    const sending = send({ to: 'late@test.example' });
    expect((await mailbox.waitFor('late@test.example')).subject).toBe('Hallo');
    await sending;
    await expect(mailbox.waitFor('nobody@test.example', { timeoutMs: 50 })).rejects.toThrow(
      '"Hallo" to late@test.example',
    );
  });
});
