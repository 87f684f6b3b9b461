import { describe, expect, it } from 'vitest';

import { countryFromText, nearestCountries } from '~/domain/catalogue';
import { fieldOf, isFieldName, SECTIONS_AFTER_CHOICE } from '~/domain/cases/fields';
import { AGE_BANDS, startMonths, type CheckAnswers } from '~/domain/check/answers';
import { draftOfCheck, requestOfCheck } from '~/domain/check/request';
import { sharedAnswers, sharePath } from '~/domain/check/share';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { checkPlan } from '~/queries/check/check-plan.server';

const TODAY = '2026-11-23';

const NURSE: CheckAnswers = {
  occupationId: 'nurse',
  postalCode: '01067',
  salaryCents: 3_800_000,
  startMonth: '2027-09',
  country: 'IN',
  qualification: 'vocational',
  recognition: 'not-applied',
  german: 'B1',
  ageBand: 'under-35',
};
const LEAST: CheckAnswers = {
  occupationId: 'nurse',
  postalCode: null,
  salaryCents: null,
  startMonth: '2027-09',
  country: 'IN',
  qualification: null,
  recognition: null,
  german: null,
  ageBand: null,
};

const planOf = (answers: CheckAnswers) =>
  checkPlan({ answers, today: TODAY, language: 'de', directory: bundledDirectory });

describe('months to begin in', () => {
  it.each([
    ['2026-11-23', '2026-12', '2028-11'],
    ['2026-12-31', '2027-01', '2028-12'],
    ['2027-01-01', '2027-02', '2029-01'],
  ])('on %s run from %s to %s', (today, first, last) => {
    const months = startMonths(today);
    expect([months[0], months.at(-1), new Set(months).size]).toEqual([first, last, 24]);
  });
});

describe('the first plan', () => {
  it('recommends a route, names what else decides, and whom to ask near the place of work', () => {
    const { plan, isUndecided, phases, next, assumptions, age } = planOf(NURSE);
    expect([plan.planned?.id, isUndecided, age]).toEqual(['18a', false, 25]);
    expect(phases[0]?.phase).toBe('prepare');
    expect(phases.every(({ from, to }) => from <= to)).toBe(true);
    expect(next.length).toBeGreaterThan(0);
    expect(plan.contacts.length).toBeGreaterThan(3);
    expect(assumptions).toEqual(['citizen', 'fits', 'duration', 'open-ended', 'age']);
  });

  it('reckons with the usual answers where the given ones decide nothing, and says so', () => {
    const { plan, isUndecided, next, phases, assumptions } = planOf({ ...NURSE, ageBand: null });
    expect([plan.planned?.id, isUndecided, assumptions.at(-1)]).toEqual(['18a', true, 'open-age']);
    // The same way as if the age had been answered: no step of the recognition is left out.
    expect(phases).toEqual(planOf({ ...NURSE, ageBand: '35-to-44' }).phases);
    expect(next[0]?.field).toBe('age');
    expect(phases.length).toBeGreaterThan(3);
  });

  it('makes something of the three answers that it cannot do without', () => {
    const { plan, next, assumptions } = planOf(LEAST);
    expect(plan.planned?.id).toBe('18a');
    expect(assumptions).toEqual(expect.arrayContaining(['open-vocational', 'open-recognition', 'open-age']));
    expect(plan.contacts.length).toBeGreaterThan(0);
    expect(next.map(({ field }) => field)).toContain('qualification');
  });

  it('shows the possible routes and no plan where the usual answers decide nothing either', () => {
    const { plan, isUndecided } = planOf({ ...NURSE, occupationId: 'electrician', recognition: 'partial' });
    expect([plan.planned, isUndecided]).toEqual([null, true]);
    expect(plan.blocked.some(({ outcome }) => outcome === 'missing-facts')).toBe(true);
  });

  it('takes a degree for comparable only to show a plan, and names it', () => {
    const developer = { ...NURSE, occupationId: 'software-developer', qualification: 'academic' } as const;
    const { plan, isUndecided, assumptions } = planOf({ ...developer, salaryCents: 5_200_000 });
    expect(plan.planned).not.toBeNull();
    expect([isUndecided, assumptions.includes('open-comparability')]).toEqual([true, true]);
    expect(planOf({ ...developer, recognition: 'full', salaryCents: 5_200_000 }).isUndecided).toBe(false);
  });

  it('needs no title for citizens of the Union', () => {
    const { plan, isUndecided } = planOf({ ...NURSE, country: 'PL' });
    expect([plan.titleNeeded, isUndecided]).toEqual([false, false]);
  });

  it.each([null, ...AGE_BANDS])('holds for the age band %s on every day of the year', (ageBand) => {
    for (const day of ['2026-01-31', '2026-11-23', '2028-02-29', '2026-12-31'])
      expect(() => requestOfCheck({ ...NURSE, ageBand, startMonth: '2029-01' }, day, 'en')).not.toThrow();
  });
});

