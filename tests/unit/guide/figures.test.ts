import { describe, expect, it } from 'vitest';

import { CLOCK_LIMITS } from '~/domain/clock/limits';
import { durationGroups, durationViews } from '~/domain/guide/duration-view';
import { feeViews } from '~/domain/guide/fee-view';
import { limitViews } from '~/domain/guide/limit-view';
import { notCoveredView } from '~/domain/guide/not-covered-view';
import { COVERED_ROUTES } from '~/domain/law/routes';
import { FEES, POSSIBLE_FEES } from '~/domain/plan/procedure/fee-table';
import { ruleWords } from '~/domain/texts/guide/rule-words';

const LANGUAGES = ['de', 'en'] as const;

describe.each(LANGUAGES)('figures of the guide in %s', (language) => {
  it('show every fee of the plans and those that may come on top, with source and day of reading', () => {
    const fees = feeViews(language);
    const idsOf = (isCounted: boolean) =>
      fees.filter((fee) => fee.isCounted === isCounted).map(({ id }) => id);
    expect(idsOf(true)).toEqual([...Object.keys(FEES), 'fee-children']);
    expect(idsOf(false)).toEqual(Object.keys(POSSIBLE_FEES));
    for (const { label, cents, maxCents, source } of fees) {
      expect(label).not.toBe('');
      expect(cents).toBeGreaterThan(0);
      if (maxCents !== null) expect(maxCents).toBeGreaterThan(cents);
      expect(source.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('show every limit that a clock runs on, with what starts it', () => {
    const limits = limitViews(language);
    expect(limits.map(({ id }) => id)).toEqual(Object.values(CLOCK_LIMITS).map(({ id }) => id));
    for (const { title, length, startsWhen, legalBasis } of limits)
      for (const text of [title, length, startsWhen, legalBasis]) expect(text).not.toBe('');
  });

  it('show how long steps take, each row once', () => {
    const durations = durationViews(language);
    expect(durations.length).toBeGreaterThan(60);
    expect(new Set(durations.map(({ id, title }) => `${id} ${title}`)).size).toBe(durations.length);
    for (const { minDays, typicalDays, maxDays } of durations) {
      expect(minDays).toBeLessThanOrEqual(typicalDays);
      expect(typicalDays).toBeLessThanOrEqual(maxDays);
    }
  });

  it('group the steps by source without losing one', () => {
    const groups = durationGroups(language);
    expect(groups.flatMap(({ steps }) => steps)).toHaveLength(durationViews(language).length);
    for (const { source, steps } of groups)
      expect(new Set(steps.map((step) => step.source.title))).toEqual(new Set([source.title]));
  });

  it('list what every condition leaves out, with its routes', () => {
    const { conditions, titles, openPoints } = notCoveredView(language);
    const wanted = new Set(COVERED_ROUTES.flatMap(({ rules }) => rules.map(({ id }) => id)));
    const leavingOut = [...wanted].filter((id) => (ruleWords[id]?.leavesOut ?? null) !== null);
    expect(conditions.map(({ id }) => id)).toEqual(leavingOut);
    for (const { routes } of conditions) expect(routes.length).toBeGreaterThan(0);
    expect(titles.map(({ id }) => id)).toEqual(expect.arrayContaining(['16g', '20']));
    expect(openPoints.length).toBeGreaterThan(3);
  });
});

it.each([
  ['fee-81a', '2020-03-01', 411_00, null],
  ['fee-visa', '2023-01-01', 75_00, null],
  ['fee-recognition-fosa-accelerated', null, 500_00, 1_200_00],
])('%s: since %s, %s cents', (id, since, cents, maxCents) => {
  expect(feeViews('de').find((view) => view.id === id)).toMatchObject({ since, cents, maxCents });
});

it('says in words what a limit allows', () => {
  const limitOf = (id: string) => limitViews('de').find((view) => view.id === id);
  expect(limitOf('handover')?.length).toBe('3 Werktage');
  expect(limitOf('consent-accelerated')).toMatchObject({ length: '1 Woche', kind: 'fiction' });
  expect(limitOf('consent-accelerated')?.notes.join()).toContain('Schweigen');
  expect(limitOf('decision-accelerated')?.notes).toHaveLength(2);
  expect(limitOf('decision-nurse')?.notes).toEqual([]);
  expect(limitOf('evaluation-accelerated')?.isConfirmed).toBe(false);
});
