import { bridgeFindings } from '../../texts/findings/bridge';
import { answersOf } from '../answers';
import { code, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * The measure after the decision: a course (with the exam that ends it) for § 16d Abs. 1, an exam alone for Abs. 5.
 * Source: § 16d Abs. 1, 5 AufenthG; valid throughout the encoded time.
 * Covers: the measure as stated after a decision with gaps. Leaves out: whether the measure fits the gaps, which the recognition authority says.
 */
function measureRule(paragraph: '1' | '5'): Rule {
  const wantsExam = paragraph === '5';
  const answer = answersOf('measure-kind', provision('AufenthG', '16d', `Abs. ${paragraph}`), bridgeFindings);
  const expected = code(wantsExam ? 'exam' : 'in-company, school');
  return {
    id: 'measure-kind',
    kind: 'condition',
    check(facts) {
      const { recognition, measure } = facts.qualification;
      // Without a decision with gaps there is no measure to ask for; the rule on the decision has answered.
      if (recognition !== 'partial') return null;
      if (measure === undefined)
        return answer(facts, 'missing', 'measureMissing', {
          expected,
          missingPaths: ['candidate.qualification.measure'],
        });
      const isExam = measure === 'exam';
      const key = wantsExam
        ? isExam
          ? 'measureExam'
          : 'measureNoExam'
        : isExam
          ? 'measureOnlyExam'
          : 'measureCourse';
      return answer(facts, isExam === wantsExam ? 'met' : 'not-met', key, {
        expected,
        actual: code(measure),
      });
    },
  };
}

export const courseMeasure = measureRule('1');
export const examMeasure = measureRule('5');
