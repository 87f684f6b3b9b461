/** The kinds of fields that our forms have, as zod schemas. An empty field counts as absent. */
import { z } from 'zod';
import { isCalendarDate } from '~/domain/calendar';
import { formatMoney } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import { parseEuroCents } from './parse-euro-cents';
import { says } from './messages.server';

const EMAIL_MAX_LENGTH = 254;
const SHORT_TEXT_MAX_LENGTH = 200;

// PostgreSQL cannot store a NUL; a page must answer 400 to it and not fail later.
const storableText = z.string().refine((text) => !text.includes('\u0000'), says('common:validation.invalid'));

/** A text that must be there, trimmed, of at most `maxLength` characters. */
export function requiredText(maxLength: number = SHORT_TEXT_MAX_LENGTH) {
  return storableText.trim().min(1).max(maxLength);
}

/** A text that may be empty; absent gives null. */
export function optionalText(maxLength: number = SHORT_TEXT_MAX_LENGTH) {
  return storableText
    .trim()
    .max(maxLength)
    .optional()
    .transform((text) => text || null);
}

/** An e-mail address in lower case. */
export function email() {
  return storableText.trim().toLowerCase().max(EMAIL_MAX_LENGTH).pipe(z.email());
}

/** A calendar date `YYYY-MM-DD` that exists, between the given days (inclusive). */
export function calendarDate({
  from = '1900-01-01',
  to = '2199-12-31',
}: { from?: string; to?: string } = {}) {
  return z
    .string()
    .trim()
    .refine((text) => isCalendarDate(text) && text >= from && text <= to, says('common:validation.date'));
}

/** Five digits, as a German postal code; whether the place exists is the directory's question. */
export function postalCode() {
  return z
    .string()
    .trim()
    .refine((text) => /^\d{5}$/.test(text), says('common:validation.postalCode'));
}

/** A whole number within limits. */
export function wholeNumber({ min = 0, max = 1_000_000 }: { min?: number; max?: number } = {}) {
  return z.number().int().min(min).max(max);
}

/** Euros as people type them, answered in integer cents, within limits. */
export function euroCents(
  language: Language,
  { minCents = 0, maxCents = 100_000_000 }: { minCents?: number; maxCents?: number } = {},
) {
  return z.string().transform((text, context) => {
    const cents = parseEuroCents(text);
    const problem =
      cents === null
        ? says('common:validation.money')
        : cents < minCents
          ? says('common:validation.moneyMin', { min: formatMoney(minCents, language) })
          : cents > maxCents
            ? says('common:validation.moneyMax', { max: formatMoney(maxCents, language) })
            : null;
    if (cents !== null && problem === null) return cents;
    context.addIssue({ code: 'custom', input: text, ...problem });
    return z.NEVER;
  });
}

/** The answer of a `YesNoUnknown` field: true, false, or null for "don't know yet" and for no answer. */
export function yesNoUnknown() {
  return z
    .enum(['yes', 'no', 'unknown'])
    .optional()
    .transform((answer) => (answer === 'yes' ? true : answer === 'no' ? false : null));
}

/** A single check box. */
export function checked() {
  return z
    .boolean()
    .optional()
    .transform((value) => value === true);
}
