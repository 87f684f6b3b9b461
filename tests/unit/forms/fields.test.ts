import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import {
  calendarDate,
  checked,
  email,
  euroCents,
  optionalText,
  postalCode,
  requiredText,
  wholeNumber,
  yesNoUnknown,
} from '~/forms/fields.server';
import { says } from '~/forms/messages.server';
import { parseEuroCents } from '~/forms/parse-euro-cents';
import { parseForm } from '~/forms/parse-form.server';
import type { Language } from '~/i18n/languages';

function read<Field extends z.ZodType>(field: Field, typed: string | null, language: Language = 'de') {
  const form = new FormData();
  if (typed !== null) form.set('field', typed);
  const submission = parseForm(form, z.object({ field }), language);
  if (submission.status === 'success') return { value: Object.values(submission.value)[0] };
  return { error: submission.error?.['field']?.[0] };
}

test.each([
  ['43.759,80', 4_375_980],
  ['43759,8', 4_375_980],
  ['43 759,80 €', 4_375_980],
  ['€43,759.80', 4_375_980],
  ['43.759', 4_375_900],
  ['43,759', 4_375_900],
  ['1.234.567', 123_456_700],
  ['0,05', 5],
  ['52000 EUR', 5_200_000],
  ['2.800,-', 280_000],
  ['', null],
  ['-5', null],
  ['12.34.56', null],
  ['1.23,456', null],
  ['1,234,56', null],
  ['1e5', null],
  ['fünf', null],
  ['99999999999999999999', null],
])('%j is %j cents', (text, cents) => {
  expect(parseEuroCents(text)).toBe(cents);
});

describe('a field', () => {
  test.each([
    ['required text is trimmed', requiredText(), '  Ada  ', { value: 'Ada' }],
    ['blanks alone are no text', requiredText(), '   ', { error: 'Bitte füllen Sie dieses Feld aus.' }],
    ['absent required text', requiredText(), null, { error: 'Bitte füllen Sie dieses Feld aus.' }],
    ['text at its limit', requiredText(5), '12345', { value: '12345' }],
    [
      'text over its limit',
      requiredText(5),
      '123456',
      { error: 'Bitte kürzen Sie auf höchstens 5 Zeichen.' },
    ],
    ['HTML is only text', requiredText(), '<b>ü</b>', { value: '<b>ü</b>' }],
    [
      'a NUL cannot be stored',
      requiredText(),
      'a\u0000b',
      { error: 'Diese Angabe können wir nicht lesen. Bitte prüfen Sie sie.' },
    ],
    ['optional text may be absent', optionalText(), null, { value: null }],
    ['an address in lower case', email(), ' Ada@Firma.DE ', { value: 'ada@firma.de' }],
    [
      'no address',
      email(),
      'ada',
      { error: 'Bitte geben Sie eine E-Mail-Adresse ein, zum Beispiel name@betrieb.de.' },
    ],
    ['a leap day', calendarDate(), '2028-02-29', { value: '2028-02-29' }],
    [
      'a day that is not',
      calendarDate(),
      '2027-02-29',
      { error: 'Bitte geben Sie ein Datum ein, das es im Kalender gibt, zum Beispiel 12.03.2027.' },
    ],
    ['five digits', postalCode(), '01067', { value: '01067' }],
    [
      'four digits',
      postalCode(),
      '1067',
      { error: 'Bitte geben Sie eine deutsche Postleitzahl mit fünf Ziffern ein, zum Beispiel 70173.' },
    ],
    ['a whole number', wholeNumber(), '12', { value: 12 }],
    ['a fraction', wholeNumber(), '1.5', { error: 'Bitte geben Sie eine ganze Zahl ein.' }],
    ['too small a number', wholeNumber({ min: 1 }), '0', { error: 'Bitte geben Sie mindestens 1 ein.' }],
    ['yes', yesNoUnknown(), 'yes', { value: true }],
    ['no', yesNoUnknown(), 'no', { value: false }],
    ['don’t know yet', yesNoUnknown(), 'unknown', { value: null }],
    ['no answer', yesNoUnknown(), null, { value: null }],
    [
      'an answer that is none',
      yesNoUnknown(),
      'maybe',
      { error: 'Bitte wählen Sie eine der Möglichkeiten.' },
    ],
    ['a ticked box', checked(), 'on', { value: true }],
    ['an empty box', checked(), null, { value: false }],
    ['money', euroCents('de'), '43.759,80', { value: 4_375_980 }],
    [
      'no money',
      euroCents('de'),
      'viel',
      { error: 'Bitte geben Sie einen Betrag in Euro ein, zum Beispiel 43.759,80.' },
    ],
    [
      'too much money',
      euroCents('de', { maxCents: 100 }),
      '2',
      { error: 'Bitte geben Sie höchstens 1,00\u00a0€ ein.' },
    ],
  ] as const)('%s', (_name, field, typed, expected) => {
    expect(read(field, typed)).toEqual(expected);
  });

  test('speaks English to English readers', () => {
    expect(read(requiredText(), '', 'en')).toEqual({ error: 'Please fill in this field.' });
  });

  test('carries a text of the dictionaries with its placeholders', () => {
    const field = z.string().refine(() => false, says('common:validation.tooLong', { count: 1 }));
    expect(read(field, 'x')).toEqual({ error: 'Bitte kürzen Sie auf höchstens ein Zeichen.' });
  });
});
