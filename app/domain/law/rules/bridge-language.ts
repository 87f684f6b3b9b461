import { languageOrder } from '../../plan/language-levels';
import { bridgeFindings } from '../../texts/findings/bridge';
import { remedyTexts } from '../../texts/remedies';
import { answersOf, remedyOf } from '../answers';
import type { Rule } from '../rule';
import { provision } from '../sources';

/**
 * German for the measure or the job, A2 as a rule.
 * Source: § 16d Abs. 1, 3, 4, 5, 6 AufenthG with § 2 Abs. 10; valid throughout the encoded time.
 * Covers: A2 as the floor of all paragraphs. Leaves out: a higher level that the measure or the job asks for.
 */
const answer = answersOf('bridge-language', provision('AufenthG', '16d'), bridgeFindings);
const expected = { value: 'A2', unit: 'level' } as const;

export const bridgeLanguage: Rule = {
  id: 'bridge-language',
  kind: 'condition',
  check(facts) {
    const { german } = facts.candidate;
    if (german === undefined)
      return answer(facts, 'missing', 'languageMissing', { expected, missingPaths: ['candidate.german'] });
    const reaches = languageOrder(german) >= languageOrder('A2');
    return answer(facts, reaches ? 'met' : 'not-met', reaches ? 'languageMet' : 'languageBelow', {
      expected,
      actual: { value: german, unit: 'level' },
    });
  },
  remedies: remedyOf('german-course', remedyTexts.germanCourse),
};
