/**
 * Disclosure control of one division: a number of cases and how they fall into groups.
 *
 * - A total below five is not published at all.
 * - Groups below five go into one unnamed rest. Is the rest itself below five, another group goes along (complementary
 *   suppression), so that the total minus what is shown is again none or at least five.
 * - Neither empty groups nor those in the rest are named: nobody can tell one from the other.
 * - Which group goes along is drawn by a text that no reader knows. Were it the smallest one, as is usual, a reader who
 *   knows the rule could work backwards to single numbers; a test that goes through all tables showed it.
 *
 * Every published number, every sum of them and every difference of sums within the division is therefore 0 or at
 * least five. What keeps this true across several divisions stands in `periods.ts`.
 */
import { LEAST_CASES } from './least';

export interface PublishedGroups<Key extends string> {
  /** At least five. */
  readonly total: number;
  /** Largest first, equal ones by key; each at least five. */
  readonly groups: ReadonlyArray<{ readonly key: Key; readonly count: number }>;
  /** Cases whose group is not named; 0 or at least five. */
  readonly rest: number;
}

/**
 * What may be told of a division; null: too few cases to say anything.
 *
 * @param draw decides which group goes along; the same text gives the same choice. Not to be known to readers: an id
 *   that no page shows.
 */
export function publishGroups<Key extends string>(
  counts: ReadonlyMap<Key, number>,
  draw: string,
): PublishedGroups<Key> | null {
  const all = [...counts].map(([key, count]) => ({ key, count })).filter(({ count }) => count > 0);
  const total = all.reduce((sum, { count }) => sum + count, 0);
  if (total < LEAST_CASES) return null;
  const groups = all
    .filter(({ count }) => count >= LEAST_CASES)
    .sort((left, right) => right.count - left.count || (left.key < right.key ? -1 : 1));
  let rest = total - groups.reduce((sum, { count }) => sum + count, 0);
  if (rest === 0 || rest >= LEAST_CASES) return { total, groups, rest };
  const lots = new Map(groups.map(({ key }) => [key, lotOf(`${draw}|${key}`)]));
  const [along] = [...groups].sort((left, right) => (lots.get(left.key) ?? 0) - (lots.get(right.key) ?? 0));
  rest += along?.count ?? 0;
  return { total, groups: groups.filter((group) => group !== along), rest };
}

/** FNV-1a with a last stir, so that texts that end alike do not stand in one order. */
function lotOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** How many fall into each group. */
export function countBy<Item, Key extends string>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

/**
 * Several published divisions added up. It knows nothing but what is published already, so it tells nothing new: a
 * group counts where it was named, everywhere else it lies in the rest.
 */
export function addGroups<Key extends string>(
  published: ReadonlyArray<PublishedGroups<Key>>,
): PublishedGroups<Key> | null {
  if (published.length === 0) return null;
  const counts = new Map<Key, number>();
  for (const { groups } of published)
    for (const { key, count } of groups) counts.set(key, (counts.get(key) ?? 0) + count);
  return {
    total: published.reduce((sum, { total }) => sum + total, 0),
    groups: [...counts]
      .map(([key, count]) => ({ key, count }))
      .sort((left, right) => right.count - left.count || (left.key < right.key ? -1 : 1)),
    rest: published.reduce((sum, { rest }) => sum + rest, 0),
  };
}
