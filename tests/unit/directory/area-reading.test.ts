import { describe, expect, it } from 'vitest';
import type { StateCode } from '~/domain/catalogue/states';
import { readTerritories } from '~/domain/directory/area-reading';
import { bundledDirectory as directory } from '~/domain/directory/bundled-directory';
import type { ServiceLevel } from '~/domain/directory/vocabulary';

function codes(area: string, state: StateCode | null, level: ServiceLevel = 'region', name = ''): string[] {
  return readTerritories(directory, { name, area, level, states: state === null ? [] : [state] }).map(
    ({ code }) => code,
  );
}

describe('areas read from the words of a source', () => {
  it.each<[string, StateCode | null, ServiceLevel, string[]]>([
    ['bundesweit', null, 'federal', ['DE']],
    ['landesweit', 'DE-HE', 'state', ['DE-HE']],
    ['Stadt München', 'DE-BY', 'municipal', ['09162']],
    ['Landkreis München', 'DE-BY', 'municipal', ['09184']],
    ['Stadt und Landkreis Heilbronn', 'DE-BW', 'region', ['08121', '08125']],
    ['Landkreis Rostock', 'DE-MV', 'region', ['13072']],
    ['Freiburg; Transfer Mainz', 'DE-BW', 'region', ['08311']],
    ['Hofheim', 'DE-BY', 'region', []],
    ['alle Betriebe mit Sitz in Brandenburg', 'DE-BB', 'state', ['DE-BB']],
    ['sieben Standorte', 'DE-RP', 'region', ['DE-RP']],
    ['zwölf Kommunen', 'DE-NW', 'municipal', []],
    ['Dresden, landesweit', 'DE-SN', 'state', ['14612', 'DE-SN']],
  ])('%s in %s (%s): %j', (area, state, level, expected) => {
    expect(codes(area, state, level)).toEqual(expected);
  });

  it('the district of a chamber is the Kreise of the chamber', () => {
    const district = codes('Bezirk der Handwerkskammer Ulm', 'DE-BW');
    expect(district).toContain('08421');
    expect(district.every((code) => directory.kreisByAgs.get(code)?.hwk === 'hwk-ulm')).toBe(true);
  });

  it('what is read from words says so', () => {
    const [kreis, state] = readTerritories(directory, {
      name: '',
      area: 'Dresden, landesweit',
      level: 'state',
      states: ['DE-SN'],
    });
    expect([kreis?.derived, state?.derived]).toEqual([true, false]);
  });
});
