/** What rows are checked against, out of the directory. */
import type { CalendarDate } from '../calendar/calendar-date';
import type { Directory } from '../directory/directory';
import type { RowReference } from './row-schema';

const POSTAL_CODE_LENGTH = 5;

export function rowReference(
  directory: Pick<Directory, 'kreisByAgs' | 'placeByPostalCode'>,
  today: CalendarDate,
): RowReference {
  const postalPrefixes = new Set<string>();
  for (const code of directory.placeByPostalCode.keys())
    for (let length = 1; length <= POSTAL_CODE_LENGTH; length += 1) postalPrefixes.add(code.slice(0, length));
  return { kreise: new Set(directory.kreisByAgs.keys()), postalPrefixes, today };
}
