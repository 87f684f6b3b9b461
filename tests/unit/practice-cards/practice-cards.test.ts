import { describe, expect, it } from 'vitest';

import { STEP_IDS } from '~/domain/plan/procedure/step-ids';
import { cardsForStep, findCard, PRACTICE_CARDS } from '~/domain/practice-cards/all-cards';
import { cardsByTopic, cardView } from '~/domain/practice-cards/card-view';
import { CARD_TOPICS } from '~/domain/practice-cards/practice-card';

/** One screen: more does not fit under a heading on a phone and on one printed page. */
const MOST_CHARACTERS = 1_400;

describe('practice cards', () => {
  it('are at least 32, four or more of each of the eight topics, each id once', () => {
    expect(PRACTICE_CARDS.length).toBeGreaterThanOrEqual(32);
    expect(CARD_TOPICS).toHaveLength(8);
    for (const { topic, cards } of cardsByTopic('de'))
      expect([topic, cards.length >= 4]).toEqual([topic, true]);
    expect(new Set(PRACTICE_CARDS.map(({ id }) => id)).size).toBe(PRACTICE_CARDS.length);
  });

  it.each(['de', 'en'] as const)('fit on one screen and say everything in %s', (language) => {
    for (const card of PRACTICE_CARDS) {
      const view = cardView(card, language);
      const texts = [view.title, view.why, ...view.advice, ...view.checks];
      for (const text of texts) expect(text.trim().length, card.id).toBeGreaterThan(1);
      expect(texts.join(' ').length, card.id).toBeLessThan(MOST_CHARACTERS);
      expect(view.advice.length, card.id).toBeGreaterThanOrEqual(3);
      expect(view.checks.length, card.id).toBeGreaterThanOrEqual(3);
      expect(new Set(texts).size, card.id).toBe(texts.length);
    }
  });

  it('of the topic law name the provision they lean on', () => {
    for (const card of PRACTICE_CARDS.filter(({ topic }) => topic === 'law'))
      expect([card.id, card.sources.length > 0]).toEqual([card.id, true]);
  });

  it('are found by id and by the step they help with, at most as many as wanted', () => {
    expect(findCard('first-day')?.topic).toBe('together');
    expect(findCard('no-such-card')).toBeNull();
    for (const card of PRACTICE_CARDS)
      for (const step of card.steps) {
        expect(STEP_IDS).toContain(step);
        expect(cardsForStep(step, PRACTICE_CARDS.length)).toContain(card);
      }
    expect(cardsForStep('first-day', 2)).toHaveLength(2);
    expect(cardsForStep('no-such-step', 3)).toEqual([]);
  });
});
