/** The languages of the candidate page. Everything else in the product speaks `LANGUAGES`. */
export const CANDIDATE_LANGUAGES = ['de', 'en', 'fr', 'es', 'pt', 'tr', 'uk', 'vi', 'ar'] as const;

export type CandidateLanguage = (typeof CANDIDATE_LANGUAGES)[number];

/** Each language named in itself, so that a reader finds their own. */
export const CANDIDATE_LANGUAGE_NAMES: Record<CandidateLanguage, string> = {
  de: 'Deutsch',
  en: 'English',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  tr: 'Türkçe',
  uk: 'Українська',
  vi: 'Tiếng Việt',
  ar: 'العربية',
};

export type TextDirection = 'ltr' | 'rtl';

export function directionOf(language: CandidateLanguage): TextDirection {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** True for a language of the candidate page; guards text from outside. */
export function isCandidateLanguage(value: unknown): value is CandidateLanguage {
  return CANDIDATE_LANGUAGES.some((language) => language === value);
}

/** The texts of a plan exist in German and English only: German readers get theirs, everybody else English. */
export function planLanguageFor(language: CandidateLanguage): 'de' | 'en' {
  return language === 'de' ? 'de' : 'en';
}
