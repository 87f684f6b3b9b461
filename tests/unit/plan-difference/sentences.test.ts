import { describe, expect, it } from 'vitest';

import {
  SUBJECTS,
  TOUCHES,
  describeChange,
  describeTouch,
  touchSummary,
  type ChangeKind,
} from '~/domain/plan/difference';

import { SAMPLES } from './samples';

const KINDS = Object.keys(SAMPLES) as ChangeKind[];

describe('the sentences of a difference', () => {
  it.each(KINDS)('%s is told in German and in English', (kind) => {
    const [german, english] = [describeChange(SAMPLES[kind], 'de'), describeChange(SAMPLES[kind], 'en')];
    for (const sentence of [german, english])
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\bde\b:|\ben\b:/);
    expect(german).not.toBe(english);
  });

  it.each<[ChangeKind, string, string]>([
    [
      'finding-expected',
      'Skilled worker (§ 18a): § 18 Abs. 2 Nr. 5 AufenthG verlangt jetzt 55.770,00 EUR im Jahr statt 53.130,00 EUR im Jahr (2.640,00 EUR mehr).',
      'Skilled worker (§ 18a): § 18 Abs. 2 Nr. 5 AufenthG now asks for 55,770.00 EUR a year instead of 53,130.00 EUR a year (2,640.00 EUR more).',
    ],
    [
      'step-dates',
      'Apply for the visa: üblicherweise 12.03.2026 statt 01.03.2026 (11 Tage später); spätestens 02.04.2026 statt 01.04.2026 (1 Tag später).',
      'Apply for the visa: typically 12 March 2026 instead of 1 March 2026 (11 days later); latest 2 April 2026 instead of 1 April 2026 (1 day later).',
    ],
    [
      'recommendation',
      'Empfohlen wird jetzt kein Weg; vorher war es Skilled worker.',
      'Now recommended: no route; before: Skilled worker.',
    ],
    [
      'cost-amount',
      'Visa: jetzt 90,00 EUR bis 120,00 EUR statt 75,00 EUR.',
      'Visa: now 90.00 EUR to 120.00 EUR instead of 75.00 EUR.',
    ],
    [
      'step-limit',
      'Apply for the visa: Frist jetzt 3 Woche(n) (§ 31a AufenthV), vorher keine Frist.',
      'Apply for the visa: time limit now 3 week(s) (§ 31a AufenthV), before no limit.',
    ],
    [
      'citizenship',
      'Einbürgerung, frühestens: jetzt offen statt 01.03.2026.',
      'Citizenship, earliest: now open instead of 1 March 2026.',
    ],
  ])('%s reads as people say it', (kind, german, english) => {
    expect(describeChange(SAMPLES[kind], 'de')).toBe(german);
    expect(describeChange(SAMPLES[kind], 'en')).toBe(english);
  });

  it.each(SUBJECTS.flatMap((subject) => [[subject, 'added'] as const, [subject, 'removed'] as const]))(
    'a %s that was %s is named',
    (subject, change) => {
      const sample = { ...SAMPLES.presence, subject, change };
      for (const language of ['de', 'en'] as const)
        expect(describeChange(sample, language)).toContain(sample.title);
    },
  );

  it('says what a difference means in one sentence', () => {
    const summaries = [touchSummary([]), ...KINDS.map((kind) => touchSummary([SAMPLES[kind]]))];
    for (const summary of summaries)
      expect(describeTouch(summary, 'de')).not.toBe(describeTouch(summary, 'en'));
  });
});

describe('what a difference touches', () => {
  it.each<[ChangeKind, string]>([
    ['recommendation', 'recommendation'],
    ['title-needed', 'recommendation'],
    ['route-outcome', 'recommendation'],
    ['route-rank', 'other-routes'],
    ['finding-expected', 'money'],
    ['finding-actual', 'only-texts'],
    ['finding-result', 'steps'],
    ['cost-total', 'money'],
    ['step-dates', 'dates'],
    ['step-limit', 'dates'],
    ['step-detail', 'steps'],
    ['presence', 'steps'],
    ['start-feasible', 'dates'],
    ['title-validity', 'dates'],
    ['authority', 'steps'],
    ['wording', 'only-texts'],
  ])('%s touches %s', (kind, most) => {
    expect(touchSummary([SAMPLES[kind]]).most).toBe(most);
  });

  it('a threshold of a route that the case does not go touches other routes only', () => {
    const elsewhere = { ...SAMPLES['finding-expected'], isPlanned: false };
    expect(touchSummary([elsewhere, SAMPLES.wording])).toMatchObject({
      most: 'other-routes',
      touched: { money: false, texts: true },
    });
  });

  it('a step that moved with the day of the plan is told apart from one that moved by itself', () => {
    expect(touchSummary([{ ...SAMPLES['step-dates'], isWithPlanDay: true }]).most).toBe('plan-day');
  });

  it('a changed fee of a step is money, a changed contact is text', () => {
    expect(touchSummary([{ ...SAMPLES['step-detail'], details: ['fees', 'documents'] }]).most).toBe('money');
    expect(touchSummary([{ ...SAMPLES['step-detail'], details: ['contactIds'] }]).most).toBe('only-texts');
  });

  it('nothing touches nothing, and the heaviest one counts', () => {
    expect(touchSummary([]).most).toBe('nothing');
    expect(Object.keys(touchSummary([]).touched)).toEqual([...TOUCHES]);
    expect(touchSummary([SAMPLES.wording, SAMPLES['cost-total'], SAMPLES['step-limit']]).most).toBe('dates');
  });
});
