/** Titles of steps in the reader's language, and the other way round: which steps a word means. */
import { STEP_WORDS, type StepWords } from '../plan/procedure/texts';
import type { Language } from '../plan/contract/vocabulary';

const WORDS: Readonly<Partial<Record<string, StepWords>>> = STEP_WORDS;

/**
 * The frozen title in the reader's language. It is translated only if the catalogue still has the frozen words in one of
 * its languages; else it stays as it was accepted.
 */
export function stepTitleIn({ key, title }: { key: string; title: string }, language: Language): string {
  const known = WORDS[key]?.title;
  if (known === undefined) return title;
  return known.de === title || known.en === title ? known[language] : title;
}

/** Ids of the steps whose title holds the text, in either language. */
export function stepKeysNamed(text: string): string[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  return Object.entries(WORDS).flatMap(([key, words]) =>
    words !== undefined &&
    (words.title.de.toLowerCase().includes(wanted) || words.title.en.toLowerCase().includes(wanted))
      ? [key]
      : [],
  );
}
