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
}

const NOTHING: Extras = {};

/** Sentences without a value of the case come again in every plan; bounded, because dates and codes may be in the key. */
const MOST_KEPT = 2_000;

function keyOf(language: string, result: string, key: string, extras: Extras): string {
  const { expected, actual, broughtByStep, missingPaths } = extras;
  return `${language} ${result} ${key} ${String(expected?.value)} ${String(actual?.value)} ${broughtByStep ?? ''} ${
    missingPaths === undefined ? '' : missingPaths.join()
  }`;
}

/**
 * The way most rules answer: one of a fixed set of sentences, in the language of the request. Equal answers are one
 * frozen object, because plans hold it.
 */
export function answersOf<Words extends Readonly<Record<string, Bilingual>>>(
  ruleId: string,
  source: Source,
  words: Words,
): (facts: Facts, result: FindingResult, key: keyof Words & string, extras?: Extras) => Finding {
  const kept = new Map<string, Finding>();
  return ({ language }, result, key, extras = NOTHING) => {
    const place = keyOf(language, result, key, extras);
    const known = kept.get(place);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const text = (words[key] as Bilingual)[language];
    const found = Object.freeze(finding(ruleId, { ...extras, result, text, source }));
    kept.set(place, found);
    return found;
  };
}

/** One remedy in words, without a known sum. */
export function remedyOf(id: string, text: Bilingual, centsPerYear: number | null = null) {
  return ({ language }: Facts, { ruleId, legalBasis }: Finding) => [
    { id, ruleId, centsPerYear, text: text[language], legalBasis },
  ];
}
