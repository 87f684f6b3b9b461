import { languageOrder } from '../../plan/language-levels';
import { trainingFindings } from '../../texts/findings/training';
import { remedyTexts } from '../../texts/remedies';
import { answersOf, remedyOf } from '../answers';
import type { Rule } from '../rule';
import { provision } from '../sources';

/**
 * German at B1 for qualified vocational training (of at least two years).
 * Source: § 16a Abs. 3 AufenthG with § 2 Abs. 11; valid throughout the encoded time.
 * Covers: the level stated. Leaves out: the exceptions (language tested by firm or school, preparatory course planned),
 * which the request cannot tell; a level below B1 is blocked unless one of them applies.
 */
const answer = answersOf('training-language', provision('AufenthG', '16a', 'Abs. 3'), trainingFindings);
const expected = { value: 'B1', unit: 'level' } as const;
const course = remedyOf('german-course', remedyTexts.germanCourse);
const test = remedyOf('language-test', remedyTexts.languageTest, 0);

export const trainingLanguage: Rule = {
  id: 'training-language',
  kind: 'condition',
  check(facts) {
    const { german } = facts.candidate;
    const isQualified = facts.kind === 'training' && facts.occupation.minimumQualification !== 'assistant';
    if (!isQualified) return answer(facts, 'not-applicable', 'languageFree');
    if (german === undefined)
      return answer(facts, 'missing', 'languageMissing', { expected, missingPaths: ['candidate.german'] });
    const reaches = languageOrder(german) >= languageOrder('B1');
    return answer(facts, reaches ? 'met' : 'not-met', reaches ? 'languageMet' : 'languageBelow', {
      expected,
      actual: { value: german, unit: 'level' },
    });
  },
  remedies: (facts, found) => [...test(facts, found), ...course(facts, found)],
};
