import { expect, test } from 'vitest';

import { CANDIDATE_WORDS } from '~/i18n/candidate';
import { fill } from '~/i18n/candidate/candidate-words';
import { candidateDay, candidateMoment } from '~/i18n/candidate/dates';
import { CANDIDATE_LANGUAGES, directionOf } from '~/i18n/candidate/languages';

/** The texts of the candidate page: nine languages, the same keys, the same placeholders, nothing left over. */

function textsOf(node: unknown, path: string[] = []): Array<[key: string, text: string]> {
  if (typeof node === 'string') return [[path.join('.'), node]];
  return Object.entries(node as object).flatMap(([key, value]) => textsOf(value, [...path, key]));
}

const german = new Map(textsOf(CANDIDATE_WORDS.de));
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

test.each(CANDIDATE_LANGUAGES)(
  '%s has every text, no other, and the placeholders of the source',
  (language) => {
    const texts = new Map(textsOf(CANDIDATE_WORDS[language]));
    expect([...texts.keys()]).toEqual([...german.keys()]);
    const wrong = [...texts].filter(
      ([key, text]) =>
        text !== text.trim() ||
        text === '' ||
        / {2}/.test(text) ||
        placeholders(text).join() !== placeholders(german.get(key) ?? '').join(),
    );
    expect(wrong).toEqual([]);
  },
);

test.each(CANDIDATE_LANGUAGES.filter((language) => language !== 'de' && language !== 'en'))(
  '%s repeats no sentence of another language',
  (language) => {
    const others = CANDIDATE_LANGUAGES.filter((other) => other !== language);
    const same = textsOf(CANDIDATE_WORDS[language]).filter(
      ([key, text]) =>
        text.length > 40 &&
        others.some((other) => new Map(textsOf(CANDIDATE_WORDS[other])).get(key) === text),
    );
    expect(same).toEqual([]);
  },
);

test('official names stay as they stand on letters and signs', () => {
  for (const language of CANDIDATE_LANGUAGES) {
    const words = CANDIDATE_WORDS[language];
    expect(words.contacts.fairText).toContain('Faire Integration');
    expect(words.data.who).toContain('Lotsenwerk');
    expect(words.data.rights).toContain('DSGVO');
    expect(words.actor.employmentAgency).toContain('Bundesagentur für Arbeit');
  }
});

test('Arabic and no other language is written from right to left', () => {
  expect(CANDIDATE_LANGUAGES.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar']);
});

test('days and moments are those of Germany, in the words of each language, with the digits of the letters', () => {
  expect(candidateDay('2027-03-12', 'de')).toBe('12. März 2027');
  expect(candidateDay('2027-03-12', 'en')).toBe('12 March 2027');
  expect(candidateDay('2027-03-12', 'fr')).toBe('12 mars 2027');
  expect(candidateDay('2027-03-12', 'uk')).toContain('березня 2027');
  for (const language of CANDIDATE_LANGUAGES) {
    expect(candidateDay('2027-03-12', language)).toMatch(/12/);
    const moment = candidateMoment(new Date('2027-03-12T23:30:00Z'), language);
    expect(moment).toMatch(/\b13\b/);
    expect(moment).toMatch(/0?0:30|12:30/);
  }
});

test('a value that is not given leaves no braces behind', () => {
  expect(fill('bis {{date}}', { date: '1. Mai' })).toBe('bis 1. Mai');
  expect(fill('bis {{date}}', {})).toBe('bis ');
});
