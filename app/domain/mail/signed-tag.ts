/**
 * The tag in our receiving address: `post+<letter>-<40 letters and digits>@…`. Letters of either case mean the same,
 * because mail servers on the way may change it, so it is base 32 and not base 64.
 */
export const TAG_PURPOSES = { bounce: 'b', reply: 'r', enquiry: 'q' } as const;
export type TagPurpose = keyof typeof TAG_PURPOSES;

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const BITS = 5;

export function toBase32(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let value = 0;
  for (const byte of bytes) {
    value = (value << 8) | byte;
    held += 8;
    while (held >= BITS) {
      held -= BITS;
      text += ALPHABET.charAt((value >>> held) & 31);
    }
    value &= (1 << held) - 1;
  }
  return held === 0 ? text : text + ALPHABET.charAt((value << (BITS - held)) & 31);
}

/** Null for anything that is no base 32. */
export function fromBase32(text: string): Uint8Array | null {
  const bytes: number[] = [];
  let held = 0;
  let value = 0;
  for (const letter of text.toLowerCase()) {
    const digit = ALPHABET.indexOf(letter);
    if (digit < 0) return null;
    value = (value << BITS) | digit;
    held += BITS;
    if (held >= 8) {
      held -= 8;
      bytes.push((value >>> held) & 255);
    }
    value &= (1 << held) - 1;
  }
  return Uint8Array.from(bytes);
}

/** `post@in.example` and `b-abc` → `post+b-abc@in.example`. */
export function taggedAddress(address: string, tag: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}+${tag}${address.slice(at)}`;
}

/** The tag of an address of ours, without case; null: it is another address, or it has none. */
export function tagOf(recipient: string, address: string): string | null {
  const at = address.lastIndexOf('@');
  const wanted = recipient.trim().toLowerCase();
  const [local, domain] = [address.slice(0, at).toLowerCase(), address.slice(at).toLowerCase()];
  if (!wanted.startsWith(`${local}+`) || !wanted.endsWith(domain)) return null;
  return wanted.slice(local.length + 1, wanted.length - domain.length);
}

/** A UUID as its 16 bytes and back. */
export function uuidBytes(id: string): Uint8Array {
  return Uint8Array.from(id.replaceAll('-', '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

export function uuidOf(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}
