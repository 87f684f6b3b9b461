import { pageHead, type PageHead } from '~/domain/guide/page-head';
import { languageInUrl } from '~/i18n/language.server';

/** The head of a public page, from the request that asked for it. */
export function headOf(
  request: Request,
  baseUrl: string,
  words: { title: string; description: string },
): PageHead {
  // The address that asks for the page's data ends in `.data`, and it is the page that has a head.
  const path = new URL(request.url).pathname.replace(/\.data$/, '');
  return pageHead({ baseUrl, path, chosen: languageInUrl(request), ...words });
}
