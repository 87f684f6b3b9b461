/**
 * Reads an amount as a person types it: `43.759,80`, `43759.8`, `43 759,80 €`, `€43,759.80`. The last point or
 * comma followed by one or two digits is the decimal mark; followed by three digits it groups thousands, in both
 * languages. Answers integer cents, or null if the text is not such an amount.
 */
export function parseEuroCents(text: string): number | null {
  const compact = text.replace(/\s|€|'|EUR(O)?/gi, '');
  const [, digits, decimalMark, fraction = ''] = /^(\d[\d.,]*?)(?:([.,])(\d{1,2}|-))?$/.exec(compact) ?? [];
  if (digits === undefined || !isWhole(digits, decimalMark)) return null;
  const euros = Number(digits.replace(/[.,]/g, ''));
  const cents = euros * 100 + Number((fraction === '-' ? '' : fraction).padEnd(2, '0'));
  return Number.isSafeInteger(cents) ? cents : null;
}

/** Plain digits, or groups of three divided by one mark that is not the decimal mark of the same amount. */
function isWhole(digits: string, decimalMark: string | undefined): boolean {
  if (/^\d+$/.test(digits)) return true;
  const mark = digits.includes('.') ? '.' : ',';
  return mark !== decimalMark && new RegExp(`^\\d{1,3}(\\${mark}\\d{3})+$`).test(digits);
}
