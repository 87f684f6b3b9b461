import { positionFindings } from '../../texts/findings/positions';
import { remedyTexts } from '../../texts/remedies';
import type { Facts } from '../../plan/facts';
import { answersOf, remedyOf } from '../answers';
import { code, type Rule } from '../rule';
import { provision } from '../sources';
import { isGermanQualification } from './full-equivalence';

/**
 * A German state-regulated training as care assistant, or a foreign one found equivalent.
 * Source: § 22a BeschV, since 2024-03-01.
 * Covers: the states of the German recognition; a licence granted or promised shows that equivalence was examined.
 * Leaves out: whether a German vocational training is one in care; the federal act on care assistance (2027).
 */
const answer = answersOf('care-assistant-training', provision('BeschV', '22a'), positionFindings);
const expected = code('full');

function onForeign(facts: Facts) {
  const { recognition, licence } = facts.qualification;
  if (recognition === 'full' || licence === 'granted' || licence === 'promised')
    return answer(facts, 'met', 'careRecognised', {
      expected,
      actual: code(recognition ?? licence ?? 'full'),
    });
  switch (recognition) {
    case undefined:
      return answer(facts, 'missing', 'careMissing', {
        expected,
        missingPaths: ['candidate.qualification.recognition'],
      });
    case 'not-applied':
    case 'applied':
      return answer(facts, 'not-met', 'careComing', {
        expected,
        actual: code(recognition),
        broughtByStep: 'recognition-decision',
      });
    case 'partial':
    case 'not-equivalent':
      return answer(facts, 'not-met', 'carePartial', { expected, actual: code(recognition) });
  }
}

export const careAssistantTraining: Rule = {
  id: 'care-assistant-training',
  kind: 'condition',
  check(facts) {
    const { kind } = facts.qualification;
    if (kind === undefined)
      return answer(facts, 'missing', 'careMissing', {
        expected,
        missingPaths: ['candidate.qualification.kind'],
      });
    if (kind === 'none') return answer(facts, 'not-met', 'careNone', { expected, actual: code(kind) });
    if (isGermanQualification(facts))
      return answer(facts, 'met', 'careGerman', { expected, actual: code('DE') });
    return onForeign(facts);
  },
  remedies: (facts, found) =>
    facts.qualification.recognition === 'partial'
      ? remedyOf('close-gap', remedyTexts.closeGap)(facts, found)
      : [],
};
