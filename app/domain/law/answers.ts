import type { Finding, Measured } from '../plan/contract/plan';
import type { Source } from '../plan/contract/primitives';
import type { FindingResult } from '../plan/contract/vocabulary';
import type { Facts, ProofStepId } from '../plan/facts';
import type { Bilingual } from '../texts/bilingual';
import type { QuestionPath } from '../texts/questions';
import { finding } from './rule';

/** What a finding may carry beside result and words. */
interface Extras {
  readonly expected?: Measured;
  readonly actual?: Measured;
  readonly broughtByStep?: ProofStepId;
  readonly missingPaths?: readonly QuestionPath[];
  /** Another provision than the rule's own. */
  readonly source?: Source;
}

const NOTHING: Extras = {};

/** The way most rules answer: one of a fixed set of sentences, in the language of the request. */
export function answersOf<Words extends Readonly<Record<string, Bilingual>>>(
  ruleId: string,
  source: Source,
  words: Words,
): (facts: Facts, result: FindingResult, key: keyof Words, extras?: Extras) => Finding {
  return (facts, result, key, extras = NOTHING) =>
    finding(ruleId, {
      result,
      text: (words[key] as Bilingual)[facts.language],
      source: extras.source ?? source,
      ...(extras.expected === undefined ? {} : { expected: extras.expected }),
      ...(extras.actual === undefined ? {} : { actual: extras.actual }),
      ...(extras.broughtByStep === undefined ? {} : { broughtByStep: extras.broughtByStep }),
      ...(extras.missingPaths === undefined ? {} : { missingPaths: extras.missingPaths }),
    });
}

/** One remedy in words, without a known sum. */
export function remedyOf(id: string, text: Bilingual, centsPerYear: number | null = null) {
  return ({ language }: Facts, { ruleId, legalBasis }: Finding) => [
    { id, ruleId, centsPerYear, text: text[language], legalBasis },
  ];
}
