import { ageOn } from '../../calendar/calendar-date';
import { trainingFindings } from '../../texts/findings/training';
import { TRAINING_SEARCH_YEARS } from '../parameters/ages';
import { settledValue } from '../parameters/parameter';
import { answersOf } from '../answers';
import type { Rule } from '../rule';
import { provision } from '../sources';

/**
 * Under 35 for the search for a training place.
 * Source: § 17 Abs. 1 AufenthG; 35 since 2024-03-01, 25 before (own knowledge).
 * Covers: completed years on the day of the application; the norm names no day (own reading).
 * Leaves out: training places that are found already, for which § 16a AufenthG is the title.
 */
const answer = answersOf('under-35', provision('AufenthG', '17', 'Abs. 1'), trainingFindings);

export const under35: Rule = {
  id: 'under-35',
  kind: 'condition',
  check(facts) {
    const born = facts.candidate.dateOfBirth;
    const limit = settledValue(TRAINING_SEARCH_YEARS, facts.applicationDate, facts.asOf);
    const expected = { value: limit, unit: 'years' } as const;
    if (born === undefined)
      return answer(facts, 'missing', 'birthMissing', { expected, missingPaths: ['candidate.dateOfBirth'] });
    const age = ageOn(born, facts.applicationDate);
    const isYounger = age < limit;
    return answer(facts, isYounger ? 'met' : 'not-met', isYounger ? 'under35' : 'from35', {
      expected,
      actual: { value: age, unit: 'years' },
    });
  },
};
