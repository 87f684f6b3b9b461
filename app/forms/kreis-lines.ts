import { STATE_NAMES } from '~/domain/catalogue/states';
import type { Directory, Kreis } from '~/domain/directory/directory';
import { foldForSearch } from '~/domain/directory/search-text';

/** What a line of the field for Kreise means. */
export type KreisLine =
  | { kreis: Kreis }
  | { problem: 'unknown'; text: string }
  | { problem: 'several'; text: string; choices: Kreis[] };

/** Lines that name Kreise, by key (with anything behind it) or by name; empty lines mean nothing. */
export function kreisLines(
  directory: Pick<Directory, 'kreise' | 'kreisByAgs'>,
  text: string,
): Array<KreisLine & { line: number }> {
  return text.split(/\r?\n/).flatMap((raw, index) => {
    const typed = raw.trim();
    return typed === '' ? [] : [{ ...kreisOfLine(directory, typed), line: index + 1 }];
  });
}

function kreisOfLine(directory: Pick<Directory, 'kreise' | 'kreisByAgs'>, typed: string): KreisLine {
  const key = /^\d{5}\b/.exec(typed)?.[0];
  if (key !== undefined) {
    const kreis = directory.kreisByAgs.get(key);
    return kreis === undefined ? { problem: 'unknown', text: typed } : { kreis };
  }
  const wanted = foldForSearch(typed);
  const choices = directory.kreise.filter(({ name }) => foldForSearch(name) === wanted);
  const [only] = choices;
  if (only === undefined) return { problem: 'unknown', text: typed };
  return choices.length === 1 ? { kreis: only } : { problem: 'several', text: typed, choices };
}

/** As the offices call them; a town and the Landkreis around it often share a name. */
const TYPES: Readonly<Record<string, string>> = {
  landkreis: 'Landkreis',
  kreis: 'Kreis',
  'kreisfreie-stadt': 'kreisfreie Stadt',
  stadtkreis: 'Stadtkreis',
  stadtstaat: 'Stadtstaat',
  region: 'Region',
  regionalverband: 'Regionalverband',
};

/** A line for a Kreis: `16051 Erfurt (kreisfreie Stadt), Thüringen`. */
export function lineOfKreis({ ags, name, type, state }: Kreis): string {
  return `${ags} ${name} (${TYPES[type] ?? type}), ${STATE_NAMES[state].de}`;
}
