import type { LanguageLevel } from '../../plan/contract/vocabulary';
import { languageOrder } from '../../plan/language-levels';
import { opportunityFindings } from '../../texts/findings/opportunity-card';
import type { QuestionPath } from '../../texts/questions';
import { remedyTexts } from '../../texts/remedies';
import { answersOf, remedyOf } from '../answers';
import { code, type Rule } from '../rule';
import { provision } from '../sources';
import { isSkilledWorker } from './opportunity-qualification';

/**
 * German at A1 or English at B2.
 * Source: § 20a Abs. 4 AufenthG, since 2024-06-01.
 * Covers: people who come by points; skilled workers need no level. Leaves out: how the level is proved.
 */
const answer = answersOf('opportunity-language', provision('AufenthG', '20a', 'Abs. 4'), opportunityFindings);
const expected = code('German A1, English B2');

function reaches(held: LanguageLevel | undefined, level: LanguageLevel): boolean {
  return held !== undefined && languageOrder(held) >= languageOrder(level);
}

export const opportunityLanguage: Rule = {
  id: 'opportunity-language',
  kind: 'condition',
  check(facts) {
    if (isSkilledWorker(facts)) return answer(facts, 'not-applicable', 'notByPoints');
    const { german, english } = facts.candidate;
    if (reaches(german, 'A1') || reaches(english, 'B2'))
      return answer(facts, 'met', 'languageMet', {
        expected,
        actual: code(`German ${german ?? '?'}, English ${english ?? '?'}`),
      });
    const missingPaths: QuestionPath[] = [];
    if (german === undefined) missingPaths.push('candidate.german');
    if (english === undefined) missingPaths.push('candidate.english');
    return missingPaths.length > 0
      ? answer(facts, 'missing', 'languageMissing', { expected, missingPaths })
      : answer(facts, 'not-met', 'languageBelow', {
          expected,
          actual: code(`German ${german ?? '?'}, English ${english ?? '?'}`),
        });
  },
  remedies: remedyOf('german-course', remedyTexts.germanCourse),
};
