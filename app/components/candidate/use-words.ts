import { createContext, useContext } from 'react';

import type { CandidateWords } from '~/i18n/candidate/candidate-words';

/** The texts of the candidate page in its language; they come with the page. */
export const CandidateWordsContext = createContext<CandidateWords | null>(null);

export function useWords(): CandidateWords {
  const words = useContext(CandidateWordsContext);
  if (words === null) throw new Error('there are no candidate texts around this component');
  return words;
}
