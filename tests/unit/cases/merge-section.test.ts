import fc from 'fast-check';
import { expect, it } from 'vitest';

import { sectionFromForm } from '~/domain/cases/draft';
import { fieldsOf } from '~/domain/cases/fields';
import { mergeSection } from '~/domain/cases/merge-section';

const TITLE = 'position.title';
const HOURS = 'position.hoursPerWeek';

it.each([
  ['nobody changed it', 'a', 'a', 'a', 'a', []],
  ['only this form changed it', 'a', 'a', 'b', 'b', []],
  ['only somebody else changed it', 'b', 'a', 'a', 'b', []],
  ['both typed the same', 'b', 'a', 'b', 'b', []],
  ['both emptied it', '', 'a', '', '', []],
  ['both changed it differently', 'b', 'a', 'c', 'b', [TITLE]],
  ['somebody emptied it while it was changed here', '', 'a', 'c', '', [TITLE]],
  ['it was emptied here while somebody changed it', 'b', 'a', '', 'b', [TITLE]],
])('%s', (_case, stored, base, typed, value, conflicts) => {
  const merged = mergeSection('position', {
    stored: { [TITLE]: stored, [HOURS]: '38' },
    base: { [TITLE]: base, [HOURS]: '38' },
    typed: { [TITLE]: typed, [HOURS]: '38' },
  });
  expect([merged.values[TITLE], merged.values[HOURS], merged.conflicts]).toEqual([value, '38', conflicts]);
});

it('loses no change and invents none, whatever two people type', () => {
  const text = fc.constantFrom('', 'a', 'b');
  const values = fc.record(Object.fromEntries(fieldsOf('position').map((name) => [name, text])));
  fc.assert(
    fc.property(values, values, values, (stored, base, typed) => {
      const merged = mergeSection('position', { stored, base, typed });
      for (const name of fieldsOf('position')) {
        const [there = '', before = '', here = ''] = [stored[name], base[name], typed[name]];
        if (merged.conflicts.includes(name)) expect([here, there]).not.toContain(before);
        else if (here !== before) expect(merged.values[name]).toBe(here);
        else expect(merged.values[name]).toBe(there);
      }
    }),
    { numRuns: 200 },
  );
});

it('keeps countries by code, also where a name holds a comma or was not understood', () => {
  const form = new FormData();
  form.append('candidate.nationalities', 'Tunesien');
  form.append('candidate.nationalities', 'Korea, Republic of');
  form.append('candidate.nationalities', '');
  form.append('candidate.country', 'Narnia');
  expect(sectionFromForm('candidate', form)).toMatchObject({
    'candidate.nationalities': 'TN,KR',
    'candidate.country': 'Narnia',
  });
});
