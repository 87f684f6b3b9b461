import { candidate as de } from '../de/candidate';
import { candidate as en } from '../en/candidate';
import { ar } from './ar';
import type { CandidateWords } from './candidate-words';
import { es } from './es';
import { fr } from './fr';
import type { CandidateLanguage } from './languages';
import { pt } from './pt';
import { tr } from './tr';
import { uk } from './uk';
import { vi } from './vi';

/**
 * The texts of the candidate page by language, for the server and the mails. The browser gets one language with the
 * page, so pages must not import this file. A further language is one file here and one line in `languages.ts`.
 */
export const CANDIDATE_WORDS: Record<CandidateLanguage, CandidateWords> = {
  de,
  en,
  fr,
  es,
  pt,
  tr,
  uk,
  vi,
  ar,
};
