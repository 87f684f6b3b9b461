/** Pairs the entries of two lists that stand for the same thing. */

export interface Matched<Entry> {
  readonly both: readonly { readonly key: string; readonly before: Entry; readonly after: Entry }[];
  readonly added: readonly { readonly key: string; readonly entry: Entry }[];
  readonly removed: readonly { readonly key: string; readonly entry: Entry }[];
}

/** A second entry with the same key is the second on both sides. */
function keyed<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): Map<string, Entry> {
  const seen = new Map<string, number>();
  return new Map(
    entries.map((entry) => {
      const key = keyOf(entry);
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      return [times === 1 ? key : `${key}#${times}`, entry];
    }),
  );
}

export function matched<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  keyOf: (entry: Entry) => string,
): Matched<Entry> {
  const old = keyed(before, keyOf);
  const now = keyed(after, keyOf);
  return {
    both: [...now].flatMap(([key, entry]) => {
      const was = old.get(key);
      return was === undefined ? [] : [{ key, before: was, after: entry }];
    }),
    added: [...now].flatMap(([key, entry]) => (old.has(key) ? [] : [{ key, entry }])),
    removed: [...old].flatMap(([key, entry]) => (now.has(key) ? [] : [{ key, entry }])),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Same values all the way down. Plans are plain data: strings, numbers, booleans, null, lists and records. */
export function isSame(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (!isRecord(left) || !isRecord(right) || Array.isArray(left) !== Array.isArray(right)) return false;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => name in right && isSame(left[name], right[name]))
  );
}
