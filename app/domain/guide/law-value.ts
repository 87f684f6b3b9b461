import { isCalendarDate } from '../calendar/calendar-date';
import type { Language } from '../plan/contract';
import { formatFraction, type Fraction } from '../money';
import { iscoGroupWords, pointFeatureWords } from '../texts/guide/parameter-words';

/** A value of the law as a page shows it: money stays cents, so that the page formats it as all other money. */
export type LawValue =
  | {
      readonly kind: 'cents';
      readonly cents: number;
      /** The gross wage that covers a need; null where there is none. */
      readonly grossCents?: number | null;
    }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

export function isFraction(value: unknown): value is Fraction {
  return typeof value === 'object' && value !== null && 'numerator' in value && 'denominator' in value;
}

interface Need {
  readonly cents: number;
  readonly grossCents: number | null;
}

function isNeed(value: unknown): value is Need {
  return typeof value === 'object' && value !== null && 'cents' in value && 'grossCents' in value;
}

function grouped(value: number, language: Language): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, language === 'de' ? '.' : ',');
}

/** Points by the number of their feature in the statute. */
function pointItems(points: Readonly<Record<string, unknown>>, language: Language): string[] {
  return Object.entries(points).map(
    ([number, value]) =>
      `${String(value)}: ${pointFeatureWords[number]?.[language] ?? number} (Nr. ${number})`,
  );
}

const YES_NO = { de: ['ja', 'nein'], en: ['yes', 'no'] } as const;

/** A code with its name, where the list holds groups of occupations. */
function groupName(code: string, unit: string, language: Language): string {
  const words = unit.startsWith('ISCO-08') ? iscoGroupWords[code] : undefined;
  return words === undefined ? code : `${code} ${words[language]}`;
}

/** Any value that a parameter may hold; one of a shape nobody foresaw is shown as its JSON, never left out. */
export function lawValue(value: unknown, unit: string, language: Language): LawValue {
  if (typeof value === 'number' && !unit.startsWith('cents'))
    return { kind: 'text', text: grouped(value, language) };
  if (typeof value === 'number') return { kind: 'cents', cents: value };
  if (unit === 'date' && isCalendarDate(value)) return { kind: 'date', date: value };
  if (isNeed(value)) return { kind: 'cents', ...value };
  if (typeof value === 'string') return { kind: 'text', text: value };
  if (typeof value === 'boolean') return { kind: 'text', text: YES_NO[language][value ? 0 : 1] };
  if (isFraction(value)) return { kind: 'text', text: formatFraction(value, language) };
  if (Array.isArray(value))
    return { kind: 'list', items: value.map((item) => groupName(String(item), unit, language)) };
  if (unit === 'points by feature' && typeof value === 'object' && value !== null)
    return { kind: 'list', items: pointItems(value as Readonly<Record<string, unknown>>, language) };
  if (value instanceof Set) return { kind: 'list', items: [...value].map(String) };
  return { kind: 'text', text: JSON.stringify(value) };
}
