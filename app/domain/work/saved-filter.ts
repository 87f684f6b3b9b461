/** Filters of the lists of work under names of one's own. */

/** The pages that have filters, and the parts of their address that make one. Page marks are no filter. */
export const FILTER_KEYS = {
  today: ['view', 'who', 'later'],
  cases: ['q', 'status'],
  calendar: ['form', 'mine', 'who'],
} as const;

export type FilterPage = keyof typeof FILTER_KEYS;

/** Enough for one person; a list of names stays readable. */
export const MOST_FILTERS = 20;
export const MOST_NAME_CHARACTERS = 60;
const MOST_VALUE_CHARACTERS = 200;

export interface SavedFilterView {
  id: string;
  name: string;
  query: string;
}

export function isFilterPage(value: unknown): value is FilterPage {
  return typeof value === 'string' && Object.hasOwn(FILTER_KEYS, value);
}

/** The filter in an address, always written the same way; empty: nothing is set. */
export function filterQuery(page: FilterPage, search: string): string {
  const given = new URLSearchParams(search);
  const kept = new URLSearchParams();
  for (const key of FILTER_KEYS[page]) {
    const value = given.get(key)?.replaceAll('\u0000', '').trim().slice(0, MOST_VALUE_CHARACTERS);
    if (value) kept.set(key, value);
  }
  return kept.toString();
}
