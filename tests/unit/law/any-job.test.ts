import { describe, expect, it } from 'vitest';

import { anElectrician, findingOf, request, routeOf, workable, type RequestChanges } from '../plan/requests';

/** A warehouse helper at 15 EUR an hour. */
const aHelper = (changes: RequestChanges = {}) =>
  request(
    anElectrician({
      position: {
        occupationId: 'warehouse-helper',
        kind: 'assistant',
        grossSalaryCentsPerYear: undefined,
        grossWageCentsPerHour: 15_00,
        contractMonths: 24,
      },
      candidate: {
        nationalities: ['RS'],
        country: 'RS',
        recruitedFrom: 'RS',
        asylumBenefitsLast24Months: false,
        qualification: {
          kind: 'none',
          country: undefined,
          recognition: undefined,
          durationMonths: undefined,
        },
      },
    }),
    changes,
  );

describe('§ 26 Abs. 2 BeschV: Western Balkans', () => {
  it.each<[string, RequestChanges, string]>([
    ['Serbian citizen in Serbia', {}, 'open'],
    ['applies in another of the six states', { candidate: { country: 'XK' } }, 'open'],
    ['lives in Turkey', { candidate: { country: 'TR' } }, 'blocked'],
    ['lives in Germany', { candidate: { country: 'DE', germanTitle: '16b' } }, 'blocked'],
    ['renews a title under § 19c in Germany', { candidate: { country: 'DE', germanTitle: '19c-1' } }, 'open'],
    ['country unknown', { candidate: { country: undefined } }, 'missing-facts'],
    ['Turkish citizen', { candidate: { nationalities: ['TR'] } }, 'not-applicable'],
    ['one of two nationalities', { candidate: { nationalities: ['TR', 'BA'] } }, 'open'],
    ['benefits drawn', { candidate: { asylumBenefitsLast24Months: true } }, 'blocked'],
    ['benefits unknown', { candidate: { asylumBenefitsLast24Months: undefined } }, 'missing-facts'],
    ['skilled job', { position: { occupationId: 'electrician', kind: 'skilled' } }, 'open'],
    ['apprenticeship', { position: { kind: 'training' } }, 'not-applicable'],
    ['45 on the first day', { candidate: { dateOfBirth: '1981-10-01', adequatePension: false } }, 'blocked'],
    ['45 the day after', { candidate: { dateOfBirth: '1981-10-02', adequatePension: false } }, 'open'],
    ['50 with a pension', { candidate: { dateOfBirth: '1976-10-02', adequatePension: true } }, 'open'],
    ['temporary agency', { employer: { temporaryAgency: true } }, 'blocked'],
    ['below the minimum wage', { position: { grossWageCentsPerHour: 13_89 } }, 'blocked'],
  ])('%s: %s', (_name, changes, outcome) => {
    expect(routeOf(aHelper(changes), '19c-1-western-balkans').outcome).toBe(outcome);
  });

  it.each([
    ['the day before', '2026-03-01', 'blocked'],
    ['24 months later to the day', '2026-03-02', 'blocked'],
    ['the day after', '2026-03-03', 'open'],
  ])('benefits until 2024-03-02, application on %s: %s', (_name, applicationDate, outcome) => {
    const plan = aHelper({
      asOf: '2026-03-01',
      applicationDate,
      candidate: { asylumBenefitsUntil: '2024-03-02' },
    });
    const route = routeOf(plan, '19c-1-western-balkans');
    expect(route.outcome).toBe(outcome);
    expect(findingOf(plan, '19c-1-western-balkans', 'asylum-benefits').expected).toEqual({
      value: '2026-03-03',
      unit: 'date',
    });
    if (outcome === 'blocked') expect(route.remedies[0]?.text).toContain('3 March 2026');
  });

  it.each([
    ['2024-05-31', 25_000],
    ['2024-06-01', 50_000],
    ['2024-06-02', 50_000],
  ])('quota of an application on %s: %i', (asOf, quota) => {
    const plan = aHelper({
      asOf,
      expectedDecisionDate: '2024-09-01',
      position: { desiredStart: '2024-10-01' },
    });
    expect(findingOf(plan, '19c-1-western-balkans', 'yearly-quota').expected).toEqual({
      value: quota,
      unit: 'count',
    });
  });

  it('has a priority check; the accelerated procedure is open for qualified jobs only (W6)', () => {
    expect(routeOf(aHelper(), '19c-1-western-balkans')).toMatchObject({
      priorityCheck: true,
      acceleratedProcedure: 'no',
      agencyConsent: 'required',
    });
    const skilled = aHelper({ position: { occupationId: 'electrician', kind: 'skilled' } });
    expect(routeOf(skilled, '19c-1-western-balkans').acceleratedProcedure).toBe('yes');
  });
});

