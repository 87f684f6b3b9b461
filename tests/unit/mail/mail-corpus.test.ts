import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { kindOfIncoming } from '~/domain/mail/incoming-kind';
import { messageIdsOf } from '~/domain/mail/message-ids';
import { isKnownSender } from '~/domain/mail/known-sender';
import { replyText } from '~/domain/mail/reply-text';
import { readMail } from '~/services/incoming/read-mail.server';

const folder = new URL('./mails/', import.meta.url);

interface Expected {
  kind?: 'letter' | 'auto-reply' | 'bounce' | 'list' | 'loop';
  text: string;
  signature?: string;
  files?: string[];
  fromName?: string;
  isEncrypted?: boolean;
}

const HWK = { text: 'Das macht die HWK.' };
const POTSDAM = { text: 'Das macht die HWK Potsdam.' };
const OUTLOOK = {
  text: 'Guten Tag Frau Muster,\n\nzuständig ist die HWK Potsdam.\nDer Antrag kostet etwa 600 Euro.',
  signature: 'Mit freundlichen Grüßen\nAnna Berater\nBeratung Potsdam\nTelefon 0331 000000',
};

/** What results of each mail of the folder: its kind, the text that a person wrote, signature and files. */
const expected: Record<string, Expected> = {
  'absence-english': { kind: 'auto-reply', text: 'I am out of the office until November 30.' },
  'absence-outlook': {
    kind: 'auto-reply',
    text: 'Ich bin bis 30.11.2026 nicht im Büro. In dringenden Fällen wenden Sie sich an info@beratung.example.',
  },
  'absence-without-mark': {
    kind: 'auto-reply',
    text: 'Vielen Dank für Ihre Nachricht. Ich bin erst am 30.11.2026 wieder erreichbar.',
  },
  'apple-german': { ...HWK, signature: 'Beste Grüße\nAnna' },
  'apple-phone': { text: 'Ja, die HWK.', signature: 'Von meinem iPhone gesendet' },
  'apple-phone-english': { text: 'Yes, the chamber.', signature: 'Sent from my iPhone' },
  'attachments-and-logo': {
    text: 'Siehe Merkblatt.',
    signature: 'Mit freundlichen Grüßen\nAnna',
    files: ['../../Merkblatt.pdf application/pdf', 'anna.vcf text/vcard'],
  },
  'base64-utf8': {
    text: 'Zuständig: „HWK Potsdam“ – für Ärztinnen die LÄK.',
    signature: 'Viele Grüße\nJürgen Müßig',
    fromName: 'Jürgen Müßig',
  },
  'boundary-never-closed': { text: 'Die HWK.', files: ['a.pdf application/pdf'] },
  empty: { text: '' },
  'format-flowed': {
    text: 'Das macht die HWK Potsdam, und zwar für alle Berufe des Handwerks.\n\nGruß aus Potsdam',
    signature: '--\nAnna Berater\nBeratung Potsdam',
  },
  'forwarded-inline': { text: 'Ich gebe das an die Kollegin weiter.' },
  'gmail-english': { text: 'The chamber is responsible.' },
  'gmail-german': POTSDAM,
  'gmail-html-only': POTSDAM,
  'gmx-german': HWK,
  'gmx-html-only': { ...HWK, fromName: 'Anna' },
  'html-script': { text: 'Die HWK ist hier zuständig.' },
  'huge-headers': { text: 'Die HWK.' },
  list: { kind: 'list', text: 'Liebe alle, wer weiß das?' },
  'long-lines': {
    text: `Die HWK ist zuständig, ${'und das gilt auch für die Nachbarkreise, '.repeat(60)}fertig.`,
  },
  loop: { kind: 'loop', text: 'Die HWK.' },
  'multipart-without-boundary': { text: 'Die HWK.' },
  'nested-message': { text: 'Siehe die Mail im Anhang.', files: ['Anfrage.eml message/rfc822'] },
  'no-charset': { text: 'Die Behörde heißt LAVG.' },
  'no-headers-of-mime': { text: 'Die HWK.', fromName: '' },
  'no-text': { text: '', files: ['scan.pdf application/pdf'] },
  'null-bytes': { text: 'Die HWK.' },
  'only-quote': { text: '' },
  'outlook-english': {
    text: 'Hello,\n\nthe chamber of crafts is responsible.',
    signature: 'Kind regards\nAnna Berater',
  },
  'outlook-german': OUTLOOK,
  'outlook-html-only': {
    text: 'Guten Tag,\n\nzuständig ist die HWK Potsdam.',
    signature: 'Mit freundlichen Grüßen\nAnna Berater',
  },
  'outlook-line-above': HWK,
  'outlook-old-charset': OUTLOOK,
  'outlook-phone-german': { ...HWK, signature: 'Outlook für iOS<https://aka.ms.example/o0ukef> beziehen' },
  'pgp-encrypted': {
    text: '',
    files: [' application/pgp-encrypted', 'encrypted.asc application/octet-stream'],
    isEncrypted: true,
  },
  'read-receipt': {
    kind: 'auto-reply',
    text: 'Ihre Nachricht wurde gelesen.',
    files: [' message/disposition-notification'],
  },
  returned: {
    kind: 'bounce',
    text: 'I am sorry to have to inform you that your message could not be delivered.',
    fromName: '',
  },
  'returned-german': {
    kind: 'bounce',
    text: 'Ihre Nachricht konnte nicht zugestellt werden:\n\ninfo@beratung.example\nEmpfänger unbekannt (#5.1.1)',
    fromName: 'Mail Delivery System',
  },
  'says-latin1-is-utf8': { text: 'Die Behörde heißt LAVG.' },
  // What the sender broke stays broken, but readable.
  'says-utf8-is-latin1': { text: 'Die Beh\ufffdrde hei\ufffdt LAVG.' },
  'smime-encrypted': { text: '', files: ['smime.p7m application/pkcs7-mime'], isEncrypted: true },
  'smime-signed': { text: 'Die HWK, unterschrieben.' },
  'thousand-recipients': { text: 'Die HWK.', fromName: '' },
  'thunderbird-below': HWK,
  'thunderbird-between': { text: 'Die HWK.\n\nEtwa 600 Euro.' },
  'ticket-received': {
    kind: 'auto-reply',
    text: 'Ihre Anfrage ist bei uns eingegangen. Vorgangsnummer 4711.',
  },
  'umlaut-name': {
    text: 'Siehe Anhang.',
    files: ['Merkblatt für Betriebe.pdf application/pdf'],
    fromName: 'Björn Älder',
  },
  'unknown-charset': { text: 'Die HWK.' },
  'windows-1252': { text: 'Der Antrag kostet 600 €, „pauschal“.' },
  'winmail-dat': { text: 'Die HWK.', files: ['winmail.dat application/ms-tnef'] },
};

