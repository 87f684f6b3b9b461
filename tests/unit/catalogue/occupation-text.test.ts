import { describe, expect, it } from 'vitest';

import { OCCUPATIONS } from '~/domain/catalogue';
import { occupationFromText } from '~/domain/cases/occupation-text';

describe('the occupation that a typed text names', () => {
  it.each([
    ['Bäcker', 'baker'],
    ['Bäckerin', 'baker'],
    ['Bäcker:in', 'baker'],
    ['baecker', 'baker'],
    ['Koch', 'cook'],
    ['Pflegefachmann', 'nurse'],
    ['Krankenschwester', 'nurse'],
    ['Steuerfachangestellter', 'tax-clerk'],
    ['truck-driver', 'truck-driver'],
  ])('%s is %s', (text, id) => {
    expect(occupationFromText(text)?.id).toBe(id);
  });

  it.each(['Bäker', 'pfleg', 'zzz', ''])('%s names none exactly, so it is asked about', (text) => {
    expect(occupationFromText(text)).toBeNull();
  });

  it('every occupation is named by its own names', () => {
    for (const { id, name } of OCCUPATIONS)
      expect([occupationFromText(name.de)?.id, occupationFromText(name.en)?.id]).toEqual([id, id]);
  });
});
