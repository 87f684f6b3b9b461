import { languageOrder } from '../../plan/language-levels';
import { ictFindings } from '../../texts/findings/experience';
import { remedyTexts } from '../../texts/remedies';
import { answersOf, remedyOf } from '../answers';
import type { Rule } from '../rule';
import { FEG_II_SECOND_FROM, sourceOf } from '../sources';

/**
 * German at B1 for experienced IT professionals.
 * Source: § 6 BeschV in the version until 2024-02-29 (own knowledge); since 2024-03-01 the norm names no level.
 * Covers: the level as stated. Leaves out: the authority's waiver where German is not needed for the job.
 */
const SOURCE = sourceOf('§ 6 BeschV a. F.', null, 'K');
const answer = answersOf('ict-language', SOURCE, ictFindings);
const expected = { value: 'B1', unit: 'level' } as const;

export const ictLanguageUntilFeg2: Rule = {
  id: 'ict-language',
  kind: 'condition',
  check(facts) {
    if (facts.applicationDate >= FEG_II_SECOND_FROM) return null;
    const { german } = facts.candidate;
    if (german === undefined)
      return answer(facts, 'missing', 'languageMissing', { expected, missingPaths: ['candidate.german'] });
    const reaches = languageOrder(german) >= languageOrder('B1');
    return answer(facts, reaches ? 'met' : 'not-met', reaches ? 'languageMet' : 'languageBelow', {
      expected,
      actual: { value: german, unit: 'level' },
    });
  },
  remedies: remedyOf('german-course', remedyTexts.germanCourse),
};
