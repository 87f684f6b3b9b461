import { describe, expect, it } from 'vitest';

import {
  aNurse,
  anElectrician,
  findingOf,
  request,
  routeOf,
  workable,
  type RequestChanges,
} from '../plan/requests';

/** An electrician with a decision that finds gaps, a measure in the firm, German A2. */
const withGaps = (changes: RequestChanges = {}) =>
  request(
    anElectrician({
      candidate: {
        livelihoodSecured: true,
        qualification: { recognition: 'partial', measure: 'in-company' },
      },
    }),
    changes,
  );

describe('§ 16d Abs. 1: adaptation measure', () => {
  it.each<[string, RequestChanges, string]>([
    ['partial recognition, measure in the firm', {}, 'open'],
    ['measure at a school', { candidate: { qualification: { measure: 'school' } } }, 'open'],
    ['an exam alone is § 16d Abs. 5', { candidate: { qualification: { measure: 'exam' } } }, 'blocked'],
    ['measure unknown', { candidate: { qualification: { measure: undefined } } }, 'missing-facts'],
    ['German A1', { candidate: { german: 'A1' } }, 'blocked'],
    [
      'livelihood to prove during a measure at a school',
      { candidate: { livelihoodSecured: false, qualification: { measure: 'school' } } },
      'reachable',
    ],
    [
      'not applied yet',
      { candidate: { qualification: { recognition: 'not-applied', measure: undefined } } },
      'blocked',
    ],
    [
      'refused',
      { candidate: { qualification: { recognition: 'not-equivalent', measure: undefined } } },
      'blocked',
    ],
    [
      'recognition unknown',
      { candidate: { qualification: { recognition: undefined, measure: undefined } } },
      'missing-facts',
    ],
    [
      'recognised in full',
      { candidate: { qualification: { recognition: 'full', measure: undefined } } },
      'not-applicable',
    ],
    ['temporary agency, measure in the firm', { employer: { temporaryAgency: true } }, 'blocked'],
    [
      'temporary agency, measure at a school: no consent',
      { employer: { temporaryAgency: true }, candidate: { qualification: { measure: 'school' } } },
      'open',
    ],
  ])('%s: %s', (_name, changes, outcome) => {
    expect(routeOf(withGaps(changes), '16d-1').outcome).toBe(outcome);
  });

  it.each([
    ['in-company', 'required'],
    ['school', 'not-required'],
  ] as const)('a measure %s: agency consent %s', (measure, consent) => {
    expect(routeOf(withGaps({ candidate: { qualification: { measure } } }), '16d-1').agencyConsent).toBe(
      consent,
    );
  });

  it.each([
    ['2024-02-29', 24],
    ['2024-03-01', 36],
  ])('an application on %s: %i months at most', (asOf, months) => {
    const plan = withGaps({
      asOf,
      expectedDecisionDate: '2024-06-01',
      position: { desiredStart: '2024-09-01' },
    });
    expect(routeOf(plan, '16d-1').maxMonths).toBe(months);
  });

  it('W12: partial recognition is no rejection but leads to § 16d, and § 18a stays blocked, not reachable', () => {
    expect(workable(withGaps())).toContain('16d-1');
    expect(routeOf(withGaps(), '18a').outcome).toBe('blocked');
  });
});

describe('§ 16d Abs. 5: exam', () => {
  it.each<[string, RequestChanges, string]>([
    ['partial recognition and an exam', {}, 'open'],
    ['a course is § 16d Abs. 1', { candidate: { qualification: { measure: 'school' } } }, 'blocked'],
    ['livelihood unknown', { candidate: { livelihoodSecured: undefined } }, 'missing-facts'],
  ])('%s: %s', (_name, changes, outcome) => {
    const plan = request(withGaps({ candidate: { qualification: { measure: 'exam' } } }), changes);
    expect(routeOf(plan, '16d-5').outcome).toBe(outcome);
  });
});

describe('§ 16d Abs. 6: skills analysis', () => {
  it.each([
    ['applied', 'blocked'],
    ['not-applied', 'blocked'],
    [undefined, 'missing-facts'],
    ['full', 'not-applicable'],
  ] as const)('recognition %s: %s, and never open by the request alone', (recognition, outcome) => {
    const plan = anElectrician({ candidate: { qualification: { recognition } } });
    expect(routeOf(plan, '16d-6').outcome).toBe(outcome);
  });
});

/** A partnership for an electrician: firm trains, state recognition confirmed. */
const partner = (changes: RequestChanges = {}) =>
  request(
    anElectrician({
      employer: { trainsApprentices: true },
      candidate: {
        qualification: {
          recognition: 'not-applied',
          stateRecognisedAtOrigin: true,
          stateRecognitionConfirmed: true,
        },
      },
    }),
    changes,
  );

