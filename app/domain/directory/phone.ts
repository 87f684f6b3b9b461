/** A part of what an entry gives as its phone: a number that can be dialled, or the words around it. */
export interface PhonePart {
  readonly text: string;
  /** Digits with an optional `+`, for a link; null: words. */
  readonly dial: string | null;
}

const NUMBER = /\+?\d(?:[\d\s/()–-]*\d)?/g;
/** Fewer digits are times of day or the number of a house. */
const FEWEST_DIGITS = 5;

/** "0800 4 5555 20 (Arbeitgeber)" → the number and the words behind it. */
export function phoneParts(phone: string): readonly PhonePart[] {
  const parts: PhonePart[] = [];
  let end = 0;
  for (const { 0: text, index } of phone.matchAll(NUMBER)) {
    // "+49 (0)30" is dialled without the nought in brackets.
    const dial = text.replace(/^(\+\d+)\s*\(0\)/, '$1').replace(/[^\d+]/g, '');
    if (dial.replace('+', '').length < FEWEST_DIGITS) continue;
    if (index > end) parts.push({ text: phone.slice(end, index), dial: null });
    parts.push({ text, dial });
    end = index + text.length;
  }
  if (end < phone.length) parts.push({ text: phone.slice(end), dial: null });
  return parts;
}
