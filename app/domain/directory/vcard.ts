/** A service as a contact that address books read (vCard 3.0, RFC 2426: what Outlook and phones both take). */
import type { Service } from './service';
import { mailAddress, webAddress } from './service-page';
import { phoneParts } from './phone';

const LINE_OCTETS = 75;

/** The file: lines end in CRLF, are at most 75 octets long and go on behind a blank. */
export function vcardOf(
  service: Pick<Service, 'name' | 'carrier' | 'phone' | 'email' | 'website' | 'address'>,
  { note, address }: { readonly note: string; readonly address: string },
): string {
  const website = webAddress(service.website);
  const email = mailAddress(service.email);
  const numbers = phoneParts(service.phone).flatMap(({ dial }) => (dial === null ? [] : [dial]));
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escaped(service.name)}`,
    `N:${escaped(service.name)};;;;`,
    service.carrier === '' ? `ORG:${escaped(service.name)}` : `ORG:${escaped(service.carrier)}`,
    ...numbers.map((number) => `TEL;TYPE=WORK,VOICE:${number}`),
    ...(email === null ? [] : [`EMAIL;TYPE=INTERNET:${escaped(email)}`]),
    ...(website === null ? [] : [`URL:${website}`]),
    ...(service.address === '' ? [] : [`ADR;TYPE=WORK:;;${escaped(service.address)};;;;`]),
    `SOURCE:${address}`,
    `NOTE:${escaped(note)}`,
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r\n|\r|\n/g, '\\n');
}

/** Cut between characters and never within one: address books read each line as UTF-8. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
