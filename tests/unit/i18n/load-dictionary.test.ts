import { expect, test } from 'vitest';

import { de } from '~/i18n/de';
import type { Area } from '~/i18n/dictionary';
import { en } from '~/i18n/en';
import { LANGUAGES } from '~/i18n/languages';
import { loadArea, loadDictionary } from '~/i18n/load-dictionary';

const WHOLE = { de, en } as const;
// The keys of the dictionary are its areas.
const areas = Object.keys(de) as Area[];

test.each(LANGUAGES)(
  'each area of %s lies in the file of its name, which exports nothing else',
  async (language) => {
    for (const area of areas) expect(await loadArea(language, area), area).toBe(WHOLE[language][area]);
  },
);

test('several areas come together, each once', async () => {
  expect(await loadDictionary('en', ['common', 'auth', 'common'])).toEqual({
    common: en.common,
    auth: en.auth,
  });
});
