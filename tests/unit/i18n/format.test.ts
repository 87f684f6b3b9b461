import { expect, test } from 'vitest';

import {
  formatDate,
  formatDateLong,
  formatDateTime,
  formatDays,
  formatMoney,
  formatMonth,
  formatNumber,
} from '~/i18n/format';

test('a calendar date is the same day wherever the server stands', () => {
  expect(formatDate('2027-03-12', 'de')).toBe('12.03.2027');
  expect(formatDate('2027-03-12', 'en')).toBe('12 March 2027');
  expect(formatDateLong('2027-03-01', 'de')).toBe('1. März 2027');
  expect(formatDateLong('2027-03-01', 'en')).toBe('1 March 2027');
  expect(formatMonth('2027-12', 'de')).toBe('Dezember 2027');
});

test('what is not a date is refused', () => {
  expect(() => formatDateLong('2027-02-30', 'de')).toThrow(RangeError);
});

test.each([
  ['before summer time', '2027-03-28T00:59:00Z', '28.03.2027, 01:59'],
  ['after the change', '2027-03-28T01:00:00Z', '28.03.2027, 03:00'],
  ['midnight in Berlin is the next day', '2027-06-30T22:00:00Z', '01.07.2027, 00:00'],
])('an instant is shown in Berlin time: %s', (_name, instant, expected) => {
  expect(formatDateTime(new Date(instant), 'de')).toBe(expected);
});

test.each([
  [4_375_980, '43.759,80\u00a0€', '€43,759.80'],
  [0, '0,00\u00a0€', '€0.00'],
  [5, '0,05\u00a0€', '€0.05'],
  [-123_456, '-1.234,56\u00a0€', '-€1,234.56'],
  [100_000_000_00, '100.000.000,00\u00a0€', '€100,000,000.00'],
])('%i cents', (cents, german, english) => {
  expect(formatMoney(cents, 'de')).toBe(german);
  expect(formatMoney(cents, 'en')).toBe(english);
});

test('days and ranges of days', () => {
  expect(formatDays(1, 'de')).toBe('1\u00a0Tag');
  expect(formatDays(21, 'en')).toBe('21\u00a0days');
  expect(formatDays(14, 'de', 21)).toBe('14–21\u00a0Tage');
  expect(formatDays(1, 'en', 1)).toBe('1\u00a0day');
  expect(formatNumber(1_234_567, 'de')).toBe('1.234.567');
});
