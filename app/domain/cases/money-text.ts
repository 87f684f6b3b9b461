/** Euro sums as people type them. */

/** Digits before the cents that a sum may have: ten thousand million euros are beyond every salary. */
const MAX_EURO_DIGITS = 9;

/**
 * Reads a sum in German or English writing as integer cents: `45.934,20`, `45,934.20`, `45934,2`, `45 934 €`.
 * A single separator before exactly three digits groups thousands (`45.934`), for no sum has three places of cents.
 * Null for anything else: signs, three decimals after a grouped number, mixed up groups, words.
 */
export function centsFromText(text: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f'’]/g, '').replace(/^(?:€|EUR)|(?:€|EUR|,-|,--)$/gi, '');
  const match = /^(\d[\d.,]*?)(?:([.,])(\d{1,2}))?$/.exec(bare);
  if (match === null) return null;
  const [, whole = '', point, decimals = ''] = match;
  const euros = digitsOf(whole, point);
  if (euros === null || euros.length > MAX_EURO_DIGITS) return null;
  return Number(euros) * 100 + Number(decimals.padEnd(2, '0'));
}

/** Takes grouping separators out; null where they do not group by three or are the decimal point's own sign. */
function digitsOf(whole: string, point: string | undefined): string | null {
  if (/^\d+$/.test(whole)) return whole.replace(/^0+(?=\d)/, '');
  const separator = whole.includes('.') ? '.' : ',';
  if (separator === point) return null;
  const groups = whole.split(separator);
  const areGroups = groups.every((group, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));
  return areGroups ? groups.join('').replace(/^0+(?=\d)/, '') : null;
}
