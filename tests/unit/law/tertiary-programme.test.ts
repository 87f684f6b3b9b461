import { describe, expect, it } from 'vitest';

import { aDeveloper, findingOf, request, routeOf, type RequestChanges } from '../plan/requests';

/**
 * § 18g Abs. 1 AufenthG: beside a degree the Blue Card takes a tertiary programme of at least three years (ISCED 6,
 * EQF 6), since 2023-11-18. § 18b asks for a degree.
 */
const aMaster = (changes: RequestChanges = {}) =>
  request(
    aDeveloper({
      candidate: { qualification: { kind: 'vocational', tertiaryProgramme: true, durationMonths: 36 } },
    }),
    changes,
  );
const CARD = '18g-1-regular';

describe('tertiary programmes beside a degree', () => {
  it.each<[string, RequestChanges, string]>([
    ['three years', {}, 'open'],
    ['a month less', { candidate: { qualification: { durationMonths: 35 } } }, 'blocked'],
    ['length unknown', { candidate: { qualification: { durationMonths: undefined } } }, 'missing-facts'],
    ['no such programme', { candidate: { qualification: { tertiaryProgramme: false } } }, 'blocked'],
    ['nobody has said so', { candidate: { qualification: { tertiaryProgramme: undefined } } }, 'blocked'],
    ['no qualification at all', { candidate: { qualification: { kind: 'none' } } }, 'blocked'],
    ['not comparable', { candidate: { qualification: { comparability: 'not-comparable' } } }, 'blocked'],
    [
      'to be evaluated',
      { candidate: { qualification: { comparability: 'conditionally-comparable' } } },
      'reachable',
    ],
    [
      'comparability unknown',
      { candidate: { qualification: { comparability: undefined } } },
      'missing-facts',
    ],
    ['German', { candidate: { qualification: { country: 'DE', comparability: undefined } } }, 'open'],
    ['does not fit the job', { candidate: { qualification: { fitsPosition: false } } }, 'blocked'],
  ])('%s: %s', (_name, changes, outcome) => {
    expect(routeOf(aMaster(changes), CARD).outcome).toBe(outcome);
  });

  it.each([
    ['2023-11-17', 'not-met'],
    ['2023-11-18', 'met'],
    ['2023-11-19', 'met'],
  ])('an application on %s: %s', (asOf, result) => {
    const plan = aMaster({
      asOf,
      expectedDecisionDate: '2024-03-01',
      position: { desiredStart: '2024-06-01' },
    });
    expect(findingOf(plan, CARD, 'academic-qualification').result).toBe(result);
  });

  it.each([
    [35, 'not-met', 'less than three years'],
    [36, 'met', 'at least three years'],
    [37, 'met', 'at least three years'],
  ])('%i months: %s, with the number in the finding', (durationMonths, result, words) => {
    expect(
      findingOf(
        aMaster({ candidate: { qualification: { durationMonths } } }),
        CARD,
        'academic-qualification',
      ),
    ).toMatchObject({
      result,
      expected: { value: 36, unit: 'months' },
      actual: { value: durationMonths, unit: 'months' },
      legalBasis: '§ 18g Abs. 1 AufenthG',
      text: expect.stringContaining(words) as unknown,
    });
  });

  it('is no degree for § 18b', () => {
    expect(routeOf(aMaster(), '18b').outcome).toBe('blocked');
  });

  it('says nothing of a real degree', () => {
    const plan = aDeveloper({
      candidate: { qualification: { tertiaryProgramme: true, durationMonths: 24 } },
    });
    expect(routeOf(plan, CARD).outcome).toBe('open');
  });
});
