import { CODE_DIGITS } from './limits';

/** Where the ten digits begin that Arabic and Persian keyboards type. */
const OTHER_ZEROS = [0x0660, 0x06f0];

/** A code as people type it, with blanks or with the digits of their keyboard; null if it is none. */
export function typedCode(text: string): string | null {
  const digits = [...text]
    .map((sign) => {
      const point = sign.codePointAt(0) ?? 0;
      const zero = OTHER_ZEROS.find((start) => point >= start && point <= start + 9);
      return zero === undefined ? sign : String(point - zero);
    })
    .join('')
    .replace(/[\s-]/g, '');
  return /^\d+$/.test(digits) && digits.length === CODE_DIGITS ? digits : null;
}