async function read(raw: Buffer): Promise<Expected> {
  const mail = await readMail(raw);
  const { text, signature } = replyText(mail.text);
  const { kind } = kindOfIncoming(mail);
  return {
    kind: kind as NonNullable<Expected['kind']>,
    text,
    signature,
    files: mail.files.map(({ name, mediaType }) => `${name} ${mediaType}`),
    fromName: mail.fromName,
    isEncrypted: mail.isEncrypted,
  };
}

describe('mails as programs write them', () => {
  const names = readdirSync(folder).flatMap((file) => (file.endsWith('.eml') ? [file.slice(0, -4)] : []));

  it('are all in the table', () => {
    expect(names.sort()).toEqual(Object.keys(expected).sort());
    expect(names.length).toBeGreaterThanOrEqual(40);
  });

  it.each(names)('%s', async (name) => {
    expect(await read(readFileSync(new URL(`${name}.eml`, folder)))).toEqual({
      kind: 'letter',
      signature: '',
      files: [],
      fromName: 'Anna Berater',
      isEncrypted: false,
      ...expected[name],
    });
  });

  it('with an attachment of ten megabytes are read whole', async () => {
    const attachment = Buffer.alloc(10_000_000, 'Lotsenwerk ').toString('base64').replace(/.{76}/g, '$&\r\n');
    const raw = Buffer.from(
      [
        'From: info@beratung.example',
        'Content-Type: multipart/mixed; boundary="BIG"',
        '',
        '--BIG',
        'Content-Type: text/plain; charset=utf-8',
        '',
        'Siehe Anhang.',
        '--BIG',
        'Content-Type: application/pdf; name="gross.pdf"',
        'Content-Transfer-Encoding: base64',
        '',
        attachment,
        '--BIG--',
        '',
      ].join('\r\n'),
    );
    const { text, files } = await readMail(raw);
    expect(text.trim()).toBe('Siehe Anhang.');
    expect(files.map(({ content }) => content.length)).toEqual([10_000_000]);
    expect(
      files[0]?.content.subarray(-20).equals(Buffer.alloc(10_000_000, 'Lotsenwerk ').subarray(-20)),
    ).toBe(true);
  });
});

describe('the thread of a mail', () => {
  it.each([
    ['Outlook', '<a@x.example>\r\n <b@y.example>', ['<a@x.example>', '<b@y.example>']],
    ['Gmail', '<a@x.example> <b@y.example> <a@x.example>', ['<a@x.example>', '<b@y.example>']],
    ['words beside it', 'Your message of Monday <a@x.example>', ['<a@x.example>']],
    ['without brackets', 'a@x.example', ['<a@x.example>']],
    ['nothing', '', []],
  ])('is read from the header of %s', (_, header, names) => {
    expect(messageIdsOf(header)).toEqual(names);
  });

  it('the same office may answer from a colleague’s address, a stranger and a public mailbox may not', () => {
    expect(isKnownSender('info@office.example', 'info@office.example', true)).toBe(true);
    expect(isKnownSender('anna@office.example', 'info@office.example', true)).toBe(true);
    expect(isKnownSender('anna@evil.example', 'info@office.example', true)).toBe(false);
    expect(isKnownSender('anna@office.example.evil.example', 'info@office.example', true)).toBe(false);
    expect(isKnownSender('anna@gmx.de', 'beratung@gmx.de', true)).toBe(false);
    expect(isKnownSender('chef@betrieb.example', 'kim@betrieb.example', false)).toBe(false);
  });
});
