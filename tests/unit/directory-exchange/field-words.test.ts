import { expect, it } from 'vitest';

import { fieldText, SERVICE_FIELDS, type ServiceField } from '~/domain/directory-exchange';

import { aRow } from './rows';

const kreise = new Map([['16051', { name: 'Erfurt' }]]);
const words = (field: ServiceField, language: 'de' | 'en', value: unknown = aRow()[field]) =>
  fieldText(field, value, { language, kreise });

it('says kinds, topics, areas and days in words of either language', () => {
  expect(words('topics', 'de')).toBe('Anerkennung, Sprache');
  expect(words('states', 'en')).toBe('Thuringia');
  expect(words('territories', 'de')).toBe('Erfurt, Postleitzahlen 990…');
  expect(words('until', 'de')).toBe('31.12.2027');
  expect(words('mandate', 'en')).toBe('Refugees');
  expect(words('sources', 'de')).toContain('2026-11-19 https://beratung.example/ Impressum der Stelle');
});

it('shows what it does not know as it stands, and nothing for nothing', () => {
  expect(words('kind', 'de', 'sauna')).toBe('sauna');
  for (const field of SERVICE_FIELDS) {
    expect(words(field, 'de', null)).toBe('');
    expect(words(field, 'de')).not.toMatch(/undefined|\[object/);
  }
});
