import { expect, test } from 'vitest';

import { flashText } from '~/i18n/flash-text.server';
import { languageCookie, languageOf } from '~/i18n/language.server';

function asking({ url = '/', cookie, accept }: { url?: string; cookie?: string; accept?: string }): Request {
  const headers = new Headers();
  if (cookie) headers.set('Cookie', cookie);
  if (accept) headers.set('Accept-Language', accept);
  return new Request(`http://localhost${url}`, { headers });
}

test.each([
  ['nothing said: German', {}, 'de'],
  ['the address wins over all', { url: '/?lang=en', cookie: 'lang=de', accept: 'de' }, 'en'],
  ['an unknown language in the address is passed over', { url: '/?lang=fr', cookie: 'lang=en' }, 'en'],
  ['the cookie wins over the browser', { cookie: 'a=b; lang=de; c=d', accept: 'en' }, 'de'],
  ['a forged cookie is passed over', { cookie: 'lang=<script>', accept: 'en' }, 'en'],
  ['another cookie of a similar name does not count', { cookie: 'xlang=de', accept: 'en' }, 'en'],
  ['the browser’s first wish that we speak', { accept: 'fr-FR, en-GB;q=0.8, de;q=0.7' }, 'en'],
  ['weights decide, not the order', { accept: 'en;q=0.5, de-AT;q=0.9' }, 'de'],
  ['a language at weight 0 is refused', { accept: 'en;q=0, fr' }, 'de'],
  ['nonsense in the header', { accept: ';;;=,,q=9' }, 'de'],
] as const)('%s', (_name, request, expected) => {
  expect(languageOf(asking(request))).toBe(expected);
});

test('the cookie lasts a year, is not sent by other sites’ forms and is marked secure under https', () => {
  expect(languageCookie('en', true)).toBe(
    'lang=en; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly; Secure',
  );
  expect(languageCookie('de', false)).not.toContain('Secure');
});

test('a flash shows the text of its key, and nothing for a key that is not ours', () => {
  expect(flashText({ kind: 'success', key: 'common:action.save' }, 'en')).toEqual({
    kind: 'success',
    text: 'Save',
  });
  expect(flashText({ kind: 'success', key: 'common:action.nope' }, 'en')).toBeNull();
  expect(flashText({ kind: 'success', key: 'common:action' }, 'en')).toBeNull();
});
