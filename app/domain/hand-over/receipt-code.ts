/** Codes of receipts: 80 random bits in Crockford's base 32, without letters that look alike, in groups of four. */

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS_PER_SIGN = 5;
const GROUP = 4;
const SIGNS = 16;

/** Random bytes that a code is made of. */
export const RECEIPT_CODE_BYTES = (SIGNS * BITS_PER_SIGN) / 8;

/** @param bytes `RECEIPT_CODE_BYTES` random ones */
export function receiptCodeOf(bytes: Uint8Array): string {
  let code = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= BITS_PER_SIGN) {
      bits -= BITS_PER_SIGN;
      code += ALPHABET.charAt((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return grouped(code);
}

/** A code as people type it: small letters, O for 0, I or L for 1, blanks or none. Null where it can be no code. */
export function readReceiptCode(text: string): string | null {
  const signs = text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  const isCode = signs.length === SIGNS && [...signs].every((sign) => ALPHABET.includes(sign));
  return isCode ? grouped(signs) : null;
}

function grouped(signs: string): string {
  return (signs.match(new RegExp(`.{${String(GROUP)}}`, 'g')) ?? []).join('-');
}
