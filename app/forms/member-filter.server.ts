import { isMemberStatus } from '~/domain/chambers/membership';
import type { MemberFilter } from '~/queries/chambers/member-page.server';

const MOST_TEXT = 120;
const MOST_ID = 64;

/** The filter of a chamber's list of members in an address; what it does not understand counts as not there. */
export function memberFilterOf(search: URLSearchParams): {
  filter: Omit<MemberFilter, 'organisationId'>;
  /** The filter as it goes on to the next page. */
  kept: URLSearchParams;
} {
  const word = (name: string, most: number) => {
    const text = (search.get(name) ?? '').trim().slice(0, most);
    return text.includes('\u0000') ? '' : text;
  };
  const status = word('status', MOST_ID);
  const text = word('text', MOST_TEXT);
  const adviser = word('adviser', MOST_ID);
  const after = word('after', MOST_ID);
  const filter = {
    status: isMemberStatus(status) ? status : null,
    text,
    adviser: adviser === '' ? null : adviser,
    after:
      after === ''
        ? null
        : { id: after, name: search.get('name')?.replaceAll('\u0000', '').slice(0, 200) ?? '' },
  };
  const kept = new URLSearchParams();
  if (filter.status !== null) kept.set('status', filter.status);
  if (text !== '') kept.set('text', text);
  if (filter.adviser !== null) kept.set('adviser', filter.adviser);
  return { filter, kept };
}
