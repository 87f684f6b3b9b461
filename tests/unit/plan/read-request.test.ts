import { describe, expect, it } from 'vitest';

import { readPlanRequest } from '~/domain/plan/contract';

import { aDeveloper } from './requests';

const MINIMAL = {
  asOf: '2026-03-02',
  position: { occupationId: 'electrician', desiredStart: '2026-10-01' },
  candidate: { nationalities: ['TN'] },
};

function errorsOf(input: unknown): [string, string][] {
  const reading = readPlanRequest(input);
  return reading.ok ? [] : reading.errors.map(({ path, code }) => [path, code]);
}

function withField(path: string, value: unknown): unknown {
  const copy = structuredClone(MINIMAL) as Record<string, unknown>;
  const parts = path.split('.');
  const last = parts.pop() ?? '';
  let place = copy;
  for (const part of parts) place = (place[part] ??= {}) as Record<string, unknown>;
  place[last] = value;
  return copy;
}

describe('reading a request', () => {
  it('takes the required fields alone, and every field of the contract', () => {
    expect(errorsOf(MINIMAL)).toEqual([]);
    expect(readPlanRequest(aDeveloper()).ok).toBe(true);
  });

  it.each([
    ['asOf', '2026-02-30', 'invalid_date'],
    ['asOf', '2027-02-29', 'invalid_date'],
    ['asOf', '1899-12-31', 'invalid_date'],
    ['asOf', '2101-01-01', 'invalid_date'],
    ['asOf', '02.03.2026', 'invalid_date'],
    ['asOf', undefined, 'required'],
    ['asOf', 20260302, 'invalid_type'],
    ['language', 'fr', 'invalid_value'],
    ['routeId', '18z', 'invalid_value'],
    ['surprise', 1, 'unknown_field'],
    ['employer.postalCode', '1234', 'invalid_format'],
    ['employer.kreis', '17000', 'invalid_format'],
    ['employer.state', 'BW', 'invalid_value'],
    ['employer.legalName', 'x'.repeat(8000), 'too_long'],
    ['employer.employeeCount', -1, 'out_of_range'],
    ['position.desiredStart', undefined, 'required'],
    ['position.occupationId', undefined, 'required'],
    ['position.isco08', '25', 'invalid_format'],
    ['position.grossSalaryCentsPerYear', -1, 'out_of_range'],
    ['position.grossSalaryCentsPerYear', 10.5, 'not_a_whole_number'],
    ['position.grossSalaryCentsPerYear', '5000', 'invalid_type'],
    ['position.hoursPerWeek', 90, 'out_of_range'],
    ['position.contractMonths', 0, 'out_of_range'],
    ['position.kind', 'helper', 'invalid_value'],
    ['candidate.nationalities', undefined, 'required'],
    ['candidate.nationalities', [], 'too_short'],
    ['candidate.country', 'ZZ', 'unknown_country'],
    ['candidate.country', 'de', 'unknown_country'],
    ['candidate.germanTitle', 'green card', 'invalid_value'],
    ['candidate.german', 'D1', 'invalid_value'],
    ['candidate.qualification.recognition', 'yes', 'invalid_value'],
    ['candidate.experience.relevantMonthsLast5Years', 61, 'out_of_range'],
    ['candidate.name', 'A', 'unknown_field'],
    ['procedure.running', { kind: '81a' }, 'required'],
  ])('%s = %.20j is %s', (path, value, code) => {
    const errors = errorsOf(withField(path, value));
    expect(errors).toHaveLength(1);
    expect(errors[0]?.[0].startsWith(path)).toBe(true);
    expect(errors[0]?.[1]).toBe(code);
  });

  it('names every wrong field at once', () => {
    expect(errorsOf({ asOf: 'x', position: {}, candidate: {} }).map(([path]) => path)).toEqual([
      'asOf',
      'position.desiredStart',
      'candidate.nationalities',
    ]);
  });

  it.each([
    [
      'a nationality twice',
      { candidate: { nationalities: ['TN', 'TN'] } },
      'candidate.nationalities.1',
      'duplicate',
    ],
    [
      'born after the degree',
      {
        candidate: {
          nationalities: ['TN'],
          dateOfBirth: '2001-01-01',
          qualification: { completedOn: '2000-01-01' },
        },
      },
      'candidate.qualification.completedOn',
      'degree_before_birth',
    ],
    [
      'a birthday to come',
      { candidate: { nationalities: ['TN'], dateOfBirth: '2026-03-03' } },
      'candidate.dateOfBirth',
      'born_after_as_of',
    ],
    [
      'a German title of a person abroad',
      { candidate: { nationalities: ['TN'], country: 'TN', germanTitle: '18a' } },
      'candidate.germanTitle',
      'title_without_living_in_germany',
    ],
    [
      'a title that ends before it began',
      {
        candidate: {
          nationalities: ['TN'],
          country: 'DE',
          germanTitle: '18a',
          titleSince: '2026-01-02',
          titleValidUntil: '2026-01-01',
        },
      },
      'candidate.titleValidUntil',
      'title_ends_before_it_began',
    ],
    [
      'a decision before the application',
      { applicationDate: '2026-05-01', expectedDecisionDate: '2026-04-30' },
      'expectedDecisionDate',
      'decision_before_application',
    ],
    [
      'fewer months in seven years than in five',
      {
        candidate: {
          nationalities: ['TN'],
          experience: { relevantMonthsLast5Years: 30, relevantMonthsLast7Years: 20 },
        },
      },
      'candidate.experience.relevantMonthsLast7Years',
      'experience_exceeds_longer_window',
    ],
    [
      'recognition of nothing',
      { candidate: { nationalities: ['TN'], qualification: { kind: 'none', recognition: 'full' } } },
      'candidate.qualification.recognition',
      'recognition_without_qualification',
    ],
    [
      'a rejection of nothing',
      {
        candidate: { nationalities: ['TN'], qualification: { kind: 'none', recognition: 'not-equivalent' } },
      },
      'candidate.qualification.recognition',
      'recognition_without_qualification',
    ],
    [
      'a licence for nothing',
      { candidate: { nationalities: ['TN'], qualification: { kind: 'none', licence: 'promised' } } },
      'candidate.qualification.licence',
      'licence_without_qualification',
    ],
    [
      'a decision on a degree of tomorrow',
      {
        candidate: {
          nationalities: ['TN'],
          qualification: { kind: 'vocational', recognition: 'full', completedOn: '2026-03-03' },
        },
      },
      'candidate.qualification.completedOn',
      'decided_before_completion',
    ],
    [
      'a licence granted before the exam',
      {
        candidate: {
          nationalities: ['TN'],
          qualification: { kind: 'vocational', licence: 'granted', completedOn: '2026-03-03' },
        },
      },
      'candidate.qualification.completedOn',
      'decided_before_completion',
    ],
    ...(
      [
        'titleSince',
        'titleValidUntil',
        'enteredGermanyOn',
        'qualifiedEmploymentSince',
        'residentInGermanySince',
        'asylumBenefitsUntil',
      ] as const
    ).map((field): [string, object, string, string] => [
      `${field} before the birth`,
      { candidate: { nationalities: ['TN'], dateOfBirth: '1990-05-05', [field]: '1990-05-04' } },
      `candidate.${field}`,
      'before_birth',
    ]),
    [
      'a Kreis of another Land',
      { employer: { kreis: '09564', state: 'DE-BW' } },
      'employer.kreis',
      'kreis_outside_state',
    ],
    [
      'an agreement of tomorrow',
      { procedure: { running: { kind: '81a', agreedOn: '2026-03-03' } } },
      'procedure.running.agreedOn',
      'agreement_in_the_future',
    ],
  ])('contradiction: %s', (_name, changes, path, code) => {
    expect(errorsOf({ ...MINIMAL, ...changes })).toEqual([[path, code]]);
  });

  it.each<[string, object]>([
    ['a degree completed on the day of the plan', { completedOn: '2026-03-02', recognition: 'full' }],
    ['a degree still to come, nothing decided', { completedOn: '2026-07-01', recognition: 'applied' }],
    ['a licence promised for the day of the exam', { completedOn: '2026-07-01', licence: 'promised' }],
    ['no qualification, nothing applied for', { kind: 'none', recognition: 'not-applied', licence: 'none' }],
  ])('no contradiction: %s', (_name, qualification) => {
    expect(
      errorsOf({
        ...MINIMAL,
        candidate: { nationalities: ['TN'], dateOfBirth: '1990-05-05', qualification },
      }),
    ).toEqual([]);
  });

  it.each([
    ['asOf', '2019-12-31', false],
    ['asOf', '2020-01-01', true],
    ['asOf', '2036-12-31', true],
    ['asOf', '2037-01-01', false],
    ['applicationDate', '2019-12-31', false],
    ['expectedDecisionDate', '2037-01-01', false],
    ['position.desiredStart', '2036-12-31', true],
    ['position.desiredStart', '2037-01-01', false],
  ])('%s on %s has law to be judged by: %s', (path, day, isCovered) => {
    const errors = errorsOf(withField(path, day));
    expect(errors).toEqual(isCovered ? [] : [[path, 'date_outside_covered_years']]);
  });

  it('says in the language of the request which years are covered', () => {
    const messageIn = (language: string) => {
      const reading = readPlanRequest({ ...MINIMAL, asOf: '2019-05-05', language });
      return reading.ok ? '' : reading.errors[0]?.message;
    };
    expect(messageIn('de')).toContain('Tage von 2020 bis 2036');
    expect(messageIn('en')).toContain('complete from 18 November 2023');
  });

  it.each([
    ['employer.state', 'BW', 'DE-BW'],
    ['employer.state', 'de-by', 'DE-BY'],
    ['employer.branch', 'constuction', 'construction'],
    ['position.kind', 'skiled', 'skilled'],
    ['position.kind', 'train', 'training'],
    ['routeId', '18g', '18g-1-regular'],
    ['routeId', '18A', '18a'],
    ['routeId', '16d-2', '16d-1'],
    ['candidate.german', 'b1', 'B1'],
    ['candidate.country', 'de', 'DE'],
    ['candidate.country', 'UK', 'GB (United Kingdom)'],
    ['candidate.country', 'KOS', 'XK (Kosovo)'],
    ['candidate.country', 'Tunisia', 'TN (Tunisia)'],
    ['candidate.country', 'Tunesien', 'TN (Tunisia)'],
    ['candidate.country', 'Tunsia', 'TN (Tunisia)'],
    ['candidate.nationalities', ['TU'], 'TC (Turks and Caicos Islands), TM (Turkmenistan), TN (Tunisia)'],
    ['candidate.nationalities', ['EN'], 'GB (United Kingdom)'],
    ['candidate.germanTitle', '18x', '18a'],
    ['candidate.germanTitle', 'Duldung', 'duldung'],
    ['candidate.qualification.recognition', 'ful', 'full'],
    ['candidate.qualification.anabinInstitution', 'h+', 'H+'],
    ['language', 'eng', 'en'],
    ['postion', {}, 'position'],
    ['position.grossSalary', 1, 'grossSalaryCentsPerYear'],
    ['candidate.nationality', ['TN'], 'nationalities'],
    ['candidate.qualification.recogniton', 'full', 'recognition'],
    ['candidate.family.child', [], 'children'],
    ['procedure.runing', {}, 'running'],
  ])('%s = %j: did you mean %s?', (path, value, meant) => {
    const reading = readPlanRequest({
      ...(withField(path, value) as object),
      ...(path === 'language' ? {} : { language: 'en' }),
    });
    const text = reading.ok ? '' : (reading.errors[0]?.message ?? '');
    expect(text).toContain(path === 'language' ? `Meinten Sie „${meant}“?` : `Did you mean “${meant}`);
  });

  it.each([
    ['candidate.qualification.kind', 'zzz', ' Possible values: academic, vocational, none.'],
    ['candidate.drivingLicence', 'truck', ' Possible values: none, home, eu.'],
    ['candidate.country', 'zzzzzz', 'capital letters (Kosovo: XK).'],
    ['xyzzy', 1, 'There is no such field.'],
    ['position.kind', '', ' Possible values:'],
    ['position.kind', 7, ' Possible values:'],
  ])('%s = %j: nothing near, so %s', (path, value, end) => {
    const reading = readPlanRequest({ ...(withField(path, value) as object), language: 'en' });
    const text = reading.ok ? '' : (reading.errors[0]?.message ?? '');
    expect(text).toContain(end);
    expect(text).not.toContain('Did you mean');
  });

  it('suggests the nearest occupation, in the language of the request', () => {
    const read = (language?: string) =>
      readPlanRequest({
        ...MINIMAL,
        language,
        position: { ...MINIMAL.position, occupationId: 'electrican' },
      });
    const german = read();
    const english = read('en');
    expect(!german.ok && german.errors[0]).toMatchObject({
      path: 'position.occupationId',
      code: 'unknown_occupation',
    });
    expect(!german.ok && german.errors[0]?.message).toContain('Meinten Sie „electrician“?');
    expect(!english.ok && english.errors[0]?.message).toContain('Did you mean “electrician”?');
  });

  it('names an unknown occupation beside everything else that is wrong', () => {
    expect(
      errorsOf({
        ...MINIMAL,
        asOf: 'x',
        position: { occupationId: 'electrican', targetOccupationId: 'nurs', desiredStart: '2026-10-01' },
      }),
    ).toEqual([
      ['asOf', 'invalid_date'],
      ['position.occupationId', 'unknown_occupation'],
      ['position.targetOccupationId', 'unknown_occupation'],
    ]);
    expect(errorsOf({ ...MINIMAL, position: { ...MINIMAL.position, occupationId: 'No Id' } })).toEqual([
      ['position.occupationId', 'invalid_format'],
    ]);
  });

  it.each([[null], [[]], ['text'], [42], [{ __proto__: null }]])('never throws on %j', (input) => {
    expect(readPlanRequest(input).ok).toBe(false);
  });

  it('bounds the answer to a broken input', () => {
    const flood = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`field${index}`, index]));
    expect(errorsOf({ ...MINIMAL, ...flood }).length).toBeLessThanOrEqual(100);
  });
});
