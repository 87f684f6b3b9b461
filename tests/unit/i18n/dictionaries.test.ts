import { describe, expect, test } from 'vitest';

import { de } from '~/i18n/de';
import { en } from '~/i18n/en';

/** Every text of a dictionary with its full key. */
function textsOf(node: unknown, path: string[] = []): Array<[key: string, text: unknown]> {
  if (typeof node !== 'object' || node === null) return [[path.join('.'), node]];
  return Object.entries(node).flatMap(([key, value]) => textsOf(value, [...path, key]));
}

const german = new Map(textsOf(de));
const english = new Map(textsOf(en));

function placeholdersOf(text: unknown): string[] {
  return [...new Set(String(text).match(/\{\{\s*[\w.]+\s*\}\}/g) ?? [])].sort();
}

test('both languages have the same keys', () => {
  expect([...english.keys()].sort()).toEqual([...german.keys()].sort());
});

test('both languages have the same placeholders, except that "one" may spell the number out', () => {
  const different = [...german]
    .filter(([key]) => !key.endsWith('_one'))
    .filter(([key, text]) => placeholdersOf(text).join() !== placeholdersOf(english.get(key)).join())
    .map(([key]) => key);
  expect(different).toEqual([]);
});

describe.each([
  ['German', german],
  ['English', english],
] as const)('%s', (_name, texts) => {
  test('has no empty text and no stray blanks', () => {
    const odd = [...texts]
      .filter(
        ([, text]) => typeof text !== 'string' || text === '' || text !== text.trim() || / {2}/.test(text),
      )
      .map(([key]) => key);
    expect(odd).toEqual([]);
  });

  test('has every plural in both forms', () => {
    const alone = [...texts.keys()]
      .filter((key) => /_(one|other)$/.test(key))
      .map((key) => key.replace(/_(one|other)$/, ''))
      .filter((stem) => !texts.has(`${stem}_one`) || !texts.has(`${stem}_other`));
    expect(alone).toEqual([]);
  });

  test('has no key that the library would take apart', () => {
    const keys = [...texts.keys()].flatMap((key) => key.split('.'));
    expect(keys.filter((key) => !/^[a-zA-Z0-9_-]+$/.test(key))).toEqual([]);
  });
});

test('German addresses people as "Sie" and writes the colon form', () => {
  const informal = [...german].filter(([, text]) => /\b(du|dein|deine|dir|dich)\b/i.test(String(text)));
  const otherForms = [...german].filter(([, text]) => /\w(\*innen|\*in|_innen|Innen)\b/.test(String(text)));
  expect([...informal, ...otherForms].map(([key]) => key)).toEqual([]);
});
