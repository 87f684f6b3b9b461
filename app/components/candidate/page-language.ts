import type { CandidateLanguage, TextDirection } from '~/i18n/candidate/languages';

/** What the frame of the document takes over from a page that speaks more languages than the product. */
export interface PageLanguage {
  language: CandidateLanguage;
  direction: TextDirection;
}
