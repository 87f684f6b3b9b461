import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { draftFromStored, sectionFromForm, withSection, type Draft } from '~/domain/cases/draft';
import { FIELDS, FIELD_NAMES, fieldOfPath, fieldsOf, SECTIONS, type FieldName } from '~/domain/cases/fields';
import { problemsOfText, requestFromDraft } from '~/domain/cases/request';
import { planRequestSchema } from '~/domain/plan/contract';

const COMPLETE: Draft = {
  'position.occupationId': 'electrician',
  'position.desiredStart': '2027-09-01',
  'candidate.nationalities': 'TN',
};

function request(draft: Draft) {
  return requestFromDraft({ draft, asOf: '2026-11-23', language: 'de', employer: { postalCode: '99084' } });
}

function problemsOf(draft: Draft) {
  const outcome = request(draft);
  return outcome.ok ? [] : outcome.problems;
}

function valueAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
}

describe('from the draft to the request', () => {
  it('needs occupation, first day and nationality, and nothing else', () => {
    expect(problemsOf({})).toEqual([
      { field: 'position.occupationId', code: 'required' },
      { field: 'position.desiredStart', code: 'required' },
      { field: 'candidate.nationalities', code: 'required' },
    ]);
    expect(request(COMPLETE)).toMatchObject({
      ok: true,
      request: {
        asOf: '2026-11-23',
        employer: { postalCode: '99084' },
        candidate: { nationalities: ['TN'] },
      },
    });
  });

  it.each<[FieldName, string, string, unknown]>([
    ['position.grossSalaryCentsPerYear', '45.934,20', 'position.grossSalaryCentsPerYear', 4_593_420],
    ['position.grossWageCentsPerHour', '16.50', 'position.grossWageCentsPerHour', 1_650],
    ['position.hoursPerWeek', '38,5', 'position.hoursPerWeek', 38.5],
    ['position.paidByTariff', 'yes', 'position.paidByTariff', true],
    ['position.paidByTariff', 'no', 'position.paidByTariff', false],
    ['position.paidByTariff', 'unknown', 'position.paidByTariff', undefined],
    ['position.kind', 'unknown', 'position.kind', undefined],
    ['position.contract', 'open-ended', 'position.contractMonths', null],
    ['position.contract', 'fixed-term', 'position.contractMonths', undefined],
    ['position.contractMonths', '24', 'position.contractMonths', 24],
    [
      'position.clauses',
      'travel-costs,driver-training',
      'position.clauses',
      ['travel-costs', 'driver-training'],
    ],
    [
      'procedure.running.agreedOn',
      '2026-10-01',
      'procedure.running',
      { kind: '81a', agreedOn: '2026-10-01' },
    ],
    ['candidate.nationalities', 'TN,FR', 'candidate.nationalities', ['TN', 'FR']],
    ['candidate.germanTitle', '25-2', 'candidate.germanTitle', '25-2'],
    [
      'candidate.family.children',
      '2019-04-01,2021-06-30',
      'candidate.family.children',
      ['2019-04-01', '2021-06-30'],
    ],
    [
      'candidate.qualification.anabinInstitution',
      'H+/-',
      'candidate.qualification.anabinInstitution',
      'H+/-',
    ],
    ['position.title', 'Bäcker:in 👩‍🍳 <b>', 'position.title', 'Bäcker:in 👩‍🍳 <b>'],
  ])('puts %s = %s at %s', (field, text, path, value) => {
    const outcome = request({ ...COMPLETE, [field]: text });
    expect(outcome).toMatchObject({ ok: true });
    expect(outcome.ok && valueAt(outcome.request, path)).toEqual(outcome.ok ? value : null);
  });

  it('lets an open-ended contract win over months that were typed before', () => {
    const outcome = request({
      ...COMPLETE,
      'position.contract': 'open-ended',
      'position.contractMonths': '12',
    });
    expect(outcome.ok && outcome.request.position.contractMonths).toBeNull();
  });

  it.each<[FieldName, string, string]>([
    ['position.desiredStart', '2027-02-29', 'date'],
    ['position.desiredStart', '31.12.2027', 'date'],
    ['position.desiredStart', '1899-12-31', 'date'],
    ['position.desiredStart', '2101-01-01', 'date'],
    ['position.grossSalaryCentsPerYear', 'viel', 'money'],
    ['position.grossSalaryCentsPerYear', '-1', 'money'],
    ['position.hoursPerWeek', '38.555', 'number'],
    ['position.hoursPerWeek', '99', 'too-large'],
    ['position.contractMonths', '0', 'too-small'],
    ['position.contractMonths', '1,5', 'integer'],
    ['position.occupationId', 'Zauberer', 'occupation'],
    ['position.workplacePostalCode', '1234', 'postal-code'],
    ['position.paidByTariff', 'maybe', 'choice'],
    ['position.kind', 'boss', 'choice'],
    ['position.title', 'x'.repeat(8_000), 'too-long'],
    ['candidate.nationalities', 'XX', 'country'],
    ['candidate.nationalities', 'TN,FR,IN,BR,RS,AL', 'too-large'],
    ['candidate.family.children', '2019-04-01,2019-13-01', 'date'],
    ['candidate.dateOfBirth', '2027-01-01', 'contradiction'],
    ['candidate.experience.relevantMonthsLast5Years', '61', 'too-large'],
    ['procedure.running.agreedOn', '2027-01-01', 'contradiction'],
  ])('names the field of a wrong answer: %s = %s', (field, text, code) => {
    expect(problemsOf({ ...COMPLETE, [field]: text })).toContainEqual({ field, code });
  });

  it('points to no field where the company profile is wrong', () => {
    const outcome = requestFromDraft({
      draft: COMPLETE,
      asOf: '2026-11-23',
      language: 'de',
      employer: { postalCode: 'x' },
    });
    expect(outcome).toEqual({ ok: false, problems: [{ field: null, code: 'invalid' }] });
  });

  it('never throws and never passes what the contract refuses, whatever is typed', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom('unknown', 'yes', 'TN', '2027-01-01', '12'),
    );
    const anyDraft = fc.dictionary(fc.constantFrom(...FIELD_NAMES), anyText);
    fc.assert(
      fc.property(anyDraft, (typed) => {
        const outcome = request({ ...COMPLETE, ...typed });
        if (outcome.ok) expect(planRequestSchema.safeParse(outcome.request).success).toBe(true);
        else expect(outcome.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the paths of the contract', () => {
  it.each([
    ['candidate.nationalities.0', 'candidate.nationalities'],
    ['candidate.family.children.3', 'candidate.family.children'],
    ['position.workplaceState', 'position.workplacePostalCode'],
    ['position.isco08', 'position.occupationId'],
    ['candidate.qualification', 'candidate.qualification.kind'],
    ['candidate.qualification.recognition', 'candidate.qualification.recognition'],
    ['procedure.running.agreedOn', 'procedure.running.agreedOn'],
    ['employer.recognisedResearchInstitution', 'employer.recognisedResearchInstitution'],
    ['employer.boundByTariff', null],
  ])('lead from %s to the question %s', (path, field) => {
    expect(fieldOfPath(path)).toBe(field);
  });

  it('are all asked: every leaf of position and candidate has a question', () => {
    const { position, candidate } = planRequestSchema.shape;
    const leaves = [
      ...Object.keys(position.shape).map((key) => `position.${key}`),
      ...Object.keys(candidate.shape).map((key) => `candidate.${key}`),
    ];
    expect(leaves.filter((path) => fieldOfPath(path) === null)).toEqual([]);
  });
});

describe('drafts', () => {
  const form = (values: Record<string, string[]>) => ({ getAll: (name: string) => values[name] ?? [] });

  it('keep what was typed, without outer spaces, NUL, lone surrogates and line ends', () => {
    const typed = sectionFromForm('position', form({ 'position.title': ['  Koch\u0000\ud800 \r\nKüche '] }));
    expect(typed['position.title']).toBe('Koch  Küche');
  });

  it('join lists, drop empties and repeats', () => {
    const typed = sectionFromForm('candidate', form({ 'candidate.nationalities': ['TN', '', 'FR', 'TN'] }));
    expect(typed['candidate.nationalities']).toBe('TN,FR');
  });

  it('keep an occupation by its id, in whichever language its name was typed', () => {
    for (const name of ['electrician', 'Electrician', 'ELEKTRONIKER:IN']) {
      const typed =
        sectionFromForm('position', form({ 'position.occupationId': [name] }))['position.occupationId'] ?? '';
      expect(typed === 'electrician' || problemsOfText({ 'position.occupationId': typed }).length === 1).toBe(
        true,
      );
    }
    expect(
      sectionFromForm('position', form({ 'position.occupationId': ['Electrician'] }))[
        'position.occupationId'
      ],
    ).toBe('electrician');
  });

  it('change only the section that was saved, and forget emptied fields', () => {
    const before: Draft = {
      chosenOn: '2026-11-01',
      'position.title': 'Alt',
      'candidate.nationalities': 'TN',
    };
    expect(
      withSection(before, 'position', { 'position.kind': 'skilled', 'candidate.nationalities': 'FR' }),
    ).toEqual({
      chosenOn: '2026-11-01',
      'position.kind': 'skilled',
      'candidate.nationalities': 'TN',
    });
  });

  it('survive rows of older versions', () => {
    expect(draftFromStored({ 'position.title': 'A', gone: 'x', 'position.kind': 7, __proto__: 'y' })).toEqual(
      { 'position.title': 'A' },
    );
    for (const broken of [null, undefined, 3, 'text', []]) expect(draftFromStored(broken)).toEqual({});
  });

  it('hold each question in exactly one section', () => {
    const listed = SECTIONS.flatMap((section) => [...fieldsOf(section)]);
    expect(listed.sort()).toEqual(Object.keys(FIELDS).sort());
  });
});
