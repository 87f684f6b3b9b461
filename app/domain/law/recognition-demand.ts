import type { RecognitionDemand } from '../plan/contract/vocabulary';
import type { Facts } from '../plan/facts';
import { isGermanQualification } from './rules/full-equivalence';

/**
 * What skilled-worker titles and the Blue Card demand of a foreign qualification: the licence in regulated work,
 * else the proof that goes with the kind of qualification; nothing for a German one outside regulated work.
 * Source: § 18 Abs. 2 Nr. 3, 4 AufenthG.
 */
export function demandOr(proof: RecognitionDemand): (facts: Facts) => RecognitionDemand {
  return (facts) => {
    if (facts.regulated === true) return 'licence';
    return isGermanQualification(facts) ? 'none' : proof;
  };
}