describe('a link to the check', () => {
  it('holds the position and nothing about the person', () => {
    const link = sharePath(NURSE);
    expect(link).toBe('/check?occupation=nurse&start=2027-09&place=01067&salary=38000');
    for (const country of ['IN', 'TN'])
      for (const german of ['A1', 'C2'] as const)
        expect(sharePath({ ...NURSE, country, german, qualification: 'academic', recognition: 'full' })).toBe(
          link,
        );
    expect(sharePath({ ...NURSE, ageBand: '45-or-older' })).toBe(link);
  });

  it('fills the position in again and leaves out what does not fit', () => {
    const read = (search: string) => sharedAnswers(new URLSearchParams(search), TODAY);
    expect(read(sharePath(NURSE).slice('/check?'.length))).toEqual({
      occupationId: 'nurse',
      postalCode: '01067',
      salaryCents: 3_800_000,
      startMonth: '2027-09',
    });
    const nothing = { occupationId: null, postalCode: null, salaryCents: null, startMonth: null };
    expect(read('occupation=constructor&start=2020-01&place=1&salary=-5')).toEqual(nothing);
    expect(read('salary=9999999')).toEqual(nothing);
  });
});

describe('the case that the answers become', () => {
  it('keeps nothing that may only be asked after the choice of the person', () => {
    const draft = draftOfCheck(NURSE, null);
    const sections = Object.keys(draft).map((name) => (isFieldName(name) ? fieldOf(name).section : name));
    expect(sections.filter((section) => SECTIONS_AFTER_CHOICE.some((later) => later === section))).toEqual(
      [],
    );
    expect(JSON.stringify(draft)).not.toContain('IN');
    expect(draft).toMatchObject({ 'position.occupationId': 'nurse', 'candidate.german': 'B1' });
  });

  it('keeps the country with the choice, and never a date of birth or a nationality that was only assumed', () => {
    const draft = draftOfCheck({ ...NURSE, salaryCents: 3_800_050 }, TODAY);
    expect(draft).toMatchObject({
      chosenOn: TODAY,
      'candidate.country': 'IN',
      'position.grossSalaryCentsPerYear': '38000,50',
    });
    expect(Object.keys(draft)).not.toContain('candidate.dateOfBirth');
    expect(Object.keys(draft)).not.toContain('candidate.nationalities');
  });
});

describe('countries as typed', () => {
  it.each([
    ['Indien', 'IN'],
    [' india ', 'IN'],
    ['in', 'IN'],
    ['Côte d’Ivoire', 'CI'],
    ['Kosovo', 'XK'],
    ['Narnia', null],
    ['', null],
  ])('%j names %s', (text, code) => {
    expect(countryFromText(text)).toBe(code);
  });

  it('are suggested by beginning, part and a typing error, not by two letters', () => {
    expect(nearestCountries('Tunes', 3)).toContain('TN');
    expect(nearestCountries('Philipp', 3)[0]).toBe('PH');
    expect(nearestCountries('Tu', 3)).toEqual([]);
  });
});
