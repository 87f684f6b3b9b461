import { describe, expect, it } from 'vitest';

import { phoneParts } from '~/domain/directory/phone';
import { reportText } from '~/domain/directory/report';
import { mailAddress, webAddress } from '~/domain/directory/service-page';
import { vcardOf } from '~/domain/directory/vcard';

const SERVICE = {
  name: 'Anerkennung; Beratung, „Köln“',
  carrier: 'Träger\\Verein e. V.',
  phone: '+49 (0)221 12-34 (Betriebe), 0800 4 5555 20',
  email: 'rat@stelle.example',
  website: 'https://stelle.example/ä',
  address: 'Hauptstraße 1\n50667 Köln',
};

function unfolded(card: string): string[] {
  return card.replaceAll('\r\n ', '').trimEnd().split('\r\n');
}

describe('a service as a vCard', () => {
  const card = vcardOf(SERVICE, { note: 'Stand 2026', address: 'https://lotsenwerk.example/services/x' });

  it('escapes what the format means by itself', () => {
    expect(unfolded(card)).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Anerkennung\\; Beratung\\, „Köln“',
      'N:Anerkennung\\; Beratung\\, „Köln“;;;;',
      'ORG:Träger\\\\Verein e. V.',
      'TEL;TYPE=WORK,VOICE:+492211234',
      'TEL;TYPE=WORK,VOICE:08004555520',
      'EMAIL;TYPE=INTERNET:rat@stelle.example',
      'URL:https://stelle.example/%C3%A4',
      'ADR;TYPE=WORK:;;Hauptstraße 1\\n50667 Köln;;;;',
      'SOURCE:https://lotsenwerk.example/services/x',
      'NOTE:Stand 2026',
      'END:VCARD',
    ]);
  });

  it('has lines of at most 75 octets that end in CRLF and cut no character in two', () => {
    const long = vcardOf(
      { ...SERVICE, name: 'Ä€😀'.repeat(60) },
      { note: 'x', address: 'https://a.example/' },
    );
    const lines = long.split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(long.includes('\uFFFD')).toBe(false);
    expect(unfolded(long)).toContain(`FN:${'Ä€😀'.repeat(60)}`);
    expect(long.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('leaves out what is not known or not safe', () => {
    const bare = vcardOf(
      { ...SERVICE, carrier: '', phone: '', email: 'keine', website: 'javascript:alert(1)', address: '' },
      { note: 'x', address: 'https://a.example/' },
    );
    expect(bare).not.toMatch(/TEL|EMAIL|URL|ADR|javascript/);
  });
});

describe('a phone as given', () => {
  it.each([
    ['030 457989555', ['030457989555']],
    ['0800 4 5555 20 (Arbeitgeber), 0800 4 5555 00 (Beschäftigte)', ['08004555520', '08004555500']],
    ['+49 30 1815-1111', ['+493018151111']],
    ['+49 (0)30 1815', ['+49301815']],
    ['Mo–Fr 9–12', []],
    ['', []],
  ])('%s', (phone, dialled) => {
    const parts = phoneParts(phone);
    expect(parts.flatMap(({ dial }) => dial ?? [])).toEqual(dialled);
    expect(parts.map(({ text }) => text).join('')).toBe(phone);
  });
});

describe('addresses', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', ' ', 'stelle.example', 'JaVaScRiPt:1', 'vbscript:x'])(
    '"%s" becomes no link',
    (text) => expect(webAddress(text)).toBeNull(),
  );
  it.each(['a@b', 'a@b.de?bcc=x@y.de', 'a b@c.de', '"><script>@x.de', 'a@b.de,c@d.de'])(
    '"%s" is written to nowhere',
    (text) => expect(mailAddress(text)).toBeNull(),
  );
  it('are taken as they are otherwise', () => {
    expect(webAddress(' https://a.example ')).toBe('https://a.example/');
    expect(mailAddress(' rat@stelle.example ')).toBe('rat@stelle.example');
  });
});

describe('a report', () => {
  it('says what is wrong before what was written', () => {
    expect(reportText(['phone', 'closed'], 'Neu: 030')).toBe(
      'Falsch: Telefon, Stelle gibt es nicht mehr.\n\nNeu: 030',
    );
    expect(reportText([], 'Nur Text')).toBe('Nur Text');
    expect(reportText(['other'], null)).toBe('Falsch: Anderes.');
  });
});
