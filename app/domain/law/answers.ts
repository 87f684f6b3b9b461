import type { Finding, Measured } from '../plan/contract/plan';
import type { Source } from '../plan/contract/primitives';
import type { FindingResult, Language } from '../plan/contract/vocabulary';
import type { Facts } from '../plan/facts';
import type { Bilingual } from '../texts/bilingual';
import { code, tell, type FindingExtras } from './rule';

const NOTHING: FindingExtras = {};

interface Answered {
  readonly result: FindingResult;
  readonly extras: FindingExtras;
  readonly finding: Finding;
}

/** The way most rules answer: one of a fixed set of sentences, in the language of the request. */
export function answersOf<Words extends Readonly<Record<string, Bilingual>>>(
  ruleId: string,
  source: Source,
  words: Words,
): (facts: Facts, result: FindingResult, key: keyof Words & string, extras?: FindingExtras) => Finding {
  // The last answer with each sentence: nearly always the next one too, and then nothing has to be compared.
  const last: Readonly<Record<Language, Map<string, Answered>>> = { de: new Map(), en: new Map() };
  return ({ language }, result, key, extras = NOTHING) => {
    const before = last[language].get(key);
    if (before !== undefined && before.result === result && before.extras === extras) return before.finding;
    const finding = tell(ruleId, result, (words[key] as Bilingual)[language], source, extras);
    // One that is not shared holds a day or a sum of its case.
    if (Object.isFrozen(finding)) last[language].set(key, { result, extras, finding });
    return finding;
  };
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
