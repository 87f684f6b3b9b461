import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays } from '~/domain/calendar/calendar-date';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { contactsFor, withServices, type ContactQuery, type Directory } from '~/domain/directory';
import { contactChanges, periodOf } from '~/domain/directory/periods';
import type { Service } from '~/domain/directory/service';

const QUERY: ContactQuery = {
  asOf: '2026-11-20',
  workplace: { postalCode: '71032', kreis: null, state: null },
  chamberId: null,
  isCraft: true,
  isHealth: false,
  occupationGroup: 'craft',
  hasFamily: true,
  needsRecognition: true,
  livesAbroad: true,
  language: 'de',
};

/** The directory with an office of every kind of change: checked lately, ending soon, resting on a page of this year. */
function busyDirectory(): Directory {
  const change = (service: Service): Service => {
    if (service.id === 'fi-bw') return { ...service, verifiedOn: '2026-03-10', bounces: 0 };
    if (service.kind === 'welcome-center') return { ...service, until: '2026-09-30' };
    if (service.id === 'bund-make-it-beratungsstellen') return { ...service, verifiedOn: '2026-05-05' };
    return service;
  };
  return withServices(bundledDirectory, bundledDirectory.services.map(change));
}

const DIRECTORIES = { bundled: bundledDirectory, busy: busyDirectory() };

/** What is answered by a directory that was never asked before. */
function afresh(directory: Directory, query: ContactQuery) {
  return contactsFor({ ...directory }, query);
}

describe.each(Object.entries(DIRECTORIES))('contacts of the %s directory kept over days', (_, directory) => {
  it('are those that a directory gives that was never asked before, whatever was asked in between', () => {
    const someDay = fc.integer({ min: 0, max: 1_800 }).map((days) => addDays('2024-01-01', days));
    const nearChange = fc
      .tuple(fc.constantFrom(...contactChanges(directory)), fc.constantFrom(-1, 0, 1))
      .map(([day, days]) => addDays(day, days));
    const query = fc.record({
      asOf: fc.oneof(someDay, nearChange),
      workplace: fc
        .constantFrom('71032', '04109', '90402', '10115')
        .map((postalCode) => ({ postalCode, kreis: null, state: null })),
      isCraft: fc.boolean(),
      isHealth: fc.boolean(),
      language: fc.constantFrom('de' as const, 'en' as const),
    });
    fc.assert(
      fc.property(query, (asked) => {
        const whole: ContactQuery = { ...QUERY, ...asked };
        expect(contactsFor(directory, whole)).toEqual(afresh(directory, whole));
      }),
      { numRuns: 150 },
    );
  });

  it('are one list for two days of a period and another where the words change', () => {
    const changes = contactChanges(directory);
    const last = addDays(changes.find((day) => day > '2026-01-01') ?? '', -1);
    const on = (asOf: string) => contactsFor(directory, { ...QUERY, asOf });
    expect(periodOf(changes, last)).toBe(periodOf(changes, addDays(last, -1)));
    expect(on(last)).toBe(on(addDays(last, -1)));
    expect(periodOf(changes, addDays(last, 1))).toBe(periodOf(changes, last) + 1);
  });
});
