import { bridgeFindings } from '../../texts/findings/bridge';
import { answersOf } from '../answers';
import { code, type Rule } from '../rule';
import { provision } from '../sources';

/**
 * Recognition is still to come, or found gaps that the partnership can close.
 * Source: § 16d Abs. 3 AufenthG, since 2024-03-01.
 * Covers: the state of the recognition as stated. Leaves out: a second procedure after a refusal.
 */
const answer = answersOf('recognition-undecided', provision('AufenthG', '16d', 'Abs. 3'), bridgeFindings);

export const recognitionUndecided: Rule = {
  id: 'recognition-undecided',
  kind: 'refusal-ground',
  check(facts) {
    const { recognition } = facts.qualification;
    if (recognition === undefined) return null;
    if (recognition === 'not-equivalent')
      return answer(facts, 'not-met', 'alreadyRefused', { actual: code(recognition) });
    return answer(facts, 'met', recognition === 'partial' ? 'stillPartial' : 'stillRecognisable', {
      actual: code(recognition),
    });
  },
};
