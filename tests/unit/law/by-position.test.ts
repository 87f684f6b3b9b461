import { describe, expect, it } from 'vitest';

import {
  aDeveloper,
  aNurse,
  anElectrician,
  request,
  routeOf,
  workable,
  type RequestChanges,
} from '../plan/requests';

describe('§ 22a BeschV: care assistants', () => {
  const anAssistant = (changes: RequestChanges = {}) =>
    request(
      aNurse({
        position: { occupationId: 'care-assistant', kind: 'assistant' },
        candidate: { qualification: { recognition: 'full', licence: undefined, durationMonths: 12 } },
      }),
      changes,
    );
  it.each<[string, RequestChanges, string]>([
    ['recognised in full', {}, 'open'],
    [
      'recognition not applied for',
      { candidate: { qualification: { recognition: 'not-applied' } } },
      'reachable',
    ],
    ['applied', { candidate: { qualification: { recognition: 'applied' } } }, 'reachable'],
    ['partial', { candidate: { qualification: { recognition: 'partial' } } }, 'blocked'],
    ['unknown', { candidate: { qualification: { recognition: undefined } } }, 'missing-facts'],
    ['German training', { candidate: { qualification: { country: 'DE', recognition: undefined } } }, 'open'],
    ['no training', { candidate: { qualification: { kind: 'none', recognition: undefined } } }, 'blocked'],
    ['a nurse is no care assistant', { position: { occupationId: 'nurse' } }, 'not-applicable'],
    ['45 on the first day', { candidate: { dateOfBirth: '1981-10-01', adequatePension: false } }, 'blocked'],
    ['45 the day after', { candidate: { dateOfBirth: '1981-10-02', adequatePension: false } }, 'open'],
    ['recruited in Nigeria by the firm', { candidate: { recruitedFrom: 'NG' } }, 'blocked'],
    ['temporary agency', { employer: { temporaryAgency: true } }, 'blocked'],
  ])('%s: %s', (_name, changes, outcome) => {
    expect(routeOf(anAssistant(changes), '19c-1-care-assistant').outcome).toBe(outcome);
  });

  it.each([
    ['2024-02-29', 'not-applicable'],
    ['2024-03-01', 'open'],
  ])('an application on %s: %s', (asOf, outcome) => {
    const plan = anAssistant({
      asOf,
      expectedDecisionDate: '2024-06-01',
      position: { desiredStart: '2024-09-01' },
    });
    expect(routeOf(plan, '19c-1-care-assistant').outcome).toBe(outcome);
  });

  it('the accelerated procedure is a question, the recognition a demand', () => {
    expect(routeOf(anAssistant(), '19c-1-care-assistant')).toMatchObject({
      acceleratedProcedure: 'ask-authority',
      recognition: 'full-equivalence',
      agencyConsent: 'required',
      priorityCheck: false,
    });
  });
});

