import { describe, expect, it } from 'vitest';

import { foldForSearch } from '~/domain/directory/search-text';

describe('the spelling in which services are searched', () => {
  it.each([
    ['Köln', 'koln'],
    ['Koeln', 'koln'],
    ['KÖLN', 'koln'],
    ['Ko\u0308ln', 'koln'],
    ['Länder und Behörden', 'lander und behorden'],
    ['Straße', 'strasse'],
    ['Mitarbeiter:innen', 'mitarbeiterinnen'],
    ['Fachkräfte-Service (IHK)', 'fachkrafte service ihk'],
    ['Café', 'cafe'],
    ['  ', ''],
    ['%_\\\'"', ''],
  ])('%s is looked for as "%s"', (typed, folded) => {
    expect(foldForSearch(typed)).toBe(folded);
  });
});
