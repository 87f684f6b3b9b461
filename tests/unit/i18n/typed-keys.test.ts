import { expect, expectTypeOf, test } from 'vitest';
import type { ParseKeys } from 'i18next';

import type { MessageKey } from '~/forms/messages.server';
import type { TranslationOf } from '~/i18n/dictionary';
import { translatorFor } from '~/i18n/server-i18n.server';

test('keys are checked by the compiler', () => {
  expectTypeOf<'action.save'>().toExtend<ParseKeys<['common']>>();
  expectTypeOf<'action.nope'>().not.toExtend<ParseKeys<['common']>>();
  expectTypeOf<'common:validation.money'>().toExtend<MessageKey>();
  expectTypeOf<'common:validation.nope'>().not.toExtend<MessageKey>();
});

test('a translation that lacks a key is not a translation', () => {
  type Source = { a: 'eins'; b: { c: 'zwei' } };
  expectTypeOf<{ a: string; b: { c: string } }>().toExtend<TranslationOf<Source>>();
  expectTypeOf<{ a: string; b: object }>().not.toExtend<TranslationOf<Source>>();
});

test('a translator reaches its own area and the shared texts, with plurals', () => {
  const t = translatorFor('de', 'public');
  expect(t('imprint.title')).toBe('Impressum');
  expect(t('common:action.save')).toBe('Speichern');
  expect(t('common:form.errorSummary', { count: 1 })).toBe('Bitte prüfen Sie eine Angabe');
  expect(t('common:form.errorSummary', { count: 3 })).toBe('Bitte prüfen Sie 3 Angaben');
});

test('two translators of different languages do not disturb each other', () => {
  const german = translatorFor('de', 'common');
  const english = translatorFor('en', 'common');
  expect([german('action.cancel'), english('action.cancel'), german('action.cancel')]).toEqual([
    'Abbrechen',
    'Cancel',
    'Abbrechen',
  ]);
});

test('texts are not escaped twice', () => {
  const t = translatorFor('en', 'common');
  expect(t('navigation.accountOf', { name: '<b>Ada & Söhne</b>' })).toBe('Account of <b>Ada & Söhne</b>');
});
