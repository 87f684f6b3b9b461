import { z } from 'zod';

import { COUNTRY_CODES, countryName } from '../../catalogue/countries';
import { editDistance, forgivenErrors } from '../../catalogue/edit-distance';
import { nearestOccupationId } from '../../catalogue/nearest-occupation';
import { alternatives, didYouMean } from '../../texts/request-errors';
import { planRequestSchema } from './request';
import { STATUS_WORDS, type Language } from './vocabulary';

/** What an unknown code or field was probably meant to be: the nearest one that is known. */

const LONGEST = 60;
/** Lists up to this length are named in full where nothing is near. */
const LISTED = 10;
/** Letters, and share of the word, that must begin alike where the spelling is too far off. */
const LEAST_SHARED = 4;
const SHARE_OF_START = 0.6;
const MOST_COUNTRIES = 5;

/** Sections that residence cards show most often; any section may be given. */
const SECTIONS = '16a 16b 16d 16e 16f 16g 17 18a 18b 18c 18d 18g 19c 20 20a 22 24 25 25a 25b 28 30 32'.split(
  ' ',
);

/** Codes people write for countries although ISO 3166-1 alpha-2 has another. */
const COUNTRY_HABITS: Readonly<Record<string, string>> = {
  UK: 'GB',
  EN: 'GB',
  EL: 'GR',
  KS: 'XK',
  KOS: 'XK',
  RKS: 'XK',
  SRB: 'RS',
  BIH: 'BA',
  TUR: 'TR',
  PHL: 'PH',
  USA: 'US',
};

function sharedStart(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}

interface Near {
  readonly index: number;
  readonly apart: number;
  readonly shared: number;
}

/** Few letters apart; of equals the one that begins alike for longer. */
function bySpelling(asked: string, folded: readonly string[]): number {
  let best: Near = { index: -1, apart: Math.max(1, forgivenErrors(asked.length)), shared: -1 };
  folded.forEach((entry, index) => {
    const apart = editDistance(asked, entry, best.apart);
    const shared = sharedStart(asked, entry);
    const isBetter = apart < best.apart || (apart === best.apart && shared > best.shared);
    if (isBetter && apart < entry.length) best = { index, apart, shared };
  });
  return best.index;
}

/** The one that begins alike for most of the word. */
function byStart(asked: string, folded: readonly string[]): number {
  const least = Math.max(LEAST_SHARED, Math.ceil(asked.length * SHARE_OF_START));
  let best = { index: -1, shared: least - 1 };
  folded.forEach((entry, index) => {
    const shared = sharedStart(asked, entry);
    if (shared > best.shared) best = { index, shared };
  });
  return best.index;
}

/** The one of the list that the text comes nearest to; null where none is near. */
export function nearestOf(text: string, known: readonly string[]): string | null {
  const asked = text.trim().toLowerCase().slice(0, LONGEST);
  if (asked === '') return null;
  const folded = known.map((entry) => entry.toLowerCase());
  const places = [
    folded.indexOf(asked),
    folded.findIndex((entry) => entry.endsWith(`-${asked}`) || entry.startsWith(`${asked}-`)),
    bySpelling(asked, folded),
    byStart(asked, folded),
  ];
  const place = places.find((index) => index !== -1);
  return place === undefined ? null : (known[place] ?? null);
}

function countriesNamed(isIt: (name: string) => boolean, language: Language): string[] {
  return COUNTRY_CODES.filter((code) => isIt(countryName(code, language).toLowerCase()));
}

/** By habit, in capitals, by name in either language; two letters that are no code by the names that begin so. */
function nearestCountries(text: string, language: Language): readonly string[] {
  const asked = text.trim();
  const upper = asked.toUpperCase();
  const lower = asked.toLowerCase();
  const habit = COUNTRY_HABITS[upper];
  if (habit !== undefined) return [habit];
  if (COUNTRY_CODES.includes(upper)) return [upper];
  if (lower.length < 2) return [];
  const spoken: readonly Language[] = language === 'de' ? ['de', 'en'] : ['en', 'de'];
  for (const each of spoken) {
    const same = countriesNamed((name) => name === lower, each);
    if (same.length > 0) return same;
  }
  for (const each of spoken) {
    const named = countriesNamed((name) => name.startsWith(lower), each);
    if (named.length > 0 && named.length <= MOST_COUNTRIES) return named;
  }
  const names = COUNTRY_CODES.map((code) => countryName(code, language));
  const near = lower.length < LEAST_SHARED ? null : nearestOf(asked, names);
  return COUNTRY_CODES.filter((_, index) => near !== null && names[index] === near);
}

/** The value at a path of what came in; undefined where there is none. */
export function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<PropertyKey, unknown>>)[key]
        : undefined,
    input,
  );
}

function objectAt(path: readonly PropertyKey[]): z.ZodObject | null {
  let schema: unknown = planRequestSchema;
  for (const key of path) {
    while (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) schema = schema.unwrap();
    schema =
      schema instanceof z.ZodObject ? (schema.shape as Record<string, unknown>)[String(key)] : undefined;
  }
  while (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) schema = schema.unwrap();
  return schema instanceof z.ZodObject ? schema : null;
}

function sentence(found: string | null, known: readonly string[], language: Language): string {
  if (found !== null) return didYouMean[language]({ id: found });
  return known.length > 0 && known.length <= LISTED ? alternatives[language]({ list: known.join(', ') }) : '';
}

/** The sentence behind "this field does not exist"; empty where no field is near. */
export function fieldSuggestion(parent: readonly PropertyKey[], key: string, language: Language): string {
  const known = Object.keys(objectAt(parent)?.shape ?? {});
  return sentence(nearestOf(key, known), [], language);
}

/** The sentence behind "this value is not one of those allowed". */
export function valueSuggestion(
  input: unknown,
  path: readonly PropertyKey[],
  allowed: readonly unknown[] | null,
  language: Language,
): string {
  const given = valueAt(input, path);
  if (allowed !== null) {
    const known = allowed.map(String);
    return sentence(typeof given === 'string' ? nearestOf(given, known) : null, known, language);
  }
  if (typeof given !== 'string') return '';
  const field = path.findLast((part) => typeof part === 'string');
  return field === 'germanTitle'
    ? sentence(nearestOf(given, [...STATUS_WORDS, ...SECTIONS]), [], language)
    : '';
}

/** The sentence behind "this is no country". */
export function countrySuggestion(input: unknown, path: readonly PropertyKey[], language: Language): string {
  const given = valueAt(input, path);
  const found = typeof given === 'string' ? nearestCountries(given.slice(0, LONGEST), language) : [];
  const named = found.map((code) => `${code} (${countryName(code, language)})`);
  return named.length === 0 ? '' : didYouMean[language]({ id: named.join(', ') });
}

/** The sentence behind "this occupation is unknown". */
export function occupationSuggestion(id: string, language: Language): string {
  return didYouMean[language]({ id: nearestOccupationId(id) });
}
