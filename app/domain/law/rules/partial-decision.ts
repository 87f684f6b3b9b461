import { bridgeFindings } from '../../texts/findings/bridge';
import { remedyTexts } from '../../texts/remedies';
import { answersOf, remedyOf } from '../answers';
import { code, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * A decision that finds gaps and names the measure.
 * Source: § 16d Abs. 1, 5 AufenthG; valid throughout the encoded time.
 * Covers: the states of the German recognition. A procedure still to come may end in full equivalence, so no step of the
 * plan brings this decision. Leaves out: the waiver of the equivalence check (§ 40 Abs. 3a PflBG).
 */
const answer = answersOf('partial-decision', provision('AufenthG', '16d', 'Abs. 1'), bridgeFindings);
const expected = code('partial');
const apply = remedyOf('apply-for-recognition', remedyTexts.applyForRecognition);

export const partialDecision: Rule = {
  id: 'partial-decision',
  kind: 'condition',
  check(facts) {
    const { recognition } = facts.qualification;
    switch (recognition) {
      case undefined:
        return answer(facts, 'missing', 'partialMissing', {
          expected,
          missingPaths: ['candidate.qualification.recognition'],
        });
      case 'partial':
        return answer(facts, 'met', 'partialMet', { expected, actual: code(recognition) });
      case 'not-equivalent':
        return answer(facts, 'not-met', 'partialRefused', { expected, actual: code(recognition) });
      case 'not-applied':
      case 'applied':
      case 'full':
        return answer(facts, 'not-met', 'partialNone', { expected, actual: code(recognition) });
    }
  },
  remedies: (facts, found) =>
    facts.qualification.recognition === 'not-equivalent' ? [] : apply(facts, found),
};
