import type { Finding } from '../plan/contract/plan';
import type { Source } from '../plan/contract/primitives';
import type { FindingResult } from '../plan/contract/vocabulary';
import type { Facts } from '../plan/facts';
import type { Bilingual } from '../texts/bilingual';
import { tell, type FindingExtras } from './rule';

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

/** One remedy in words, without a known sum. */
export function remedyOf(id: string, text: Bilingual, centsPerYear: number | null = null) {
  return ({ language }: Facts, { ruleId, legalBasis }: Finding) => [
    { id, ruleId, centsPerYear, text: text[language], legalBasis },
  ];
}
