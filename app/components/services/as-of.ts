import { isCalendarDate } from '~/domain/calendar';
import { formatDate, formatMonth } from '~/i18n/format';
import type { Language } from '~/i18n/languages';

/** The date of a statement as its source gives it: a day, a month or a year; null where it gives none. */
export function asOfText(asOf: string, language: Language): string | null {
  if (isCalendarDate(asOf)) return formatDate(asOf, language);
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(asOf)
    ? formatMonth(asOf, language)
    : /^\d{4}$/.test(asOf)
      ? asOf
      : null;
}
