import { LANGUAGE_LEVELS, type LanguageLevel } from './contract/vocabulary';

/** Place of a level in the order none, A1 … C2, for comparing (terms: § 2 Abs. 9-12 AufenthG). */
export function languageOrder(level: LanguageLevel): number {
  return LANGUAGE_LEVELS.indexOf(level);
}
