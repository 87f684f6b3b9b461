import { describe, expect, it } from 'vitest';
import { STATE_CODES } from '~/domain/catalogue/states';
import { immigrationAuthorityFor, kreiseOf, kreisSuggestions, placeOf } from '~/domain/directory';
import { bundledDirectory as directory } from '~/domain/directory/bundled-directory';

function suggested(text: string): [string, string, boolean][] {
  return kreisSuggestions(directory, text).map(({ kreis, basis, isSure }) => [kreis.ags, basis, isSure]);
}

describe('the Kreis of a place of work', () => {
  it.each<[string, [string, string, boolean][]]>([
    ['99084', [['16051', 'postal-code', true]]],
    ['70794', [['08116', 'postal-code', true]]],
    ['73730', [['08116', 'postal-code', true]]],
    ['63450', [['06415', 'postal-code', true]]],
    ['Hanau', [['06415', 'name', true]]],
    ['Main-Kinzig-Kreis', [['06435', 'name', true]]],
    ['Pirna', [['14628', 'seat', true]]],
    ['00000', []],
    ['', []],
    ['Atlantis', []],
  ])('%s: %j', (text, expected) => {
    expect(suggested(text)).toEqual(expected);
  });

  it('a town and the Landkreis of its name are both named, and a person decides', () => {
    expect(suggested('München')).toEqual([
      ['09162', 'name', false],
      ['09184', 'name', false],
    ]);
    expect(suggested('Muenchen')).toHaveLength(2);
  });

  it('a code without a Kreis of its own gets those around it, never as sure', () => {
    const found = suggested('73207');
    expect(found.map(([ags]) => ags)).toContain('08116');
    expect(found.every(([, basis, isSure]) => basis === 'nearby-codes' && !isSure)).toBe(true);
  });

  it('a code in two Länder is never sure', () => {
    for (const [, , isSure] of suggested('89081')) expect(isSure).toBe(false);
  });

  it('lists all 401 Kreise by Land, towns before the Landkreis of their name', () => {
    expect(STATE_CODES.flatMap((state) => kreiseOf(directory, state))).toHaveLength(401);
    const bavaria = kreiseOf(directory, 'DE-BY').map(({ ags }) => ags);
    expect(bavaria.indexOf('09162')).toBe(bavaria.indexOf('09184') - 1);
  });
});

describe('codes at the edge', () => {
  it('26 codes lie in two Länder and name both', () => {
    const crossing = [...directory.placeByPostalCode.values()].filter((place) => place.crossesStates);
    expect(crossing).toHaveLength(26);
    for (const { postalCode, states, state } of crossing) {
      expect(states, postalCode).toHaveLength(2);
      expect(states, postalCode).toContain(state);
    }
    expect(placeOf(directory, '89081')?.states).toEqual(['DE-BW', 'DE-BY']);
  });

  it('every town with an own immigration authority is reached by a postal code', () => {
    const reached = new Set(
      [...directory.placeByPostalCode.values()].map(
        ({ kreis, ownAuthorityTown }) => `${kreis ?? ''}|${ownAuthorityTown?.town ?? ''}`,
      ),
    );
    expect(directory.localImmigrationByTown.size).toBe(102);
    for (const [key, { state }] of directory.localImmigrationByTown) {
      expect(reached.has(key), key).toBe(true);
      expect(directory.kreisByAgs.get(key.slice(0, 5))?.state, key).toBe(state);
    }
  });

  it('where the code reaches beyond the town, the authority of the Kreis is named too', () => {
    const ask = (postalCode: string) =>
      immigrationAuthorityFor(directory, {
        workplace: { postalCode, kreis: null, state: null },
        isHealth: false,
        isAccelerated: true,
        isInGermany: false,
        language: 'de',
      });
    expect(ask('35043')).toMatchObject({ name: expect.stringContaining('Marburg'), certainty: 'likely' });
    expect(ask('35043').why).toContain('anderen Gemeinde');
    expect(ask('35037').certainty).toBe('certain');
  });
});
