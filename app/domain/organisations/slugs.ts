/**
 * The part of the address that names an organisation: `/o/muster-pflegedienst`. Made from the name once and kept
 * when the name changes, so that links in mails stay valid.
 */

const MAX_LENGTH = 40;
/** Stands in for a name without a single Latin letter or digit. */
const NAMELESS = 'betrieb';

/** Words that are or may become pages of ours, or that would let an organisation pass as the operator. */
const RESERVED: ReadonlySet<string> = new Set([
  'about',
  'account',
  'admin',
  'administrator',
  'api',
  'app',
  'assets',
  'auth',
  'billing',
  'cases',
  'check',
  'company',
  'demo',
  'edit',
  'guide',
  'healthz',
  'help',
  'hilfe',
  'impressum',
  'invitation',
  'login',
  'logout',
  'lotsenwerk',
  'mail',
  'members',
  'metrics',
  'neu',
  'new',
  'null',
  'operator',
  'organisations',
  'readyz',
  'root',
  'security',
  'services',
  'settings',
  'signup',
  'status',
  'support',
  'system',
  'test',
  'undefined',
  'www',
]);

const GERMAN_LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  ł: 'l',
};

/** The name in lower-case Latin letters, digits and single hyphens, at most 40 characters; never empty. */
export function slugFromName(name: string): string {
  const letters = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøł]/g, (letter) => GERMAN_LETTERS[letter] ?? letter)
    .replace(/&/g, ' und ')
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return letters === '' ? NAMELESS : shortened(letters);
}

function shortened(slug: string): string {
  if (slug.length <= MAX_LENGTH) return slug;
  const cut = slug.slice(0, MAX_LENGTH + 1);
  const lastHyphen = cut.lastIndexOf('-');
  // A whole word less reads better than half a word, unless the first word alone is too long.
  return lastHyphen > MAX_LENGTH / 2 ? cut.slice(0, lastHyphen) : slug.slice(0, MAX_LENGTH);
}

/** Whether no organisation may have this slug. */
export function isReservedSlug(slug: string): boolean {
  return RESERVED.has(slug);
}

/**
 * A slug for a name that is neither reserved nor taken: `muster`, else `muster-2`, `muster-3` …
 *
 * @param taken slugs that exist and begin with `slugFromName(name)`
 */
export function freeSlug(name: string, taken: ReadonlySet<string>): string {
  const base = slugFromName(name);
  if (!isReservedSlug(base) && !taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
