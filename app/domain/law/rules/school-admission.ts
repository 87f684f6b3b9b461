import { trainingFindings } from '../../texts/findings/training';
import { answersOf } from '../answers';
import { yes, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * Admission to a school-based training that leads to a state qualification.
 * Source: § 16a Abs. 2 AufenthG; valid throughout the encoded time.
 * Covers: school and person agree on it in a step of the plan. Leaves out: trainings mainly for citizens of one state.
 */
const answer = answersOf('school-admission', provision('AufenthG', '16a', 'Abs. 2'), trainingFindings);

export const schoolAdmission: Rule = {
  id: 'school-admission',
  kind: 'condition',
  check: (facts) => answer(facts, 'met', 'admission', { expected: yes, actual: yes }),
};
