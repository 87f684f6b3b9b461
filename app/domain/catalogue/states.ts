/**
 * The sixteen Länder by ISO 3166-2, with the names their authorities use.
 * Source: ISO 3166-2:DE; own knowledge, checked 2026-11-20.
 */

export const STATE_CODES = [
  'DE-BW',
  'DE-BY',
  'DE-BE',
  'DE-BB',
  'DE-HB',
  'DE-HH',
  'DE-HE',
  'DE-MV',
  'DE-NI',
  'DE-NW',
  'DE-RP',
  'DE-SL',
  'DE-SN',
  'DE-ST',
  'DE-SH',
  'DE-TH',
] as const;

/** ISO 3166-2 code of a Land, for example `DE-BW`. */
export type StateCode = (typeof STATE_CODES)[number];

/** Names of the Länder; English ones as the federal government writes them. */
export const STATE_NAMES: Readonly<Record<StateCode, { readonly de: string; readonly en: string }>> = {
  'DE-BW': { de: 'Baden-Württemberg', en: 'Baden-Württemberg' },
  'DE-BY': { de: 'Bayern', en: 'Bavaria' },
  'DE-BE': { de: 'Berlin', en: 'Berlin' },
  'DE-BB': { de: 'Brandenburg', en: 'Brandenburg' },
  'DE-HB': { de: 'Bremen', en: 'Bremen' },
  'DE-HH': { de: 'Hamburg', en: 'Hamburg' },
  'DE-HE': { de: 'Hessen', en: 'Hesse' },
  'DE-MV': { de: 'Mecklenburg-Vorpommern', en: 'Mecklenburg-Western Pomerania' },
  'DE-NI': { de: 'Niedersachsen', en: 'Lower Saxony' },
  'DE-NW': { de: 'Nordrhein-Westfalen', en: 'North Rhine-Westphalia' },
  'DE-RP': { de: 'Rheinland-Pfalz', en: 'Rhineland-Palatinate' },
  'DE-SL': { de: 'Saarland', en: 'Saarland' },
  'DE-SN': { de: 'Sachsen', en: 'Saxony' },
  'DE-ST': { de: 'Sachsen-Anhalt', en: 'Saxony-Anhalt' },
  'DE-SH': { de: 'Schleswig-Holstein', en: 'Schleswig-Holstein' },
  'DE-TH': { de: 'Thüringen', en: 'Thuringia' },
};

/** True for one of the sixteen ISO 3166-2 codes. */
export function isStateCode(value: string): value is StateCode {
  return value in STATE_NAMES;
}
