/** A card in one language, as pages show it. */
import type { Language } from '../plan/contract';
import type { Source } from '../plan/contract/primitives';
import { PRACTICE_CARDS } from './all-cards';
import { CARD_TOPICS, type CardTopic, type PracticeCard } from './practice-card';

export interface CardView {
  readonly id: string;
  readonly topic: CardTopic;
  readonly title: string;
  readonly why: string;
  readonly advice: readonly string[];
  readonly checks: readonly string[];
  readonly sources: readonly Source[];
}

export interface CardLine {
  readonly id: string;
  readonly title: string;
  readonly why: string;
}

export function cardView(card: PracticeCard, language: Language): CardView {
  return {
    id: card.id,
    topic: card.topic,
    title: card.title[language],
    why: card.why[language],
    advice: card.advice.map((text) => text[language]),
    checks: card.checks.map((text) => text[language]),
    sources: card.sources,
  };
}

export function cardLine({ id, title, why }: PracticeCard, language: Language): CardLine {
  return { id, title: title[language], why: why[language] };
}

/** The cards of each topic, in the order of a case. */
export function cardsByTopic(
  language: Language,
): readonly { readonly topic: CardTopic; readonly cards: readonly CardLine[] }[] {
  return CARD_TOPICS.map((topic) => ({
    topic,
    cards: PRACTICE_CARDS.filter((card) => card.topic === topic).map((card) => cardLine(card, language)),
  }));
}
