import { describe, expect, it } from 'vitest';

import {
  ANONYMITY_CHECKS,
  articleState,
  hasPlaceholder,
  publishRefusal,
  tracesIn,
  withoutTraces,
} from '~/domain/articles';
import type { Parameter } from '~/domain/law/parameters/parameter';

const known = [
  { kind: 'name', text: 'Kim Muster' },
  { kind: 'company', text: 'Muster Pflegedienst' },
] as const;
const anonymous = (text: string) => withoutTraces(text, tracesIn(text, known), 'de');

describe('making a text anonymous', () => {
  it.each([
    ['Guten Tag Frau Dr. Anna Schmidt-Meier, gern.', 'Guten Tag [Name], gern.'],
    ['Grüße an Kim und an die Firma Muster Pflegedienst.', 'Grüße an [Name] und an die Firma [Betrieb].'],
    ['Dort fragt die Elektro Sommer GmbH & Co. KG.', 'Dort fragt die [Betrieb].'],
    [
      'Sie wohnt Am Markt, Anger 4? Nein: Bahnhofstraße 12a, 99084 Erfurt.',
      'Sie wohnt Am Markt, Anger 4? Nein: [Ort], [Ort].',
    ],
    ['Geboren am 03.04.1990, Pass C01X00T47.', 'Geboren am [Datum], Pass [Nummer].'],
    ['Schreiben an a.b@firma.example oder 0361 123456-7.', 'Schreiben an [E-Mail] oder [Telefon].'],
    ['Konto DE02 1203 0000 0000 2020 51.', 'Konto [Nummer].'],
    ['Der Bescheid vom 2. Mai 2026 gilt.', 'Der Bescheid vom [Datum] gilt.'],
  ])('%s', (text, expected) => {
    expect(anonymous(text)).toBe(expected);
  });

  it('leaves the law, amounts and periods as they are', () => {
    const text =
      'Nach § 81a Abs. 3 AufenthG und § 16d AufenthG dauert es 3 Wochen und kostet 411 Euro. Die Schwelle liegt 2026 bei 45.934,20 Euro im Jahr.';
    expect(anonymous(text)).toBe(text);
  });

  it('an article must hold no word in brackets any more', () => {
    expect(hasPlaceholder(anonymous('Frau Schmidt'))).toBe(true);
    expect(hasPlaceholder('Die Fachkraft [siehe oben] darf arbeiten.')).toBe(false);
  });
});

describe('who may publish', () => {
  const ready = { isAuthor: false, checks: [], hasPlaceholder: false, hasSource: true };
  it('a second person, or the author with every check', () => {
    expect(publishRefusal(ready)).toBeNull();
    expect(publishRefusal({ ...ready, isAuthor: true })).toBe('checks-missing');
    expect(publishRefusal({ ...ready, isAuthor: true, checks: ANONYMITY_CHECKS.slice(1) })).toBe(
      'checks-missing',
    );
    expect(publishRefusal({ ...ready, isAuthor: true, checks: ANONYMITY_CHECKS })).toBeNull();
    expect(publishRefusal({ ...ready, hasPlaceholder: true })).toBe('placeholder-left');
    expect(publishRefusal({ ...ready, hasSource: false })).toBe('no-source');
  });
});

describe('an article', () => {
  const value = (from: string, to?: string) => ({
    ...{ from, value: 1, citation: '§ 1', url: '', confidence: 'A' as const, publishedOn: from },
    ...(to === undefined ? {} : { to }),
  });
  const parameters = new Map<string, Parameter<unknown>>([
    [
      'salary',
      {
        ...{ name: 'salary', unit: 'cents', checkedOn: '2026-11-20' },
        values: [value('2026-01-01', '2026-12-31'), value('2027-01-01', '2027-12-31')],
      } as Parameter<unknown>,
    ],
  ]);
  const article = {
    ...{ status: 'published' as const, reviewedOn: '2026-11-20', reviewBy: '2027-06-30' },
    parameterIds: ['salary'],
  };
  it.each([
    ['2026-12-31', { state: 'current' }],
    ['2027-01-01', { state: 'law-changed', parameters: ['salary'] }],
  ])('on %s, when a value it cites changes at new year', (today, state) => {
    expect(articleState(article, today, parameters)).toEqual(state);
  });
  it('is due for review the day after its date, and current again once reviewed', () => {
    const free = { ...article, parameterIds: [] };
    expect(articleState(free, '2027-06-30', parameters)).toEqual({ state: 'current' });
    expect(articleState(free, '2027-07-01', parameters)).toEqual({
      state: 'review-due',
      since: '2027-06-30',
    });
    const renewed = { ...article, reviewedOn: '2027-01-02', reviewBy: '2027-12-31' };
    expect(articleState(renewed, '2027-02-01', parameters)).toEqual({ state: 'current' });
  });
  it('is not believed when a value it cites is gone', () => {
    expect(articleState({ ...article, parameterIds: ['no-such'] }, '2026-11-21', parameters)).toEqual({
      state: 'law-changed',
      parameters: ['no-such'],
    });
  });
});