describe('§ 24a BeschV: drivers', () => {
  const aDriver = (changes: RequestChanges = {}) =>
    request(
      anElectrician({
        position: { occupationId: 'truck-driver' },
        candidate: {
          nationalities: ['MD'],
          country: 'MD',
          drivingLicence: 'eu',
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
  const licence = (drivingLicence: 'eu' | 'home' | 'none' | undefined): RequestChanges => ({
    candidate: { drivingLicence },
  });
  it.each<[string, RequestChanges, string, string]>([
    ['EU licence', {}, 'open', 'blocked'],
    ['home licence', licence('home'), 'blocked', 'open'],
    ['no licence', licence('none'), 'blocked', 'blocked'],
    ['unknown', licence(undefined), 'missing-facts', 'missing-facts'],
    ['a bus', { position: { occupationId: 'bus-driver' } }, 'open', 'blocked'],
    ['a bakery', { position: { occupationId: 'baker' } }, 'not-applicable', 'not-applicable'],
    [
      '45 on the first day',
      { candidate: { dateOfBirth: '1981-10-01', adequatePension: false } },
      'blocked',
      'blocked',
    ],
    ['temporary agency', { employer: { temporaryAgency: true } }, 'blocked', 'blocked'],
  ])('%s: Abs. 1 %s, Abs. 2 %s', (_name, changes, licensed, training) => {
    expect(routeOf(aDriver(changes), '19c-1-driver').outcome).toBe(licensed);
    expect(routeOf(aDriver(changes), '19c-1-driver-training').outcome).toBe(training);
  });

  it('the clause on the training is agreed by the parties, so its lack keeps the route open', () => {
    const without = aDriver(licence('home'));
    const withClause = aDriver({ ...licence('home'), position: { clauses: ['driver-training'] } });
    expect([without, withClause].map((plan) => routeOf(plan, '19c-1-driver-training').outcome)).toEqual([
      'open',
      'open',
    ]);
    expect(routeOf(withClause, '19c-1-driver-training').maxMonths).toBe(15);
  });

  it.each([
    ['2023-11-17', true],
    ['2023-11-18', false],
    ['2023-11-19', false],
  ])('W18: priority check of an application on %s: %s', (asOf, priorityCheck) => {
    const plan = aDriver({
      asOf,
      expectedDecisionDate: '2024-02-01',
      position: { desiredStart: '2024-03-01' },
    });
    expect(routeOf(plan, '19c-1-driver').priorityCheck).toBe(priorityCheck);
  });
});

describe('§ 3 BeschV: executives and specialists', () => {
  it.each<[string, RequestChanges, string]>([
    ['a specialist', { position: { kind: 'specialist' } }, 'open'],
    [
      'W2: 50 years old, no age rule',
      { position: { kind: 'specialist' }, candidate: { dateOfBirth: '1976-01-01', adequatePension: false } },
      'open',
    ],
    ['a skilled worker', {}, 'not-applicable'],
    ['a helper', { position: { kind: 'specialist', occupationId: 'kitchen-helper' } }, 'blocked'],
    [
      'temporary agency',
      { position: { kind: 'specialist' }, employer: { temporaryAgency: true } },
      'blocked',
    ],
  ])('%s: %s', (_name, changes, outcome) => {
    expect(routeOf(aDeveloper(changes), '19c-1-specialist').outcome).toBe(outcome);
  });
});

describe('§§ 18d, 18c Abs. 3: research', () => {
  const aResearcher = (changes: RequestChanges = {}) =>
    request(
      aDeveloper({
        employer: { recognisedResearchInstitution: true },
        position: { occupationId: 'researcher', kind: 'research' },
      }),
      changes,
    );
  it.each<[string, RequestChanges, string]>([
    ['recognised institution; the agreement is a step of the parties', {}, 'open'],
    [
      'not recognised: no limit of 60 days, but possible',
      { employer: { recognisedResearchInstitution: false } },
      'open',
    ],
    ['W11: § 24 holder (§ 19f)', { candidate: { country: 'DE', germanTitle: '24' } }, 'blocked'],
    ['a developer', { position: { kind: 'skilled' } }, 'not-applicable'],
    ['temporary agency does not matter without consent', { employer: { temporaryAgency: true } }, 'open'],
  ])('%s: %s', (_name, changes, outcome) => {
    expect(routeOf(aResearcher(changes), '18d').outcome).toBe(outcome);
  });

  it('comes before the Blue Card, because it is made for research; the accelerated procedure is a question', () => {
    expect(workable(aResearcher()).slice(0, 2)).toEqual(['18d', '18g-1-regular']);
    expect(routeOf(aResearcher(), '18d')).toMatchObject({
      acceleratedProcedure: 'ask-authority',
      agencyConsent: 'not-required',
    });
  });

  it('the settlement permit of § 18c Abs. 3 is blocked unless the authority sees a special case', () => {
    const route = routeOf(aResearcher(), '18c-3');
    expect(route).toMatchObject({ outcome: 'blocked', remedies: [{ id: 'special-case' }] });
    expect(route.findings.find(({ ruleId }) => ruleId === 'special-distinction')?.text).toContain('unless');
    expect(routeOf(aDeveloper(), '18c-3').outcome).toBe('not-applicable');
  });
});
