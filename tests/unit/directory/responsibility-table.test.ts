import { readFileSync } from 'node:fs';

import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { findOccupation } from '~/domain/catalogue';
import { isStateCode, STATE_CODES } from '~/domain/catalogue/states';
import { immigrationAnswer, recognitionAnswer } from '~/domain/directory';
import { bundledDirectory as directory } from '~/domain/directory/bundled-directory';

/** A table of expectations beside this test; every row names the source it rests on. */
function table(name: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(
    readFileSync(`tests/unit/directory/${name}`, 'utf8'),
    { header: true, delimiter: ';', skipEmptyLines: true },
  );
  expect(errors).toEqual([]);
  return data;
}

/** Sources that are no entry of the directory: the law itself, and the rule of the collected facts. */
const LAW = /^§ 8 Abs\. 1 Nr\. [12] BQFG$/;
const FINDER_ONLY = 'README: other Länder only through the official finder';

const at = (postalCode = '') => ({ postalCode, kreis: null, state: null });

describe('who recognises: sixteen Länder, sixteen occupations', () => {
  const rows = table('recognition-authorities.csv');

  it('covers every Land for every occupation', () => {
    const occupations = new Set(rows.map(({ occupation }) => occupation));
    expect(occupations.size).toBe(16);
    for (const occupation of occupations)
      expect(
        new Set(rows.filter((row) => row['occupation'] === occupation).map(({ state }) => state)),
      ).toEqual(new Set(STATE_CODES));
  });

  it.each(rows)(
    '$occupation in $state: $name',
    ({ occupation: id = '', postalCode, type, certainty, name, source }) => {
      const occupation = findOccupation(id);
      const demand = id === 'software-developer' ? 'comparability' : 'licence';
      const answer = recognitionAnswer(directory, {
        occupation,
        demand:
          occupation?.regulation.status === 'regulated' || demand === 'comparability'
            ? demand
            : 'full-equivalence',
        workplace: at(postalCode),
        chamberId: null,
        language: 'de',
      });
      expect(answer?.authority).toMatchObject({ type, certainty, name });
      expect(answer?.authority.finderUrl === null).toBe(certainty === 'certain');
      const zab = directory.serviceById.get('bund-zab-zeugnisbewertung')?.sources ?? [];
      const known = [...(answer?.sources ?? []), ...zab].map(({ url, document }) => url ?? document ?? '');
      expect(LAW.test(source ?? '') || source === FINDER_ONLY || known.includes(source ?? ''), source).toBe(
        true,
      );
    },
  );

  it('what is not certain names the other candidates, what is certain does not', () => {
    const ask = (id: string, postalCode: string) =>
      recognitionAnswer(directory, {
        occupation: findOccupation(id),
        demand: 'full-equivalence',
        workplace: at(postalCode),
        chamberId: null,
        language: 'de',
      });
    expect(ask('medical-assistant', '20095')?.candidates.join()).toContain('Ärztekammer Westfalen-Lippe');
    expect(ask('nurse', '01067')?.candidates).toEqual([]);
    expect(ask('social-worker', '66111')?.candidates.join()).toContain('Ministerium');
  });
});

describe('which immigration authority runs the accelerated procedure: sixteen Länder, health and others', () => {
  const rows = table('immigration-authorities.csv');

  it('covers every Land', () => {
    expect(rows).toHaveLength(2 * STATE_CODES.length);
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(STATE_CODES));
  });

  it.each(rows)('$state, health $health: $name', (row) => {
    const answer = immigrationAnswer(directory, {
      workplace: at(row['postalCode']),
      isHealth: row['health'] === 'yes',
      isAccelerated: true,
      isInGermany: false,
      language: 'de',
    });
    const { type, certainty, name, state = '' } = row;
    expect(answer.authority).toMatchObject({ type, certainty, name });
    expect(answer.authority.finderUrl === null).toBe(certainty === 'certain');
    expect(answer.alternatives[0]?.name ?? '').toBe(row['alternative']);
    expect(answer.applicationUrl ?? '').toBe(row['applicationUrl']);
    expect(answer.documentsUrl ?? '').toBe(row['documentsUrl']);
    const office = isStateCode(state) ? directory.acceleratedOfficeOf.get(state) : undefined;
    expect(office?.sources.map(({ url }) => url)).toContain(row['source']);
  });

  it('ordinary visa cases: Lower Saxony and Rhineland-Palatinate leave them with the local authority', () => {
    for (const state of STATE_CODES) {
      const { authority, applicationUrl } = immigrationAnswer(directory, {
        workplace: { postalCode: null, kreis: null, state },
        isHealth: false,
        isAccelerated: false,
        isInGermany: false,
        language: 'en',
      });
      expect(authority.certainty, state).not.toBe('certain');
      expect(applicationUrl, state).toBeNull();
      if (state === 'DE-NI' || state === 'DE-RP') expect(authority.type).toBe('local');
    }
  });

  it('who lives in Germany is told of no alternative and no application', () => {
    const answer = immigrationAnswer(directory, {
      workplace: at('70173'),
      isHealth: false,
      isAccelerated: true,
      isInGermany: true,
      language: 'de',
    });
    expect(answer).toMatchObject({ alternatives: [], applicationUrl: null, documentsUrl: null, phone: null });
  });
});
