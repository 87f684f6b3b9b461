import { pageHead, type PageHead } from '~/domain/guide/page-head';
import { languageInUrl } from '~/i18n/language.server';
import type { FinderQuery } from './finder-query.server';

/** The head of the finder: a Land has an address of its own, every other question is the finder. */
export function finderHead(
  request: Request,
  baseUrl: string,
  { state }: Pick<FinderQuery, 'state'>,
  words: { readonly title: string; readonly description: string },
): PageHead {
  const path = state === null ? '/services' : `/services?state=${state}`;
  return pageHead({ baseUrl, path, chosen: languageInUrl(request), ...words });
}
