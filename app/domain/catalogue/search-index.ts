/** The words of the catalogue and the occupations they stand for, built once at the first search. */
import type { Occupation } from './occupation';
import { OCCUPATIONS } from './occupations';
import { foldForSearch, tellingWords, typedForms } from './search-text';

/** Where a word stands: the name people read in that language, or a synonym, code or id. */
export type WordSource = 'de' | 'en' | 'synonym';

export interface Posting {
  /** Place in {@link OCCUPATIONS}. */
  readonly position: number;
  readonly source: WordSource;
  /** The word is the whole name or synonym. */
  readonly isWhole: boolean;
}

export interface IndexedWord {
  readonly word: string;
  /** One bit for each letter that occurs: two words that share too few letters need no closer look. */
  readonly letters: number;
  readonly postings: readonly Posting[];
}

export interface SearchIndex {
  readonly words: readonly IndexedWord[];
  /** Whole folded names and synonyms. */
  readonly phrases: ReadonlyMap<string, readonly Posting[]>;
  readonly phrasesOf: readonly (readonly string[])[];
}

/** One bit for each of a to z; digits share one more. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) {
    const place = word.charCodeAt(index) - 97;
    letters |= 1 << (place >= 0 && place < 26 ? place : 26);
  }
  return letters;
}

function namedBy(occupation: Occupation): readonly (readonly [string, WordSource])[] {
  const typed = (text: string, source: WordSource) => typedForms(text).map((form) => [form, source] as const);
  return [
    ...typed(occupation.name.de, 'de'),
    ...typed(occupation.name.en, 'en'),
    ...occupation.synonyms.flatMap((synonym) => typed(synonym, 'synonym')),
    ...[occupation.id, occupation.kldb2010, occupation.isco08]
      .filter((code) => code !== '')
      .map((code) => [foldForSearch(code), 'synonym'] as const),
  ];
}

const MOST_WORDS_JOINED = 3;

/** The words of a phrase, and the phrase in one word: `Lkw-Fahrer` is also typed `lkwfahrer`. */
function wordsOf(phrase: string): readonly string[] {
  const words = tellingWords(phrase);
  return words.length > 1 && words.length <= MOST_WORDS_JOINED ? [...words, words.join('')] : words;
}

function add(map: Map<string, Posting[]>, key: string, posting: Posting): void {
  const postings = map.get(key);
  if (postings === undefined) map.set(key, [posting]);
  else if (
    !postings.some(
      (entry) =>
        entry.position === posting.position &&
        entry.source === posting.source &&
        entry.isWhole === posting.isWhole,
    )
  )
    postings.push(posting);
}

function build(): SearchIndex {
  const words = new Map<string, Posting[]>();
  const phrases = new Map<string, Posting[]>();
  const phrasesOf = OCCUPATIONS.map((occupation, position) => {
    const named = namedBy(occupation);
    for (const [phrase, source] of named) {
      add(phrases, phrase, { position, source, isWhole: true });
      for (const word of wordsOf(phrase)) add(words, word, { position, source, isWhole: word === phrase });
    }
    return named.map(([phrase]) => phrase);
  });
  return {
    words: [...words].map(([word, postings]) => ({ word, letters: lettersOf(word), postings })),
    phrases,
    phrasesOf,
  };
}

let index: SearchIndex | null = null;

// Built at the first search: the plan itself never searches.
export function searchIndex(): SearchIndex {
  index ??= build();
  return index;
}
