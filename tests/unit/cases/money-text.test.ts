import { describe, expect, it } from 'vitest';
import fc from 'fast-check';

import { centsFromText } from '~/domain/cases/money-text';
import { formatMoney } from '~/i18n/format';

describe('euro sums as people type them', () => {
  it.each([
    ['45.934,20', 4_593_420],
    ['45,934.20', 4_593_420],
    ['45934,20', 4_593_420],
    ['45934.2', 4_593_420],
    ['45934', 4_593_400],
    ['45.934', 4_593_400],
    ['45,934', 4_593_400],
    ['1.234.567,89', 123_456_789],
    ['45 934,20 €', 4_593_420],
    ['45\u00a0934,20\u00a0€', 4_593_420],
    ['€45,934.20', 4_593_420],
    ['45.934,20 EUR', 4_593_420],
    ['45.934,-', 4_593_400],
    ["45'934.20", 4_593_420],
    ['0', 0],
    ['0,05', 5],
    ['007', 700],
  ])('reads %s as %i cents', (text, cents) => {
    expect(centsFromText(text)).toBe(cents);
  });

  it.each([
    '',
    ' ',
    '-5',
    '1e5',
    'viel',
    '45.93.4',
    '4.593.42',
    '45.934,200',
    '1,2,3',
    '12.34.567',
    '٤٥',
    '１２３',
    '45.934,20.1',
    '<b>5</b>',
    '9'.repeat(10),
    '1'.repeat(8_000),
    ',5',
    '.',
    '5,',
    'NaN',
    'Infinity',
    '0x10',
  ])('refuses %j', (text) => {
    expect(centsFromText(text)).toBeNull();
  });

  it('reads every sum as our pages write it, in both languages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999_999 }),
        fc.constantFrom('de' as const, 'en' as const),
        (cents, language) => {
          expect(centsFromText(formatMoney(cents, language))).toBe(cents);
        },
      ),
    );
  });
});
