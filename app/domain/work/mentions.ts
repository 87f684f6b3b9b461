/** Who is addressed in a comment by "@" and a name. */
export interface Mentionable {
  id: string;
  name: string;
}

/**
 * The people whose name stands in the text after an "@", whatever the case of its letters: the whole name, or the first
 * name where only one person has it. The longest name wins, so that "@Kim Musterfrau" is not Kim Muster.
 */
export function mentionsIn(text: string, people: readonly Mentionable[]): string[] {
  const found = new Set<string>();
  const names = spellings(people);
  for (const { index } of text.matchAll(/@/g)) {
    const rest = fold(text.slice(index + 1));
    const longest = names.find(({ name }) => rest.startsWith(name) && !isLetter(rest[name.length]));
    longest?.ids.forEach((id) => found.add(id));
  }
  return [...found];
}

interface Spelling {
  name: string;
  ids: string[];
}

/** Longest first. People of the same whole name cannot be told apart, so each of them is meant. */
function spellings(people: readonly Mentionable[]): Spelling[] {
  const whole = new Map<string, string[]>();
  const first = new Map<string, string[]>();
  for (const { id, name } of people) {
    const folded = fold(name.trim());
    if (folded === '') continue;
    whole.set(folded, [...(whole.get(folded) ?? []), id]);
    const [firstName = ''] = folded.split(/\s+/);
    first.set(firstName, [...(first.get(firstName) ?? []), id]);
  }
  const all = [...whole].map(([name, ids]) => ({ name, ids }));
  for (const [name, ids] of first) if (ids.length === 1 && !whole.has(name)) all.push({ name, ids });
  return all.sort((left, right) => right.name.length - left.name.length);
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}
