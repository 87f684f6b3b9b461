import type { HeadersFunction } from '@remix-run/node';

/**
 * Headers of the candidate's page. Its address is a secret: no cache keeps it, no index lists it. The Referrer-Policy
 * stays `same-origin`, which tells other sites nothing; with `no-referrer` browsers would send `Origin: null` with the
 * page's own forms, and those would be refused.
 */
export const candidateHeaders: HeadersFunction = ({ actionHeaders, loaderHeaders, parentHeaders }) => {
  const headers = new Headers(actionHeaders);
  headers.set('Cache-Control', 'private, no-store');
  headers.set('X-Robots-Tag', 'noindex, nofollow');
  // Only the frame knows the language of the page.
  const language = loaderHeaders.get('Content-Language') ?? parentHeaders.get('Content-Language');
  if (language !== null) headers.set('Content-Language', language);
  return headers;
};
