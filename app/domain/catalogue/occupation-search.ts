/**
 * Search by name, synonym, id and code in both languages: whole words, beginnings, parts of German compounds
 * (`pflege` finds `Altenpfleger`), and small typing errors where nothing is spelt like the word.
 */
import { editDistance, forgivenErrors } from './edit-distance';
import type { Occupation } from './occupation';
import { OCCUPATIONS } from './occupations';
import { lettersOf, searchIndex, type IndexedWord, type Posting, type SearchIndex } from './search-index';
import { foldForSearch, tellingWords } from './search-text';

export { foldForSearch } from './search-text';

/** Nobody types more; the bound keeps the time of a search bounded too. */
const MOST_CHARACTERS = 80;
const MOST_WORDS = 5;
const SHORTEST_PART = 3;

const SCORES = { exact: 400, beginning: 300, end: 220, inside: 200, typo: 150, perTypo: 40 } as const;
const WHOLE_PHRASE = 1_000;
const PHRASE_BEGINS = 150;
const NAME_BONUS = 24;
const LANGUAGE_BONUS = 6;
const WHOLE_BONUS = 12;
/** Letters beyond the typed ones cost a point each, so that the shorter word of two comes first. */
const MOST_LETTERS_COUNTED = 40;

type Language = 'de' | 'en';
type Scores = Map<number, number>;

function bitsOf(value: number): number {
  let bits = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

function spelledScore(word: string, typed: string): number {
  if (word === typed) return SCORES.exact;
  const surplus = Math.min(word.length - typed.length, MOST_LETTERS_COUNTED);
  if (surplus < 0) return 0;
  if (word.startsWith(typed)) return SCORES.beginning - surplus;
  if (typed.length < SHORTEST_PART) return 0;
  if (word.endsWith(typed)) return SCORES.end - surplus;
  return word.includes(typed) ? SCORES.inside - surplus : 0;
}

function typoScore({ word, letters }: IndexedWord, typed: string, typedLetters: number): number {
  const limit = forgivenErrors(typed.length);
  // A changed letter can add one kind of letter and take one away.
  if (bitsOf(letters ^ typedLetters) > 2 * limit) return 0;
  const errors = editDistance(typed, word, limit);
  return errors > limit ? 0 : SCORES.typo - SCORES.perTypo * errors;
}

function bonusOf({ source }: Posting, language: Language | undefined): number {
  if (source === 'synonym') return 0;
  return NAME_BONUS + (source === language ? LANGUAGE_BONUS : 0);
}

function keepBest(scores: Scores, { position }: Posting, score: number): void {
  if (score > (scores.get(position) ?? 0)) scores.set(position, score);
}

/** The best score of each occupation for one typed word. Typing errors count only where no word begins like it. */
function scoresOfWord({ words }: SearchIndex, typed: string, language: Language | undefined): Scores {
  const scores: Scores = new Map();
  let isSpelled = false;
  for (const entry of words) {
    const score = spelledScore(entry.word, typed);
    if (score === 0) continue;
    if (score > SCORES.end) isSpelled = true;
    for (const posting of entry.postings) keepBest(scores, posting, score + bonusOf(posting, language));
  }
  if (isSpelled || forgivenErrors(typed.length) === 0 || /^\d+$/.test(typed)) return scores;
  const letters = lettersOf(typed);
  for (const entry of words) {
    const score = typoScore(entry, typed, letters);
    if (score === 0) continue;
    // One word typed wrong was more likely meant as the whole name than as a part of another one.
    for (const posting of entry.postings)
      keepBest(scores, posting, score + bonusOf(posting, language) + (posting.isWhole ? WHOLE_BONUS : 0));
  }
  return scores;
}

/** What both words' scores add up to, for the occupations that both fit. */
function together(left: Scores, right: Scores): Scores {
  const both: Scores = new Map();
  for (const [position, score] of right) {
    const other = left.get(position);
    if (other !== undefined) both.set(position, score + other);
  }
  return both;
}

function scoresOfAll(
  index: SearchIndex,
  [first, ...others]: readonly string[],
  language: Language | undefined,
): Scores {
  let scores: Scores = first === undefined ? new Map() : scoresOfWord(index, first, language);
  for (const word of others) {
    if (scores.size === 0) break;
    scores = together(scores, scoresOfWord(index, word, language));
  }
  return scores;
}

/** Whole names and synonyms, and those that begin with the whole text, come before scattered words. */
function addPhrases({ phrases, phrasesOf }: SearchIndex, scores: Scores, query: string): void {
  const whole = new Set((phrases.get(query) ?? []).map(({ position }) => position));
  for (const position of whole) scores.set(position, WHOLE_PHRASE + (scores.get(position) ?? 0));
  for (const [position, score] of scores) {
    if (!whole.has(position) && phrasesOf[position]?.some((phrase) => phrase.startsWith(query)) === true)
      scores.set(position, score + PHRASE_BEGINS);
  }
}

/**
 * Occupations that fit the text, best first: the whole name or synonym, then whole words, beginnings, parts of
 * compounds, and words with a typing error. Every word must fit. An empty text gives the catalogue in its own order.
 */
export function searchOccupations(text: string, language?: Language, limit = 20): readonly Occupation[] {
  const query = foldForSearch(text.slice(0, MOST_CHARACTERS));
  if (query === '') return text.trim() === '' ? OCCUPATIONS.slice(0, limit) : [];
  const words = tellingWords(query).slice(0, MOST_WORDS);
  const index = searchIndex();
  const scores = scoresOfAll(index, words.length === 0 ? [query] : words, language);
  addPhrases(index, scores, query);
  return [...scores]
    .sort(([leftAt, left], [rightAt, right]) => right - left || leftAt - rightAt)
    .slice(0, limit)
    .flatMap(([position]) => OCCUPATIONS[position] ?? []);
}