describe('§ 16d Abs. 3: recognition partnership', () => {
  it.each<[string, RequestChanges, string]>([
    ['everything met; the agreement is a step of the parties', {}, 'open'],
    [
      'confirmation still to come',
      { candidate: { qualification: { stateRecognitionConfirmed: false } } },
      'reachable',
    ],
    [
      'not recognised at home',
      { candidate: { qualification: { stateRecognisedAtOrigin: false } } },
      'blocked',
    ],
    ['training of 24 months', { candidate: { qualification: { durationMonths: 24 } } }, 'open'],
    ['training of 23 months', { candidate: { qualification: { durationMonths: 23 } } }, 'blocked'],
    ['German A1', { candidate: { german: 'A1' } }, 'blocked'],
    ['firm does not train', { employer: { trainsApprentices: false } }, 'blocked'],
    ['unknown whether it trains', { employer: { trainsApprentices: undefined } }, 'missing-facts'],
    ['another occupational group', { candidate: { qualification: { fitsPosition: false } } }, 'blocked'],
    ['partial recognition', { candidate: { qualification: { recognition: 'partial' } } }, 'open'],
    ['refused', { candidate: { qualification: { recognition: 'not-equivalent' } } }, 'blocked'],
    ['full', { candidate: { qualification: { recognition: 'full' } } }, 'not-applicable'],
    ['visa-free in Germany', { candidate: { country: 'DE', germanTitle: 'visa-free' } }, 'blocked'],
    ['temporary agency', { employer: { temporaryAgency: true } }, 'blocked'],
  ])('%s: %s', (_name, changes, outcome) => {
    expect(routeOf(partner(changes), '16d-3').outcome).toBe(outcome);
  });

  it.each([
    ['2024-02-29', 'not-applicable'],
    ['2024-03-01', 'open'],
    ['2024-03-02', 'open'],
  ])('an application on %s: %s', (asOf, outcome) => {
    const plan = partner({
      asOf,
      expectedDecisionDate: '2024-06-01',
      position: { desiredStart: '2024-09-01' },
    });
    expect(routeOf(plan, '16d-3').outcome).toBe(outcome);
  });

  it('W17: the vocational confirmation comes from its own step, never from a degree evaluation', () => {
    const plan = partner({ candidate: { qualification: { stateRecognitionConfirmed: false } } });
    expect(routeOf(plan, '16d-3').pendingSteps).toEqual(['state-recognition-confirmation']);
  });
});

/** A nurse who works as an assistant until the licence, in an admitted care facility. */
const nurseInPartnership = (changes: RequestChanges = {}) =>
  request(
    aNurse({
      employer: { trainsApprentices: true, boundByTariff: false },
      position: {
        occupationId: 'care-assistant',
        targetOccupationId: 'nurse',
        kind: 'assistant',
        clauses: ['partnership-agreement', 'pay-group-towards-target'],
      },
      candidate: { qualification: { stateRecognisedAtOrigin: true, stateRecognitionConfirmed: true } },
    }),
    changes,
  );

describe('§ 16d Abs. 3: the variant for regulated professions (§ 2a BeschV)', () => {
  it.each<[string, RequestChanges, string]>([
    ['assistant in an admitted care facility', {}, 'open'],
    [
      'no care facility, bound by tariff and paying it',
      { employer: { careFacility: false, boundByTariff: true }, position: { paidByTariff: true } },
      'open',
    ],
    [
      'no care facility, bound but not paying',
      { employer: { careFacility: false, boundByTariff: true }, position: { paidByTariff: false } },
      'blocked',
    ],
    ['neither', { employer: { careFacility: false } }, 'blocked'],
    ['unknown', { employer: { careFacility: undefined, boundByTariff: undefined } }, 'missing-facts'],
    ['no target profession', { position: { targetOccupationId: undefined } }, 'blocked'],
    ['target in another group', { position: { targetOccupationId: 'teacher' } }, 'blocked'],
    [
      'as a nurse before the licence',
      { position: { occupationId: 'nurse', kind: 'skilled', targetOccupationId: undefined } },
      'blocked',
    ],
  ])('%s: %s', (_name, changes, outcome) => {
    expect(routeOf(nurseInPartnership(changes), '16d-3').outcome).toBe(outcome);
  });
});

describe('§ 16d Abs. 4: placement agreements of the agency', () => {
  const placed = (changes: RequestChanges = {}) =>
    request(aNurse({ candidate: { recruitment: 'federal-agency' } }), changes);
  it.each<[string, RequestChanges, string]>([
    ['nurse from the Philippines placed by the agency', {}, 'open'],
    ['private agency', { candidate: { recruitment: 'agency' } }, 'blocked'],
    ['state without an agreement', { candidate: { recruitedFrom: 'VN' } }, 'blocked'],
    [
      'W14: the state of recruitment counts, not the nationality',
      { candidate: { nationalities: ['VN'], recruitedFrom: 'PH' } },
      'open',
    ],
    ['unknown who places', { candidate: { recruitment: undefined } }, 'missing-facts'],
    ['another occupation', { position: { occupationId: 'electrician' } }, 'not-applicable'],
    ['German A1', { candidate: { german: 'A1' } }, 'blocked'],
  ])('%s: %s', (_name, changes, outcome) => {
    expect(routeOf(placed(changes), '16d-4').outcome).toBe(outcome);
  });

  it('runs a year at a time, three in all, with consent; the accelerated procedure is a question', () => {
    expect(routeOf(placed(), '16d-4')).toMatchObject({
      maxMonths: 36,
      agencyConsent: 'required',
      acceleratedProcedure: 'ask-authority',
    });
    expect(findingOf(placed(), '16d-4', 'placement-agreement').text).toContain('Kerala');
  });
});
