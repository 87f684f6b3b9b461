import { expect, test } from 'vitest';

import { STATE_CODES } from '~/domain/catalogue/states';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { coverageOf, newestDate } from '~/domain/directory/coverage';
import { referenceEntries } from '~/domain/directory/reference-entries';
import type { Service } from '~/domain/directory/service';

const DAY = '2026-11-23';
const [sample] = bundledDirectory.services;
if (sample === undefined) throw new Error('the directory is empty');
const service = (values: Partial<Service>): Service => ({
  ...sample,
  state: 'listed',
  until: null,
  verifiedOn: null,
  ...values,
});

test('counts what runs on the day in each Land it serves, and nationwide services apart', () => {
  const { rows, states } = coverageOf(
    [
      service({ kind: 'hotline', states: [], sources: [{ asOf: '2024-02' }] }),
      service({ kind: 'startup', states: ['DE-TH', 'DE-SN'], sources: [{ asOf: '2020' }, { asOf: '2022' }] }),
      service({ kind: 'startup', states: ['DE-TH'], verifiedOn: '2026-11-01', sources: [{ asOf: '2018' }] }),
      service({ kind: 'startup', states: ['DE-TH'], state: 'ended' }),
      service({ kind: 'startup', states: ['DE-TH'], until: '2026-11-22' }),
      service({
        kind: 'startup',
        states: ['DE-BY'],
        until: '2026-11-23',
        sources: [{ asOf: 'Kenntnisstand' }],
      }),
    ],
    DAY,
  );
  const startup = rows.find(({ kind }) => kind === 'startup');
  expect(startup?.byState['DE-TH']).toEqual({ count: 2, oldest: '2022', gap: null });
  expect(startup?.byState['DE-SN']).toEqual({ count: 1, oldest: '2022', gap: null });
  expect(startup?.byState['DE-BY']).toEqual({ count: 1, oldest: null, gap: null });
  expect(rows.find(({ kind }) => kind === 'hotline')?.nationwide).toEqual({ count: 1, oldest: '2024-02' });
  const hamburg = states.find(({ state }) => state === 'DE-HH');
  expect(hamburg?.missing).toContain('startup');
  expect(hamburg?.onlyNationwide).toEqual(['hotline']);
  expect(hamburg?.count).toBe(0);
});

test('takes the newest date among sources and no words', () => {
  expect(newestDate([{ asOf: '2024' }, { asOf: '2025-03-01' }, { asOf: '2025-03' }])).toBe('2025-03-01');
  expect(newestDate([{ asOf: 'Kenntnisstand, nicht abgerufen' }])).toBeNull();
});

test('finds in every Land a chamber of both kinds and somebody for the accelerated procedure', () => {
  const services = [...bundledDirectory.services, ...referenceEntries(bundledDirectory)];
  const { rows } = coverageOf(services, DAY);
  const counted = (kind: string, state: (typeof STATE_CODES)[number]) =>
    rows.find((row) => row.kind === kind)?.byState[state].count ?? 0;
  for (const state of STATE_CODES) {
    expect([state, counted('chamber-ihk', state) > 0]).toEqual([state, true]);
    expect([state, counted('chamber-hwk', state) > 0]).toEqual([state, true]);
    expect([state, counted('recognition-authority', state) > 0]).toEqual([state, true]);
    const offices = counted('central-immigration-authority', state) + counted('immigration-authority', state);
    expect([state, offices > 0]).toEqual([state, true]);
    const central = rows.find((row) => row.kind === 'central-immigration-authority');
    expect([state, central?.byState[state].gap]).not.toEqual([state, 'missing']);
  }
});

test('chambers and bodies as entries have ids of their own and areas that exist', () => {
  const entries = referenceEntries(bundledDirectory);
  const ids = [...bundledDirectory.services, ...entries].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const kreise = entries
    .filter(({ kind }) => kind === 'chamber-ihk')
    .flatMap(({ territories }) => territories.map(({ code }) => code));
  expect([...kreise].sort()).toEqual([...bundledDirectory.kreisByAgs.keys()].sort());
  for (const entry of entries) {
    expect(entry.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    expect([entry.id, entry.territories.length > 0]).toEqual([entry.id, true]);
    expect([entry.id, entry.name]).not.toEqual([entry.id, '']);
  }
});
