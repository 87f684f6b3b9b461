import { describe, expect, it } from 'vitest';

import { bundledDirectory } from '~/domain/directory/bundled-directory';
import {
  employerOfRequest,
  EMPLOYER_FACT_NAMES,
  openFacts,
  type EmployerFacts,
} from '~/domain/organisations/employer-facts';
import { employerPlace, findPlaceProblem } from '~/domain/organisations/employer-place';
import { employerSchema } from '~/domain/plan/contract/request';

const place = (postalCode: string, kreis: string | null = null) =>
  employerPlace(bundledDirectory, { postalCode, kreis });

describe('the place of an employer', () => {
  it('gives Land, Kreis and both chambers where the town alone tells them', () => {
    expect(place('40210')).toMatchObject({
      town: 'Düsseldorf',
      state: 'DE-NW',
      kreis: '05111',
      chambers: [{ id: 'ihk-duesseldorf' }, { id: 'hwk-duesseldorf' }],
    });
    expect(place('40210').kreise.map(({ state }) => state)).toEqual(['DE-NW']);
  });

  it('asks for the Kreis where the town does not tell it, and takes the chosen one', () => {
    const [code] = [...bundledDirectory.placeByPostalCode.values()].filter(
      (candidate) => candidate.kreis === null && !candidate.crossesStates && candidate.state === 'DE-BW',
    );
    const postalCode = code?.postalCode ?? '';
    expect(place(postalCode)).toMatchObject({ state: 'DE-BW', kreis: null, chambers: [] });
    expect(place(postalCode, '08125').kreis).toBe('08125');
  });

  it('offers all Kreise, the Land of the code first, where a code reaches into another Land', () => {
    const [code] = [...bundledDirectory.placeByPostalCode.values()].filter(
      (candidate) => candidate.crossesStates,
    );
    const { kreise } = place(code?.postalCode ?? '');
    expect(kreise).toHaveLength(16);
    expect(kreise[0]?.state).toBe(code?.state);
    expect(kreise.flatMap((group) => group.kreise)).toHaveLength(401);
  });

  it('takes the Land from the Kreis where the code is unknown', () => {
    expect(place('00000')).toMatchObject({ town: null, state: null, kreis: null });
    expect(place('00000', '16051')).toMatchObject({ town: null, state: 'DE-TH', kreis: '16051' });
  });

  it('marks chambers of a divided Kreis', () => {
    expect(place('49716', '03454').chambers.map(({ isSplit }) => isSplit)).toEqual([true, true]);
  });

  it.each([
    ['fits', '40210', '05111', 'ihk-duesseldorf', null],
    ['fits without Kreis and chamber', '40210', null, null, null],
    ['unknown code', '00000', null, null, { field: 'postalCode', reason: 'unknown' }],
    ['unknown code with a Kreis', '00000', '05111', null, null],
    ['Kreis of another Land', '40210', '16051', null, { field: 'kreis', reason: 'other-state' }],
    ['no such Kreis', '40210', '99999', null, { field: 'kreis', reason: 'unknown' }],
    [
      'chamber of another Kreis',
      '40210',
      '05111',
      'ihk-erfurt',
      { field: 'chamberId', reason: 'other-kreis' },
    ],
  ])('is checked for contradictions: %s', (_what, postalCode, kreis, chamberId, problem) => {
    expect(findPlaceProblem(bundledDirectory, { postalCode, kreis, chamberId })).toEqual(problem);
  });
});

const facts: EmployerFacts = {
  legalName: 'Muster GmbH',
  postalCode: '40210',
  kreis: '05111',
  state: 'DE-NW',
  chamberId: null,
  employeeCount: 0,
  branch: 'care',
  boundByTariff: false,
  trainsApprentices: null,
  temporaryAgency: null,
  careFacility: true,
};

describe('the facts of an employer', () => {
  it('enter a plan request without what is still open; no and zero are answers', () => {
    const request = employerOfRequest(facts);
    expect(request).toEqual({
      legalName: 'Muster GmbH',
      postalCode: '40210',
      kreis: '05111',
      state: 'DE-NW',
      employeeCount: 0,
      branch: 'care',
      boundByTariff: false,
      careFacility: true,
    });
    expect(employerSchema.parse(request)).toEqual(request);
  });

  it('name what is still open, in the order of the form', () => {
    expect(openFacts(facts)).toEqual(['chamberId', 'trainsApprentices', 'temporaryAgency']);
    expect([...EMPLOYER_FACT_NAMES].sort()).toEqual(Object.keys(facts).sort());
  });
});
