import { languageOrder } from '../../plan/language-levels';
import { trainingFindings } from '../../texts/findings/training';
import { remedyTexts } from '../../texts/remedies';
import { answersOf, remedyOf } from '../answers';
import type { Rule } from '../rule';
import { FEG_II_SECOND_FROM, provision } from '../sources';

/**
 * German at B1 for the search for a training place.
 * Source: § 17 Abs. 1 AufenthG with § 2 Abs. 11; B1 since 2024-03-01, B2 before (own knowledge).
 * Covers: the level as stated. Leaves out: how the level is proved.
 */
const answer = answersOf('search-language', provision('AufenthG', '17', 'Abs. 1'), trainingFindings);

export const searchLanguage: Rule = {
  id: 'search-language',
  kind: 'condition',
  check(facts) {
    const { german } = facts.candidate;
    const level = facts.applicationDate < FEG_II_SECOND_FROM ? 'B2' : 'B1';
    const expected = { value: level, unit: 'level' } as const;
    if (german === undefined)
      return answer(facts, 'missing', 'languageMissing', { expected, missingPaths: ['candidate.german'] });
    const reaches = languageOrder(german) >= languageOrder(level);
    return answer(facts, reaches ? 'met' : 'not-met', reaches ? 'searchLanguageMet' : 'searchLanguageBelow', {
      expected,
      actual: { value: german, unit: 'level' },
    });
  },
  remedies: remedyOf('german-course', remedyTexts.germanCourse),
};
