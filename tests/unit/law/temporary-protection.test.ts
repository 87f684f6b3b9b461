import { describe, expect, it } from 'vitest';

import { anElectrician, assessed, routeOf, type RequestChanges } from '../plan/requests';

const holder = (changes: RequestChanges = {}) =>
  anElectrician({
    ...changes,
    candidate: { nationalities: ['UA'], country: 'DE', germanTitle: '24', ...changes.candidate },
  });

describe('§ 24: temporary protection as the title to work with', () => {
  it.each<[string, RequestChanges, string]>([
    ['holder', {}, 'open'],
    ['starts on the last day', { position: { desiredStart: '2027-03-04' } }, 'open'],
    ['starts the day after', { position: { desiredStart: '2027-03-05' } }, 'blocked'],
    ['title printed until 2026-03-04 runs on', { candidate: { titleValidUntil: '2026-03-04' } }, 'open'],
    ['title ended before 2026-02-01', { candidate: { titleValidUntil: '2026-01-31' } }, 'blocked'],
    ['Ukrainian with another title', { candidate: { germanTitle: '16b' } }, 'blocked'],
    ['Ukrainian in Germany, title unknown', { candidate: { germanTitle: undefined } }, 'missing-facts'],
    ['Ukrainian abroad', { candidate: { germanTitle: undefined, country: 'UA' } }, 'blocked'],
    ['Brazilian', { candidate: { nationalities: ['BR'], germanTitle: '16b' } }, 'not-applicable'],
  ])('%s: %s', (_name, changes, outcome) => {
    expect(routeOf(holder(changes), '24').outcome).toBe(outcome);
  });

  it('comes first of all, and allows agency work without consent', () => {
    expect(assessed(holder({ employer: { temporaryAgency: true } }))[0]).toMatchObject({
      id: '24',
      outcome: 'open',
      agencyConsent: 'not-required',
      acceleratedProcedure: 'no',
    });
  });
});
