import { expect, test } from 'vitest';

import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { entryOf, type ServiceEntry } from '~/domain/directory/entry';
import { kreisLines } from '~/forms/kreis-lines';
import { untouchedFields } from '~/forms/service-entry-form.server';

const [sample] = bundledDirectory.services;
if (sample === undefined) throw new Error('the directory is empty');
const base = entryOf(sample);
const kreis = (code: string) => ({ kind: 'kreis', code, derived: false }) as const;

test('a line names a Kreis by key with anything behind it or by name; what is ambiguous or unknown says so', () => {
  const lines = kreisLines(bundledDirectory, '16051 irgendwas\n\n köln \nMünchen\nAtlantis\n99999 Nirgends');
  expect(
    lines.map((found) =>
      'kreis' in found ? [found.line, found.kreis.ags] : [found.line, found.problem, found.text],
    ),
  ).toEqual([
    [1, '16051'],
    [3, '05315'],
    [4, 'several', 'München'],
    [5, 'unknown', 'Atlantis'],
    [6, 'unknown', '99999 Nirgends'],
  ]);
});

test('after a conflict only fields that the editor left alone take the new value', () => {
  const mine: ServiceEntry = { ...base, phone: '1', states: ['DE-TH'], territories: [kreis('16051')] };
  const current: ServiceEntry = {
    ...base,
    phone: '2',
    note: 'neu',
    states: [],
    territories: [kreis('16052')],
  };
  const theirs = {
    phone: [base.phone, '2'],
    note: [base.note, 'neu'],
    states: [['DE-TH'], []],
    territories: [base.territories, current.territories],
  } as const;
  const { fields, values } = untouchedFields(mine, current, theirs);
  expect(fields).toEqual(['note', 'states']);
  // The areas that were typed stay, although the Länder that follow from them moved.
  expect(values).toEqual({ note: 'neu' });
});

test('areas that were left alone come with all their fields', () => {
  const current: ServiceEntry = { ...base, territories: [kreis('16051')] };
  const { values } = untouchedFields(base, current, {
    territories: [base.territories, current.territories],
  });
  expect(values).toEqual({
    nationwide: '',
    wholeStates: [],
    kreise: '16051 Erfurt (kreisfreie Stadt), Thüringen',
    prefixes: '',
  });
});
