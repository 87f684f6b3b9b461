import { sourceOf } from '../law/sources';
import type { Source } from '../plan/contract/primitives';
import type { StepId } from '../plan/procedure/step-ids';
import type { Bilingual } from '../texts/bilingual';

/**
 * Short cards for people with little time: one screen, what to do and a list to tick off. They speak of practice; where
 * a card leans on a provision it names it. The pattern, not the words, is that of the "KMU-Toolbox" and of explanation
 * cards used in counselling.
 */
export const CARD_TOPICS = [
  'finding',
  'contract',
  'arrival',
  'language',
  'together',
  'family',
  'staying',
  'law',
] as const;
export type CardTopic = (typeof CARD_TOPICS)[number];

export interface PracticeCard {
  readonly id: string;
  readonly topic: CardTopic;
  readonly title: Bilingual;
  /** Why it is worth five minutes, in one or two sentences. */
  readonly why: Bilingual;
  /** What to do, each a sentence or two. */
  readonly advice: readonly Bilingual[];
  /** To tick off. */
  readonly checks: readonly Bilingual[];
  /** Steps of a plan that the card helps with. */
  readonly steps: readonly StepId[];
  /** Provisions that the card leans on; empty for pure practice. */
  readonly sources: readonly Source[];
}

export function words(de: string, en: string): Bilingual {
  return { de, en };
}

/** Choice and treatment without regard to origin, religion, age or sex: own knowledge, not in the facts that were checked. */
export const EQUAL_TREATMENT = sourceOf(
  '§§ 1, 7 AGG',
  'https://www.gesetze-im-internet.de/agg/__1.html',
  'K',
);
