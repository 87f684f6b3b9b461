import type { candidate } from '../de/candidate';
import type { TranslationOf } from '../dictionary';

/** All texts of the candidate page in one language. A file that lacks a key or adds one fails the type check. */
export type CandidateWords = TranslationOf<typeof candidate>;

/** Puts values into the `{{placeholders}}` of a text; whatever is not given disappears. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}
