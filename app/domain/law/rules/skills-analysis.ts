import { bridgeFindings } from '../../texts/findings/bridge';
import { remedyTexts } from '../../texts/remedies';
import { answersOf, remedyOf } from '../answers';
import { code, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * The competent body ordered a skills analysis (Qualifikationsanalyse), and a place is promised.
 * Source: § 16d Abs. 6 AufenthG, § 14 BQFG; since 2024-03-01.
 * Covers: nothing in the request tells of the order, so the route is never open by the request alone: blocked unless
 * the body ordered it. Leaves out: the six months that the stay may last.
 */
const answer = answersOf('skills-analysis', provision('AufenthG', '16d', 'Abs. 6'), bridgeFindings);
const expected = code('ordered');

export const skillsAnalysis: Rule = {
  id: 'skills-analysis',
  kind: 'condition',
  check(facts) {
    const { recognition } = facts.qualification;
    if (recognition === undefined)
      return answer(facts, 'missing', 'analysisMissing', {
        expected,
        missingPaths: ['candidate.qualification.recognition'],
      });
    const isRunning = recognition === 'applied';
    return answer(facts, 'not-met', isRunning ? 'analysisUnordered' : 'analysisNotRunning', {
      expected,
      actual: code(recognition),
    });
  },
  remedies: (facts, found) =>
    facts.qualification.recognition === 'applied'
      ? remedyOf('ordered-analysis', remedyTexts.orderedAnalysis)(facts, found)
      : remedyOf('apply-for-recognition', remedyTexts.applyForRecognition)(facts, found),
};
