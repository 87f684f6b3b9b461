import type { HeadersFunction } from '@remix-run/node';
import { languageInCookie, languageInUrl } from '~/i18n/language.server';

const FIVE_MINUTES_SECONDS = 300;

/**
 * Headers of a page that is the same for every visitor without a session. A visitor who carries any other cookie than
 * the language's, or who just chose a language by the address, gets nothing that a cache may keep.
 */
export function publicCache(request: Request): Headers {
  const headers = new Headers({ Vary: 'Cookie, Accept-Language' });
  const names = (request.headers.get('Cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim().split('=')[0])
    .filter((name) => name !== '');
  const chosen = languageInUrl(request);
  const setsCookie = chosen !== null && chosen !== languageInCookie(request);
  if (!setsCookie && names.every((name) => name === 'lang'))
    headers.set('Cache-Control', `public, max-age=${FIVE_MINUTES_SECONDS}`);
  return headers;
}

/** Hands the loader's headers to the page. */
export const loaderHeadersOnly: HeadersFunction = ({ loaderHeaders }) => {
  const headers = new Headers();
  for (const name of ['Cache-Control', 'Vary']) {
    const value = loaderHeaders.get(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
};