describe('§ 26 Abs. 1 BeschV: certain nationalities', () => {
  const from = (country: string, changes: RequestChanges = {}) =>
    request(aHelper({ candidate: { nationalities: [country], country } }), changes);
  it.each([
    ['US', 'open'],
    ['GB', 'open'],
    ['AD', 'open'],
    ['MC', 'open'],
    ['SM', 'open'],
    ['BR', 'not-applicable'],
    ['RS', 'not-applicable'],
    ['UA', 'not-applicable'],
  ])('W16: the list is that of § 26, not of § 41 AufenthV: %s %s', (country, outcome) => {
    expect(routeOf(from(country), '19c-1-best-friends').outcome).toBe(outcome);
  });

  it.each<[string, RequestChanges, string]>([
    [
      'W2: 50 years old, no age rule',
      { candidate: { dateOfBirth: '1976-01-01', adequatePension: false } },
      'open',
    ],
    ['nationality counts, not the place', { candidate: { country: 'VN' } }, 'open'],
    [
      'visa-free in Germany (§ 41)',
      { candidate: { country: 'DE', germanTitle: 'visa-free', enteredGermanyOn: '2026-02-01' } },
      'open',
    ],
    [
      'nurse without a licence',
      {
        position: { occupationId: 'nurse', kind: 'skilled' },
        candidate: { qualification: { licence: 'none' } },
      },
      'reachable',
    ],
  ])('%s: %s', (_name, changes, outcome) => {
    expect(routeOf(from('US', changes), '19c-1-best-friends').outcome).toBe(outcome);
  });

  it('Andorra may not enter without a visa for work, so its citizens cannot apply in Germany (W16)', () => {
    const plan = from('AD', {
      candidate: { country: 'DE', germanTitle: 'visa-free', enteredGermanyOn: '2026-02-01' },
    });
    expect(routeOf(plan, '19c-1-best-friends').outcome).toBe('blocked');
  });
});

describe('§ 15d BeschV: short quota', () => {
  const aSeason = (changes: RequestChanges = {}) =>
    request(
      aHelper({
        employer: { boundByTariff: true },
        position: { contractMonths: 8, hoursPerWeek: 30, paidByTariff: true },
        candidate: { nationalities: ['GE'], country: 'GE' },
      }),
      changes,
    );
  it.each<[string, RequestChanges, string]>([
    ['eight months, 30 hours, tariff', {}, 'open'],
    ['nine months', { position: { contractMonths: 9 } }, 'blocked'],
    ['open-ended', { position: { contractMonths: null } }, 'blocked'],
    ['length unknown', { position: { contractMonths: undefined } }, 'missing-facts'],
    ['29.75 hours', { position: { hoursPerWeek: 29.75 } }, 'blocked'],
    ['not bound by tariff', { employer: { boundByTariff: false } }, 'blocked'],
    ['tariff unknown', { employer: { boundByTariff: undefined } }, 'missing-facts'],
    ['travel costs are agreed by the parties', { position: { clauses: ['travel-costs'] } }, 'open'],
    ['50 years old: no age rule', { candidate: { dateOfBirth: '1976-01-01' } }, 'open'],
    ['temporary agency', { employer: { temporaryAgency: true } }, 'blocked'],
  ])('%s: %s', (_name, changes, outcome) => {
    expect(routeOf(aSeason(changes), '19c-1-short-quota').outcome).toBe(outcome);
  });

  it.each([
    ['2024-02-29', 'not-applicable'],
    ['2024-03-01', 'open'],
  ])('an application on %s: %s', (asOf, outcome) => {
    const plan = aSeason({
      asOf,
      expectedDecisionDate: '2024-04-01',
      position: { desiredStart: '2024-05-01' },
    });
    expect(routeOf(plan, '19c-1-short-quota').outcome).toBe(outcome);
  });

  it('ranks behind the title of four years', () => {
    const serbian = aSeason({ candidate: { nationalities: ['RS'], country: 'RS' } });
    expect(workable(serbian)).toEqual(['19c-1-short-quota', '19c-1-western-balkans']);
  });
});
