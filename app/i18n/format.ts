/**
 * Dates, money and counts as text. Calendar dates are `YYYY-MM-DD` strings and are never turned into
 * instants, so no time zone can move them. Digits are set by hand, because server and browser must agree
 * to the byte and their Intl data may differ.
 */
import { formatDate, isCalendarDate } from '~/domain/calendar';
import type { Language } from './languages';

export { formatDate };

const NO_BREAK_SPACE = '\u00a0';
const EN_DASH = '\u2013';

const MONTHS: Record<Language, readonly string[]> = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** `2027-03-12` → `12. März 2027` or `12 March 2027`. */
export function formatDateLong(date: string, language: Language): string {
  const { year, day, monthName } = partsOf(date, language);
  return language === 'de' ? `${Number(day)}. ${monthName} ${year}` : `${Number(day)} ${monthName} ${year}`;
}

/** `2027-03` or a full date → `März 2027` or `March 2027`. */
export function formatMonth(date: string, language: Language): string {
  const { year, monthName } = partsOf(date.length === 7 ? `${date}-01` : date, language);
  return `${monthName} ${year}`;
}

/** An instant as date and time of day in Europe/Berlin: `12.03.2027, 14:05` or `12 March 2027, 14:05`. */
export function formatDateTime(instant: Date, language: Language): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Berlin',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  const date = formatDate(`${part('year')}-${part('month')}-${part('day')}`, language);
  return `${date}, ${part('hour')}:${part('minute')}`;
}

/** The time of day of an instant in Europe/Berlin: `14:05`, in both languages. */
export function formatTime(instant: Date): string {
  return formatDateTime(instant, 'de').slice(-'14:05'.length);
}

/** Integer cents → `43.759,80 €` or `€43,759.80`. Never rounds. */
export function formatMoney(cents: number, language: Language): string {
  const sign = cents < 0 ? '-' : '';
  const euros = formatNumber(Math.trunc(Math.abs(cents) / 100), language);
  const rest = String(Math.abs(cents) % 100).padStart(2, '0');
  return language === 'de' ? `${sign}${euros},${rest}${NO_BREAK_SPACE}€` : `${sign}€${euros}.${rest}`;
}

/** An integer with grouped digits: `12.345` or `12,345`. */
export function formatNumber(value: number, language: Language): string {
  const digits = String(Math.abs(Math.trunc(value))).replace(
    /\B(?=(\d{3})+$)/g,
    language === 'de' ? '.' : ',',
  );
  return value < 0 ? `-${digits}` : digits;
}

/** `1` → `1 Tag`, `21` → `21 Tage`; with `max` a range: `14–21 Tage`. */
export function formatDays(days: number, language: Language, max?: number): string {
  const isRange = max !== undefined && max !== days;
  const count = isRange
    ? `${formatNumber(days, language)}${EN_DASH}${formatNumber(max, language)}`
    : formatNumber(days, language);
  const isOne = !isRange && days === 1;
  const unit = language === 'de' ? (isOne ? 'Tag' : 'Tage') : isOne ? 'day' : 'days';
  return `${count}${NO_BREAK_SPACE}${unit}`;
}

function partsOf(date: string, language: Language) {
  const monthName = MONTHS[language][Number(date.slice(5, 7)) - 1];
  if (!isCalendarDate(date) || !monthName) throw new RangeError('not a calendar date (YYYY-MM-DD)');
  return { year: date.slice(0, 4), day: date.slice(8), monthName };
}
