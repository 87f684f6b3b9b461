import type { Finding, Measured } from '../plan/contract/plan';
import type { Source } from '../plan/contract/primitives';
import type { FindingResult } from '../plan/contract/vocabulary';
import type { Facts } from '../plan/facts';
import type { Bilingual } from '../texts/bilingual';
import { code, tell, type FindingExtras } from './rule';

const NOTHING: FindingExtras = {};

/** The way most rules answer: one of a fixed set of sentences, in the language of the request. */
export function answersOf<Words extends Readonly<Record<string, Bilingual>>>(
  ruleId: string,
  source: Source,
  words: Words,
): (facts: Facts, result: FindingResult, key: keyof Words & string, extras?: FindingExtras) => Finding {
  return ({ language }, result, key, extras = NOTHING) =>
    tell(ruleId, result, (words[key] as Bilingual)[language], source, extras);
}

/** Codes of a case are few; bounded all the same. */
const MOST_CODES = 500;

/**
 * What findings that compare a code say beside their sentence: one object for each code of the case, so that equal
 * findings are found again at once.
 */
export function comparedTo(
  expected: Measured | undefined,
  others: FindingExtras = {},
): (actual: string) => FindingExtras {
  const known = new Map<string, FindingExtras>();
  return (actual) => {
    let extras = known.get(actual);
    if (extras === undefined) {
      if (known.size >= MOST_CODES) known.clear();
      extras = { ...others, ...(expected === undefined ? {} : { expected }), actual: code(actual) };
      known.set(actual, extras);
    }
    return extras;
  };
}

/** One remedy in words, without a known sum. */
export function remedyOf(id: string, text: Bilingual, centsPerYear: number | null = null) {
  return ({ language }: Facts, { ruleId, legalBasis }: Finding) => [
    { id, ruleId, centsPerYear, text: text[language], legalBasis },
  ];
}
