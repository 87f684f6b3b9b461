import { describe, expect, it } from 'vitest';

import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { finderPlace } from '~/queries/directory/finder-place.server';
import { finderPath, readFinderQuery } from '~/queries/directory/finder-query.server';

const placeAt = (search: string) => {
  const place = finderPlace(bundledDirectory, readFinderQuery(new URLSearchParams(search)));
  const { state, kreis } = place.workplace;
  return {
    state,
    kreis,
    problem: place.problem?.code ?? null,
    town: place.town,
    suggested: place.isKreisSuggested,
  };
};

describe('the place somebody asks the finder for', () => {
  it.each([
    ['', null, null, null],
    ['place=99084', 'DE-TH', '16051', null],
    ['place=D-99084', 'DE-TH', '16051', null],
    ['place=1067', 'DE-SN', '14612', null],
    ['place=00000', null, null, 'unknown-code'],
    ['place=123', null, null, 'not-a-code'],
    ['place=123456789', null, null, 'not-a-code'],
    ['place=Erfurt', 'DE-TH', '16051', null],
    ['place=Koeln', 'DE-NW', '05315', null],
    ['place=koln', 'DE-NW', '05315', null],
    ['place=Th%C3%BCringen', 'DE-TH', null, null],
    ['place=Bavaria', 'DE-BY', null, null],
    ['place=Berlin', 'DE-BE', '11000', null],
    ['place=Hamburg', 'DE-HH', '02000', null],
    ['place=Rosenheim', null, null, 'several'],
    ['place=Rosenheim&at=Rosenheim&state=DE-BY&kreis=09187', 'DE-BY', '09187', null],
    ['place=Nirgendwohausen', null, null, 'unknown-name'],
    ['state=DE-SN', 'DE-SN', null, null],
    ['state=DE-SN&kreis=14612', 'DE-SN', '14612', null],
    ['state=DE-SN&kreis=16051', 'DE-SN', null, null],
    ['kreis=16051', 'DE-TH', '16051', null],
    ['state=DE-XX&kreis=99999', null, null, null],
    // Chosen for another place, and therefore not for this one.
    ['place=99084&at=01067&kreis=14612', 'DE-TH', '16051', null],
    ['place=99084&at=99084&kreis=16052', 'DE-TH', '16052', null],
    // The Land was changed beside a place that stayed in its field.
    ['place=99084&at=99084&state=DE-BY', 'DE-BY', null, null],
    ['place=99084&at=&state=DE-BY', 'DE-TH', '16051', null],
  ])('%s', (search, state, kreis, problem) => {
    expect(placeAt(search)).toMatchObject({ state, kreis, problem });
  });

  it('marks a Kreis as suggested until somebody chose it', () => {
    expect(placeAt('place=99084').suggested).toBe(true);
    expect(placeAt('place=99084&at=99084&kreis=16051').suggested).toBe(false);
  });

  it('asks for the Land of a code that reaches into two, and takes the answer', () => {
    const code = [...bundledDirectory.placeByPostalCode.values()].find(({ crossesStates }) => crossesStates);
    const search = `place=${code?.postalCode}`;
    expect(placeAt(search)).toMatchObject({ problem: 'two-states', state: null });
    expect(placeAt(`${search}&at=${code?.postalCode}&state=${code?.state}`)).toMatchObject({
      problem: null,
      state: code?.state,
    });
  });

  it.each([
    ['99999', ['DE-TH']],
    ['00000', []],
  ])('offers for the unknown code %s the Länder of the codes next to it', (code, states) => {
    const { problem } = finderPlace(bundledDirectory, readFinderQuery(new URLSearchParams({ place: code })));
    expect(problem).toEqual({ code: 'unknown-code', states });
  });

  it('names places that are spelt nearly like an unknown one', () => {
    const { problem } = finderPlace(bundledDirectory, readFinderQuery(new URLSearchParams('place=Erfrut')));
    expect(problem?.code === 'unknown-name' ? problem.near.map(({ name }) => name) : []).toContain('Erfurt');
  });
});

describe('the address of the finder', () => {
  it('leaves out what is not asked', () => {
    expect(finderPath(readFinderQuery(new URLSearchParams('topic=nonsense&q=%00&kreis=abc')))).toBe(
      '/services',
    );
    expect(finderPath(readFinderQuery(new URLSearchParams('q=a%26b&topic=recognition')))).toBe(
      '/services?topic=recognition&q=a%26b',
    );
  });

  it('shortens what nobody types', () => {
    const { place, text } = readFinderQuery(
      new URLSearchParams({ place: 'x'.repeat(9_000), q: 'y '.repeat(9_000) }),
    );
    expect(place.length).toBe(60);
    expect(text.length).toBe(120);
  });
});
