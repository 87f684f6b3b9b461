import { describe, expect, it } from 'vitest';
import { findOccupation } from '~/domain/catalogue';
import type { StateCode } from '~/domain/catalogue/states';
import {
  chamberOfKreis,
  immigrationAuthorityFor,
  recognitionAuthorityFor,
  type Workplace,
} from '~/domain/directory';
import { bundledDirectory as directory } from '~/domain/directory/bundled-directory';

function at(
  postalCode: string | null,
  kreis: string | null = null,
  state: StateCode | null = null,
): Workplace {
  return { postalCode, kreis, state };
}

function immigration(workplace: Workplace, isHealth = false) {
  return immigrationAuthorityFor(directory, {
    workplace,
    isHealth,
    isAccelerated: true,
    isInGermany: false,
    language: 'de',
  });
}

describe('immigration authority at the edges (§ 31 Abs. 4 AufenthV)', () => {
  it.each<[string, Workplace, string, string, string]>([
    ['a code in two Länder, Land not said', at('63776'), 'local', 'look-up', 'Ort der Betriebsstätte'],
    ['the same, in Bavaria', at('63776', null, 'DE-BY'), 'central', 'certain', 'ZSEF'],
    ['the same, in Hesse', at('63776', null, 'DE-HE'), 'local', 'look-up', 'Ort der Betriebsstätte'],
    ['Hanau, free of a Kreis since 2026-01-01', at('63450'), 'local', 'certain', 'Hanau'],
    ['Hanau by key', at(null, '06415'), 'local', 'certain', 'Hanau'],
    ['the rest of the Main-Kinzig-Kreis', at(null, '06435'), 'local', 'certain', 'Main-Kinzig'],
    ['a special-status town in Hesse', at('35037'), 'local', 'certain', 'Marburg'],
    ['its Kreis, town not known', at(null, '06534'), 'local', 'likely', 'Marburg-Biedenkopf'],
    ['Bremen', at('28195'), 'local', 'likely', 'Migrationsamt'],
    ['Bremerhaven', at('27568'), 'local', 'likely', 'Bremerhaven'],
    ['Bremen, town not known', at(null, null, 'DE-HB'), 'local', 'look-up', 'Ort der Betriebsstätte'],
    ['Thuringia, central office being set up', at('99084'), 'local', 'look-up', 'Erfurt'],
  ])('%s', (_name, workplace, type, certainty, name) => {
    const authority = immigration(workplace);
    expect(authority).toMatchObject({ type, certainty });
    expect(authority.name).toContain(name);
    expect(authority.why).toContain('§ 31 Abs. 4 AufenthV');
  });

  it('Thuringia says that a central authority is coming', () => {
    expect(immigration(at('99084')).why).toContain('zentrale Behörde aufgebaut');
  });
});

describe('chambers of split Kreise', () => {
  it.each([
    ['03454', 'IHK'],
    ['05954', 'IHK'],
    ['06436', 'IHK'],
    ['06531', 'IHK'],
    ['06534', 'IHK'],
    ['15089', 'IHK'],
    ['13072', 'HWK'],
  ] as const)('%s is divided between two chambers (%s): never certain', (ags, type) => {
    expect(chamberOfKreis(directory, ags, type)?.certain).toBe(false);
  });

  it('the craft authority of a split Kreis is likely, with the finder', () => {
    const authority = recognitionAuthorityFor(directory, {
      occupation: findOccupation('electrician'),
      demand: 'full-equivalence',
      workplace: at(null, '13072'),
      chamberId: null,
      language: 'de',
    });
    expect(authority).toMatchObject({ type: 'hwk', certainty: 'likely' });
    expect(authority?.finderUrl).not.toBeNull();
  });
});
