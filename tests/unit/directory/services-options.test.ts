import { describe, expect, it } from 'vitest';
import { matchServices } from '~/domain/directory';
import { bundledDirectory as directory } from '~/domain/directory/bundled-directory';

import { readOptions } from '#scripts/services/read-options';
import { asJson, asTable } from '#scripts/services/service-list';

const TODAY = '2026-11-20';

function read(line: string) {
  return readOptions(directory, line === '' ? [] : line.split(' '), TODAY);
}

function refusal(line: string): [string, string] {
  const options = read(line);
  const [error] = options.ok ? [] : options.errors;
  return [error?.path ?? 'none', error?.code ?? 'none'];
}

describe('options of the services command', () => {
  it('reads the example of the manual', () => {
    expect(read('--postal-code 99084 --topic recognition --audience employer --json')).toMatchObject({
      ok: true,
      isJson: true,
      query: {
        asOf: TODAY,
        place: { postalCode: '99084', kreis: '16051', state: 'DE-TH' },
        topic: 'recognition',
        audience: 'employer',
        kind: null,
      },
    });
  });

  it.each([
    ['--state TH', { place: { state: 'DE-TH' } }],
    ['--kreis Erfurt', { place: { kreis: '16051', state: 'DE-TH' } }],
    ['--postal-code 00000 --state DE-TH', { place: { postalCode: null, state: 'DE-TH' } }],
    ['--state TH --occupation nurse', { occupationGroup: 'care' }],
    ['--state TH --occupation craft', { occupationGroup: 'craft' }],
    ['--state TH --language en --as-of 2026-01-01', { spokenLanguage: 'en', asOf: '2026-01-01' }],
    ['--state TH --kind welcome-center', { kind: 'welcome-center' }],
  ])('%s', (line, query) => {
    expect(read(line)).toMatchObject({ ok: true, query });
  });

  it.each([
    ['', '', 'usage'],
    ['--json', '', 'usage'],
    ['--bogus 1', '', 'usage'],
    ['99084', '', 'usage'],
    ['--postal-code 9908', 'postal-code', 'invalid_format'],
    ['--postal-code 00000', 'postal-code', 'unknown_postal_code'],
    ['--postal-code 89081', 'postal-code', 'two_states'],
    ['--postal-code 99084 --state BY', 'state', 'contradiction'],
    ['--kreis 16051 --state BY', 'state', 'contradiction'],
    ['--kreis 99999', 'kreis', 'unknown_kreis'],
    ['--kreis Atlantis', 'kreis', 'unknown_kreis'],
    ['--kreis München', 'kreis', 'several_kreise'],
    ['--state XX', 'state', 'invalid_value'],
    ['--topic cooking', 'topic', 'invalid_value'],
    ['--audience cats', 'audience', 'invalid_value'],
    ['--kind shop', 'kind', 'invalid_value'],
    ['--state TH --occupation nurs', 'occupation', 'unknown_occupation'],
    ['--state TH --language english', 'language', 'invalid_format'],
    ['--state TH --as-of 2026-02-30', 'as-of', 'invalid_format'],
  ])('"%s" is refused at "%s": %s', (line, path, code) => {
    expect(refusal(line)).toEqual([path, code]);
  });

  it('an unknown code offers the sixteen Länder, a code in two Länder these two', () => {
    const choices = (line: string) => {
      const options = read(line);
      return options.ok ? [] : options.errors[0]?.choices;
    };
    expect(choices('--postal-code 00000')).toHaveLength(16);
    expect(choices('--postal-code 89081')).toEqual(['DE-BW Baden-Württemberg', 'DE-BY Bayern']);
  });
});

describe('the answer', () => {
  const options = read('--postal-code 99084 --topic recognition --audience employer');
  if (!options.ok) throw new Error('the example is valid');
  const { query } = options;
  const matches = matchServices(directory, query);

  it('as JSON: ranked, each with reasons in both languages', () => {
    const answer = JSON.parse(asJson(directory, query, matches)) as {
      place: { town: string };
      services: { rank: number; reasons: { text: { de: string; en: string } }[] }[];
    };
    expect(answer.place.town).toBe('Erfurt');
    expect(answer.services.map(({ rank }) => rank)).toEqual(matches.map((_, index) => index + 1));
    for (const { reasons } of answer.services)
      for (const { text } of reasons) expect(text.de !== '' && text.en !== '').toBe(true);
  });

  it('as a table: a dozen, and how many more there are', () => {
    const table = asTable(matches);
    expect(table).toContain(' 1. ');
    expect(table).toContain(`… und ${String(matches.length - 12)} weitere`);
    expect(asTable(matches.slice(0, 1))).not.toContain('weitere');
  });
});
