/** All practice cards, by topic in the order of a case. */
import type { StepId } from '../plan/procedure/step-ids';
import { ARRIVAL } from './arrival';
import { CONTRACT } from './contract';
import { FAMILY } from './family';
import { FINDING } from './finding';
import { LANGUAGE } from './language';
import { LAW } from './law';
import type { PracticeCard } from './practice-card';
import { STAYING } from './staying';
import { TOGETHER } from './together';

export const PRACTICE_CARDS: readonly PracticeCard[] = [
  ...FINDING,
  ...CONTRACT,
  ...ARRIVAL,
  ...LANGUAGE,
  ...TOGETHER,
  ...FAMILY,
  ...STAYING,
  ...LAW,
];

/** The card of the id, or null. */
export function findCard(id: string): PracticeCard | null {
  return PRACTICE_CARDS.find((card) => card.id === id) ?? null;
}

/** The cards that help with a step, those that name it first. */
export function cardsForStep(step: string, most: number): readonly PracticeCard[] {
  const place = ({ steps }: PracticeCard) => steps.indexOf(step as StepId);
  return PRACTICE_CARDS.filter((card) => place(card) !== -1)
    .sort((left, right) => place(left) - place(right))
    .slice(0, most);
}
