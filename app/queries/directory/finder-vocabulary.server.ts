import { editDistance, forgivenErrors } from '~/domain/catalogue/edit-distance';
import type { Service } from '~/domain/directory';
import { foldForSearch } from '~/domain/directory/search-text';

/** Words of the entries: folded, and as they were first written. */
export type Vocabulary = ReadonlyMap<string, string>;

const SHORTEST_WORD = 4;

/** The words that the entries are named and described with. */
export function vocabularyOf(services: readonly Service[], more: readonly string[] = []): Vocabulary {
  const words = new Map<string, string>();
  const add = (text: string) => {
    for (const written of text.split(/[^\p{L}\p{N}]+/u)) {
      const folded = foldForSearch(written);
      if (folded.length >= SHORTEST_WORD && !folded.includes(' ') && !words.has(folded))
        words.set(folded, written);
    }
  };
  for (const text of more) add(text);
  for (const { name, carrier, area, note } of services)
    for (const text of [name, carrier, area, note]) add(text);
  return words;
}

/** The known word that differs from a mistyped one by the fewest letters, or null if none is near. */
export function nearestWord(
  vocabulary: Vocabulary,
  typed: string,
): { readonly folded: string; readonly shown: string } | null {
  let limit = forgivenErrors(typed.length);
  let nearest: { folded: string; shown: string } | null = null;
  for (const [folded, shown] of vocabulary) {
    const errors = editDistance(typed, folded, limit);
    if (errors > limit) continue;
    nearest = { folded, shown };
    // Only a nearer word replaces it: of equals the first counts, and those are the words of the topics.
    limit = errors - 1;
    if (limit < 1) break;
  }
  return nearest;
}
