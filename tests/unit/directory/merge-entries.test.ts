import { expect, test } from 'vitest';

import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { entryChanges, entryOf, searchTextOf, statesOfTerritories } from '~/domain/directory/entry';
import { mergeEntries } from '~/domain/directory/merge-entries';
import type { Service } from '~/domain/directory/service';

const service = (id: string): Service => {
  const found = bundledDirectory.serviceById.get(id);
  if (found === undefined) throw new Error(`no service ${id}`);
  return found;
};
const [stays, goes] = [entryOf(service('nw-zag')), entryOf(service('nw-zfe'))];

test('the entry that stays keeps its words and takes what it lacks', () => {
  const merged = mergeEntries({ ...stays, phone: '', email: 'bleibt@stelle.example' }, goes);
  expect(merged.name).toBe(stays.name);
  expect(merged.email).toBe('bleibt@stelle.example');
  expect(merged.phone).toBe(goes.phone);
  expect(new Set(merged.topics)).toEqual(new Set([...stays.topics, ...goes.topics]));
  expect(merged.sources).toHaveLength(
    new Set([...stays.sources, ...goes.sources].map((source) => JSON.stringify(source))).size,
  );
});

test('merging an entry into its own copy changes nothing', () => {
  for (const each of bundledDirectory.services)
    expect(entryChanges(entryOf(each), mergeEntries(entryOf(each), entryOf(each)))).toEqual({});
});

test('nationwide and a Land make nationwide; an area that one is sure of is sure', () => {
  const area = (code: string, derived: boolean) => ({ kind: 'kreis', code, derived }) as const;
  const merged = mergeEntries(
    { ...stays, states: [], territories: [area('16051', true), area('16052', false)] },
    { ...goes, territories: [area('16051', false), area('16053', true)] },
  );
  expect(merged.states).toEqual([]);
  expect(merged.territories).toEqual([area('16051', false), area('16052', false), area('16053', true)]);
});

test('Länder follow from the areas, in the order of the catalogue', () => {
  const area = (kind: 'state' | 'kreis' | 'postal-prefix', code: string) => ({ kind, code, derived: false });
  expect(
    statesOfTerritories(bundledDirectory, [
      area('kreis', '16051'),
      area('state', 'DE-BY'),
      area('postal-prefix', '10115'),
    ]),
  ).toEqual(['DE-BY', 'DE-BE', 'DE-TH']);
  expect(
    statesOfTerritories(bundledDirectory, [
      area('state', 'DE-BY'),
      { kind: 'nationwide', code: 'DE', derived: false },
    ]),
  ).toEqual([]);
});

test('free text looks in name, carrier, kind, topics, Land and note, folded', () => {
  const text = searchTextOf({ ...stays, name: 'Köln hilft', note: 'Für Pflegekräfte' });
  for (const word of ['koln hilft', 'fur pflegekrafte', 'anerkennung', 'recognition', 'nordrhein westfalen'])
    expect(text).toContain(word);
});
