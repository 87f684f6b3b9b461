/**
 * What of a case an employer shows to a chamber or a desk, in words that people can choose from. Whatever no word
 * names stays with the employer.
 */
export const SHARE_ITEMS = ['plan', 'steps', 'papers', 'files', 'name', 'contact'] as const;
export type ShareItem = (typeof SHARE_ITEMS)[number];

/** A chosen set of words, in their order, each with what it needs. */
export type ShareScope = readonly ShareItem[];

/** What a word cannot stand without: a comment needs its step, a file its paper, an address its name. */
const NEEDS: Readonly<Partial<Record<ShareItem, ShareItem>>> = {
  steps: 'plan',
  files: 'papers',
  contact: 'name',
};

/** Offered ticked: enough to help with, and nothing of who it is. */
export const DEFAULT_SCOPE: ShareScope = ['plan', 'steps', 'papers'];

/** The scope that a list of words means: unknown ones fall away, needed ones join. */
export function scopeOf(words: readonly string[]): ShareScope {
  const chosen = new Set<ShareItem>();
  const add = (item: ShareItem | undefined) => {
    if (item === undefined || chosen.has(item)) return;
    chosen.add(item);
    add(NEEDS[item]);
  };
  SHARE_ITEMS.filter((item) => words.includes(item)).forEach(add);
  return SHARE_ITEMS.filter((item) => chosen.has(item));
}

/** True if the one shows nothing that the other does not show. */
export function isWithin(scope: ShareScope, other: ShareScope): boolean {
  return scope.every((item) => other.includes(item));
}
