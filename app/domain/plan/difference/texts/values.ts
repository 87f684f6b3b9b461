/** Days, sums and lengths as people read them in the sentences of a difference. */
import { formatDate, type CalendarDate } from '../../../calendar/calendar-date';
import { formatCents } from '../../../money';
import type { Bilingual } from '../../../texts/bilingual';
import type { Finding, Language, StatutoryLimit } from '../../contract';
import type { CentRange } from '../change';

export function dayText(day: CalendarDate | null, language: Language): string {
  if (day !== null) return formatDate(day, language);
  return language === 'de' ? 'offen' : 'open';
}

/** ` (12 Tage später)`; nothing where a day is missing or did not move. */
export function moveText(days: number | null, language: Language): string {
  if (days === null || days === 0) return '';
  const count = Math.abs(days);
  if (language === 'de')
    return ` (${count} ${count === 1 ? 'Tag' : 'Tage'} ${days > 0 ? 'später' : 'früher'})`;
  return ` (${count} ${count === 1 ? 'day' : 'days'} ${days > 0 ? 'later' : 'earlier'})`;
}

export function rangeText({ minCents, maxCents }: CentRange, language: Language): string {
  const least = formatCents(minCents, language);
  if (minCents === maxCents) return least;
  const most = formatCents(maxCents, language);
  return language === 'de' ? `${least} bis ${most}` : `${least} to ${most}`;
}

/** ` (2.400,00 EUR mehr)`; nothing where no sum changed. */
export function byText(cents: number | null, language: Language): string {
  if (cents === null || cents === 0) return '';
  const sum = formatCents(Math.abs(cents), language);
  if (language === 'de') return ` (${sum} ${cents > 0 ? 'mehr' : 'weniger'})`;
  return ` (${sum} ${cents > 0 ? 'more' : 'less'})`;
}

const LIMIT_UNITS: Readonly<Record<StatutoryLimit['unit'], Bilingual>> = {
  days: { de: 'Tag(e)', en: 'day(s)' },
  'working-days': { de: 'Arbeitstag(e)', en: 'working day(s)' },
  weeks: { de: 'Woche(n)', en: 'week(s)' },
  months: { de: 'Monat(e)', en: 'month(s)' },
};

export function limitText(limit: StatutoryLimit | null, language: Language): string {
  if (limit === null) return language === 'de' ? 'keine Frist' : 'no limit';
  return `${limit.amount} ${LIMIT_UNITS[limit.unit][language]} (${limit.legalBasis})`;
}

const YES: Bilingual = { de: 'ja', en: 'yes' };
const NO: Bilingual = { de: 'nein', en: 'no' };

/** Units of a number, without the sums of money. */
const COUNTED: Readonly<Record<string, Bilingual>> = {
  months: { de: 'Monate', en: 'months' },
  years: { de: 'Jahre', en: 'years' },
  days: { de: 'Tage', en: 'days' },
};

const PAID: Readonly<Record<string, Bilingual>> = {
  'cents-per-year': { de: 'im Jahr', en: 'a year' },
  'cents-per-month': { de: 'im Monat', en: 'a month' },
  'cents-per-hour': { de: 'je Stunde', en: 'an hour' },
};

/** A value with its unit, such as a yearly sum, a day or a language level. */
export function measuredText(measured: Finding['expected'], language: Language): string {
  if (measured === null) return language === 'de' ? 'nichts' : 'nothing';
  const { value, unit } = measured;
  if (typeof value === 'boolean') return (value ? YES : NO)[language];
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'string') return unit === 'date' ? formatDate(value, language) : value;
  if (unit.startsWith('cents-')) {
    const period = PAID[unit];
    return period === undefined
      ? formatCents(value, language)
      : `${formatCents(value, language)} ${period[language]}`;
  }
  const counted = COUNTED[unit];
  return counted === undefined ? String(value) : `${value} ${counted[language]}`;
}
