import { expect, test, vi } from 'vitest';

import type { Dictionary } from '~/i18n/dictionary';
import { Texts } from '~/i18n/texts';

/** Made-up texts under the names of real areas; only `find` and `translate` take keys that no compiler checks. */
const some = (texts: Record<string, object>) => texts as unknown as Partial<Dictionary>;

test('fills placeholders, chooses the plural by count and leaves unknown keys alone', () => {
  const texts = new Texts(
    'de',
    some({ common: { days_one: 'ein Tag', days_other: '{{count}} Tage', a: { b: '{{x}}!{{y}}' } } }),
  );
  expect(texts.translate('common:days', { count: 1 })).toBe('ein Tag');
  expect(texts.translate('common:days', { count: 0 })).toBe('0 Tage');
  expect(texts.translate('common:a.b', { x: '$&' })).toBe('$&!');
  expect(texts.translate('common:a.nope')).toBe('common:a.nope');
  expect(texts.translate('nowhere')).toBe('nowhere');
});

test('finds no text for a branch, an inherited name or an area that is not there', () => {
  const texts = new Texts('de', some({ common: { a: { b: 'B' } } }));
  expect(
    ['common:a', 'common:a.b.length', 'common:constructor.name', 'auth:a', '', ':'].map((key) =>
      texts.find(key),
    ),
  ).toEqual([null, null, null, null, null, null]);
  expect(texts.find('common:a.b')).toBe('B');
});

test('changes the language for everybody who listens, and a translator stays the same until then', () => {
  const texts = new Texts('de', some({ common: { a: 'eins' } }));
  texts.add('en', some({ common: { a: 'one' } }));
  expect(texts.areas('en')).toEqual(['common']);
  const before = texts.translator('common');
  expect(texts.translator('common')).toBe(before);
  const told = vi.fn();
  const end = texts.subscribe(told);
  texts.change('en');
  end();
  texts.change('en');
  expect(told).toHaveBeenCalledOnce();
  expect(texts.translator('common')).not.toBe(before);
  expect([texts.find('common:a'), texts.has('de', 'common'), texts.has('en', 'auth')]).toEqual([
    'one',
    true,
    false,
  ]);
});
