import { describe, expect, it } from 'vitest';

import { anElectrician, findingOf, request, routeOf, type RequestChanges } from '../plan/requests';

/**
 * An electrician who comes by points: B1 (2), two of five years (2), 33 years old (2), six points; no recognition yet.
 */
const byPoints = (changes: RequestChanges = {}) =>
  request(
    anElectrician({
      candidate: {
        german: 'B1',
        english: 'A1',
        livelihoodSecured: true,
        experience: { relevantMonthsLast5Years: 24, relevantMonthsLast7Years: 30 },
        qualification: {
          recognition: 'not-applied',
          stateRecognisedAtOrigin: true,
          stateRecognitionConfirmed: true,
        },
      },
    }),
    changes,
  );
const pointsOf = (changes: RequestChanges) =>
  findingOf(byPoints(changes), '20a', 'opportunity-points').actual?.value;

describe('§ 20a: opportunity card', () => {
  it.each<[string, RequestChanges, string]>([
    ['six points', {}, 'open'],
    ['five points', { candidate: { german: 'A2' } }, 'blocked'],
    [
      'a skilled worker needs no points',
      { candidate: { german: 'none', qualification: { recognition: 'full' } } },
      'open',
    ],
    [
      'confirmation still to come',
      { candidate: { qualification: { stateRecognitionConfirmed: false } } },
      'reachable',
    ],
    ['livelihood to prove', { candidate: { livelihoodSecured: false } }, 'reachable'],
    ['livelihood unknown', { candidate: { livelihoodSecured: undefined } }, 'missing-facts'],
    ['German unknown', { candidate: { german: undefined } }, 'missing-facts'],
    [
      'neither German A1 nor English B2',
      { candidate: { german: 'none', english: 'B1', qualification: { recognition: 'partial' } } },
      'blocked',
    ],
    ['helper job', { position: { occupationId: 'kitchen-helper' } }, 'not-applicable'],
    ['apprenticeship', { position: { kind: 'training' } }, 'not-applicable'],
    ['no qualification', { candidate: { qualification: { kind: 'none' } } }, 'blocked'],
    ['visa-free in Germany', { candidate: { country: 'DE', germanTitle: 'visa-free' } }, 'blocked'],
  ])('%s: %s', (_name, changes, outcome) => {
    expect(routeOf(byPoints(changes), '20a').outcome).toBe(outcome);
  });

  it.each([
    ['2024-05-31', 'not-applicable'],
    ['2024-06-01', 'open'],
    ['2024-06-02', 'open'],
  ])('an application on %s: %s', (asOf, outcome) => {
    const plan = byPoints({
      asOf,
      expectedDecisionDate: '2024-09-01',
      position: { desiredStart: '2024-10-01' },
    });
    expect(routeOf(plan, '20a').outcome).toBe(outcome);
  });

  it.each<[string, RequestChanges, number]>([
    ['partial recognition 4', { candidate: { qualification: { recognition: 'partial' } } }, 10],
    ['German B2 instead of B1', { candidate: { german: 'B2' } }, 7],
    ['German A2', { candidate: { german: 'A2' } }, 5],
    ['German A1', { candidate: { german: 'A1' } }, 4],
    ['English C1', { candidate: { english: 'C1' } }, 7],
    ['English B2 brings none', { candidate: { english: 'B2' } }, 6],
    [
      'five of seven years, only the higher counts',
      { candidate: { experience: { relevantMonthsLast7Years: 60 } } },
      7,
    ],
    ['23 months of five years', { candidate: { experience: { relevantMonthsLast5Years: 23 } } }, 4],
    ['shortage occupation', { position: { occupationId: 'software-developer' } }, 7],
    ['35 years old', { candidate: { dateOfBirth: '1990-03-03' } }, 6],
    ['on the 36th birthday', { candidate: { dateOfBirth: '1990-03-02' } }, 5],
    ['40 years old', { candidate: { dateOfBirth: '1985-03-03' } }, 5],
    ['on the 41st birthday', { candidate: { dateOfBirth: '1985-03-02' } }, 4],
    ['half a year in Germany', { candidate: { residentInGermanySince: '2025-09-02' } }, 7],
    ['a day less', { candidate: { residentInGermanySince: '2025-09-03' } }, 6],
    [
      'the spouse meets the conditions too and applies (Nr. 12)',
      { candidate: { family: { spouse: true, spouseQualifies: true } } },
      7,
    ],
    ['the spouse does not', { candidate: { family: { spouse: true, spouseQualifies: false } } }, 6],
    ['without a spouse', { candidate: { family: { spouse: false, spouseQualifies: true } } }, 6],
    ['who qualifies is there, said or not', { candidate: { family: { spouseQualifies: true } } }, 7],
    ['nobody has said whether the spouse qualifies', { candidate: { family: { spouse: true } } }, 6],
  ])('%s: %i points', (_name, changes, points) => {
    expect(pointsOf(changes)).toBe(points);
  });

  it.each<[string, RequestChanges, string]>([
    ['by points', {}, 'state-recognition-confirmed'],
    ['with full recognition', { candidate: { qualification: { recognition: 'full' } } }, 'full-equivalence'],
    [
      'with a comparable degree',
      { candidate: { qualification: { kind: 'academic', comparability: 'comparable' } } },
      'comparability',
    ],
    ['with a German training', { candidate: { qualification: { country: 'DE' } } }, 'none'],
  ])('%s the card demands %s', (_name, changes, demand) => {
    expect(routeOf(byPoints(changes), '20a').recognition).toBe(demand);
  });

  it('asks about the spouse only where there is one, and where the point decides', () => {
    const five = { german: 'A2' } as const;
    const paths = (spouse: boolean) =>
      findingOf(byPoints({ candidate: { ...five, family: { spouse } } }), '20a', 'opportunity-points');
    expect(paths(true)).toMatchObject({
      result: 'missing',
      missingPaths: ['candidate.family.spouseQualifies'],
    });
    expect(paths(false).result).toBe('not-met');
  });

  it('ranks last, asks for 1,091.20 EUR a month and needs no consent', () => {
    const route = routeOf(byPoints(), '20a');
    expect(route).toMatchObject({
      group: 4,
      acceleratedProcedure: 'no',
      agencyConsent: 'not-required',
      maxMonths: 12,
    });
    expect(findingOf(byPoints(), '20a', 'livelihood').expected).toEqual({
      value: 1_091_20,
      unit: 'cents-per-month',
    });
  });
});
