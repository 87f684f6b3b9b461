import { describe, expect, it } from 'vitest';

import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { missingFacts } from '~/domain/plan/missing-facts';
import { planCase } from '~/domain/plan/plan-case';

import {
  anElectrician,
  assessed,
  factsOf,
  findingOf,
  request,
  routeOf,
  type RequestChanges,
} from '../plan/requests';

/**
 * An electrician who came with an opportunity card and has an offer. Recognition was only partial, the experience is too
 * short for § 6 BeschV and nothing else fits: only the follow-up card bridges the time.
 */
const cardHolder = (changes: RequestChanges = {}) =>
  request(
    anElectrician({
      employer: { boundByTariff: false },
      candidate: {
        country: 'DE',
        germanTitle: '20a',
        livelihoodSecured: false,
        german: 'none',
        english: 'none',
        experience: { relevantMonthsLast5Years: 12, relevantMonthsLast7Years: 12 },
        qualification: {
          recognition: 'partial',
          licence: undefined,
          stateRecognisedAtOrigin: true,
          stateRecognitionConfirmed: true,
        },
      },
    }),
    changes,
  );

describe('§ 20a Abs. 5 S. 2: follow-up card', () => {
  it('asks for a job and the agency’s consent, not for points, language or savings', () => {
    const route = routeOf(cardHolder(), '20a');
    expect(route).toMatchObject({
      outcome: 'open',
      agencyConsent: 'required',
      recognition: 'none',
      maxMonths: 24,
      acceleratedProcedure: 'no',
    });
    expect(route.findings.map(({ ruleId }) => ruleId)).toEqual([
      'job-offer',
      'qualified-employment',
      'no-other-work-title',
      'licence',
      'temporary-agency',
      'minimum-wage',
      'place-of-application',
    ]);
    expect(findingOf(cardHolder(), '20a', 'no-other-work-title').legalBasis).toBe(
      '§ 20a Abs. 5 S. 2 AufenthG',
    );
  });

  it.each<[string, RequestChanges, string]>([
    ['no other title possible', {}, 'open'],
    ['a paragraph of the card', { candidate: { germanTitle: '20a-5' } }, 'open'],
    ['§ 18a possible today', { candidate: { qualification: { recognition: 'full' } } }, 'blocked'],
    ['§ 18a reachable later only', { candidate: { qualification: { recognition: 'not-applied' } } }, 'open'],
    [
      'experience of 24 months and 45,630.00 EUR: § 19c Abs. 2 possible',
      {
        position: { grossSalaryCentsPerYear: 45_630_00 },
        candidate: { experience: { relevantMonthsLast5Years: 24, relevantMonthsLast7Years: 24 } },
      },
      'blocked',
    ],
    [
      'a cent less',
      {
        position: { grossSalaryCentsPerYear: 45_629_99 },
        candidate: { experience: { relevantMonthsLast5Years: 24, relevantMonthsLast7Years: 24 } },
      },
      'open',
    ],
    ['recognition unknown', { candidate: { qualification: { recognition: undefined } } }, 'missing-facts'],
    ['helper job', { position: { occupationId: 'kitchen-helper' } }, 'not-applicable'],
    ['temporary agency', { employer: { temporaryAgency: true } }, 'blocked'],
    ['below the minimum wage', { position: { grossSalaryCentsPerYear: 20_000_00 } }, 'blocked'],
    ['regulated work without a licence', { position: { occupationId: 'physiotherapist' } }, 'blocked'],
    ['any job is open to citizens of § 26 Abs. 1', { candidate: { nationalities: ['JP'] } }, 'blocked'],
  ])('%s: %s', (_name, changes, outcome) => {
    expect(routeOf(cardHolder(changes), '20a').outcome).toBe(outcome);
  });

  it.each([
    ['2024-05-31', null],
    ['2024-06-01', 24],
    ['2024-06-02', 24],
  ])('an application on %s: %s months', (asOf, months) => {
    const plan = cardHolder({
      asOf,
      expectedDecisionDate: '2024-09-01',
      position: { desiredStart: '2024-10-01' },
    });
    expect(routeOf(plan, '20a').maxMonths).toBe(months);
  });

  it('names the title that is possible instead', () => {
    const found = findingOf(
      cardHolder({ candidate: { qualification: { recognition: 'full' } } }),
      '20a',
      'no-other-work-title',
    );
    expect(found).toMatchObject({ result: 'not-met', actual: { value: '18a', unit: 'code' } });
    expect(found.text).toContain('18a');
  });

  it('asks what would make another title possible', () => {
    const plan = cardHolder({ candidate: { qualification: { recognition: undefined } } });
    const question = missingFacts(assessed(plan), factsOf(plan), true).find(
      ({ path }) => path === 'candidate.qualification.recognition',
    );
    expect(question?.decides).toContain('20a');
  });

  it('is no matter of people abroad', () => {
    const abroad = cardHolder({ candidate: { country: 'TN', germanTitle: undefined } });
    expect(routeOf(abroad, '20a')).toMatchObject({ maxMonths: 12, agencyConsent: 'not-required' });
  });

  it('makes a plan of its own where the request names the route', () => {
    const plan = planCase(cardHolder({ routeId: '20a' }), bundledDirectory);
    expect(plan.plannedRouteId).toBe('20a');
    expect(plan.steps.length).toBeGreaterThan(3);
  });
});

/** § 20a Abs. 4 S. 2 AufenthG: in Germany only with a title of section 3 or 4. */
describe('§ 20a: applying in Germany', () => {
  const inGermany = (germanTitle: string | undefined) =>
    anElectrician({
      candidate: { country: 'DE', germanTitle, livelihoodSecured: true, german: 'B1' },
    });
  it.each([
    ['16b', 'open'],
    ['16', 'open'],
    ['17', 'open'],
    ['18a', 'open'],
    ['19c-2', 'open'],
    ['20', 'open'],
    ['21', 'open'],
    ['national-visa', 'open'],
    ['15', 'blocked'],
    ['22', 'blocked'],
    ['24', 'blocked'],
    ['28', 'blocked'],
    ['duldung', 'blocked'],
    ['visa-free', 'blocked'],
    [undefined, 'open'],
  ])('title %s: %s', (title, outcome) => {
    expect(routeOf(inGermany(title), '20a').outcome).toBe(outcome);
  });

  it('holds for visa-free entry of § 41 nationals too', () => {
    const plan = anElectrician({
      candidate: {
        nationalities: ['US'],
        country: 'DE',
        germanTitle: 'visa-free',
        enteredGermanyOn: '2026-02-01',
        livelihoodSecured: true,
      },
    });
    expect(findingOf(plan, '20a', 'card-in-germany')).toMatchObject({ result: 'not-met' });
    expect(routeOf(plan, '20a').remedies.map(({ id }) => id)).toContain('visa-from-abroad');
  });

  it('says nothing where nobody knows whether the person is in Germany', () => {
    const plan = anElectrician({ candidate: { country: undefined, livelihoodSecured: true } });
    expect(routeOf(plan, '20a').findings.map(({ ruleId }) => ruleId)).not.toContain('card-in-germany');
  });

  it('asks for the title where it is not known', () => {
    expect(findingOf(inGermany(undefined), '20a', 'card-in-germany')).toMatchObject({
      result: 'missing',
      missingPaths: ['candidate.germanTitle'],
    });
  });
});
