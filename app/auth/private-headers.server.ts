import type { HeadersFunction } from '@remix-run/node';

/** Headers of pages that show keys, codes or what was typed: nothing on the way, nor the back button, keeps them. */
export const privateHeaders: HeadersFunction = ({ actionHeaders }) => {
  const headers = new Headers(actionHeaders);
  headers.set('Cache-Control', 'no-store');
  return headers;
};
