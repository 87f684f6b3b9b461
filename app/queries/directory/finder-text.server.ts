/**
 * Free text of the finder: German stems and beginnings of words, parts of compounds, and words spelt nearly like it.
 *
 * Every word must be found. A word is first looked for as it stands (full text with German stems, and within words:
 * "beratung" is in "Anerkennungsberatung"). Only a word that no entry has is taken for a typing error: then the
 * nearest known word and PostgreSQL's trigrams answer, and the page says so.
 */
import { Prisma } from '#prisma/generated/client';
import { foldForSearch } from '~/domain/directory/search-text';
import type { Database } from '~/platform/database.server';
import { nearestWord, type Vocabulary } from './finder-vocabulary.server';

const MOST_WORDS = 6;
const LONGEST_WORD = 40;
const SHORTEST_WORD = 2;
/** Trigrams of shorter words say nothing, and no index holds them. */
const SHORTEST_PART = 3;

/** Folded words that tell nothing about a service. */
const FILLERS = new Set(
  'am an and at auf bei das der die for fur im in mit of or the und von zu zum zur'.split(' '),
);

export interface TextHits {
  readonly ids: ReadonlySet<string>;
  /** The folded words as they were found: a mistyped one is replaced by what was looked for instead. */
  readonly words: readonly string[];
  /** What was typed and no entry has, with the word that was looked for instead, if one is near. */
  readonly respelt: readonly { readonly typed: string; readonly instead: string | null }[];
}

/** The words of a typed text that are looked for; none means that the text narrows nothing. */
export function searchWords(text: string): readonly string[] {
  const words = foldForSearch(text)
    .split(' ')
    .map((word) => word.slice(0, LONGEST_WORD))
    .filter((word) => word.length >= SHORTEST_WORD && !FILLERS.has(word));
  return [...new Set(words)].slice(0, MOST_WORDS);
}

interface Found {
  readonly word: string;
  readonly ids: readonly string[];
}

/** Ids of the entries that hold every word. Words are folded: letters and digits only, so `:*` and `%` are ours. */
export async function findByText(
  database: Database,
  words: readonly string[],
  vocabulary: () => Vocabulary,
): Promise<TextHits> {
  const found = await asTyped(database, words);
  const missing = words.filter((word) => (found.get(word) ?? []).length === 0);
  const respelt = missing.map((typed) => ({ typed, instead: nearestWord(vocabulary(), typed) }));
  if (respelt.length > 0) {
    const near = await nearlyTyped(database, respelt);
    for (const { typed } of respelt) found.set(typed, near.get(typed) ?? []);
  }
  const sets = words.map((word) => new Set(found.get(word) ?? []));
  const [first = new Set<string>(), ...others] = sets;
  const ids = new Set([...first].filter((id) => others.every((set) => set.has(id))));
  const instead = new Map(respelt.map((each) => [each.typed, each.instead?.folded]));
  return {
    ids,
    words: words.map((word) => instead.get(word) ?? word),
    respelt: respelt.map(({ typed, instead }) => ({ typed, instead: instead?.shown ?? null })),
  };
}

async function asTyped(database: Database, words: readonly string[]): Promise<Map<string, string[]>> {
  return collect(database, words.map((word) => spelt(word, word)).flat());
}

async function nearlyTyped(
  database: Database,
  words: readonly { readonly typed: string; readonly instead: { readonly folded: string } | null }[],
): Promise<Map<string, string[]>> {
  return collect(
    database,
    words.flatMap(({ typed, instead }) => [
      ...(instead === null ? [] : spelt(typed, instead.folded)),
      part(typed, Prisma.sql`${typed}::text <% search_text`),
    ]),
  );
}

/** Each condition is a query of its own, because each has an index of its own. */
function spelt(word: string, spelling: string): Prisma.Sql[] {
  const stem = part(
    word,
    Prisma.sql`to_tsvector('german', search_text) @@ to_tsquery('german', ${`${spelling}:*`})`,
  );
  if (spelling.length < SHORTEST_PART) return [stem];
  return [stem, part(word, Prisma.sql`search_text LIKE ${`%${spelling}%`}`)];
}

function part(word: string, condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT ${word}::text AS word, coalesce(array_agg(id), '{}') AS ids
                    FROM directory_service WHERE ${condition}`;
}

async function collect(database: Database, parts: readonly Prisma.Sql[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  if (parts.length === 0) return found;
  // The planner takes stemming and trigrams of a row for cheap and reads the whole table, which is a hundred times slower
  // than the indexes: 110 against 1 ms for 633 entries.
  const [, rows] = await database.$transaction([
    database.$executeRaw`SET LOCAL enable_seqscan = off`,
    database.$queryRaw<Found[]>(Prisma.join([...parts], ' UNION ALL ')),
  ]);
  for (const { word, ids } of rows) found.set(word, [...(found.get(word) ?? []), ...ids]);
  return found;
}
