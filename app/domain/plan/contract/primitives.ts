import { z } from 'zod';

import { isCalendarDate } from '../../calendar/calendar-date';
import { isCountryCode } from '../../catalogue/countries';
import { CONFIDENCES } from './vocabulary';

/** Small schemas that request and plan share. Every string is bounded, so that no answer can grow without end. */

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** True for a day that exists (no 30 February) in the years 1900 to 2100, written `YYYY-MM-DD`. */
export function isPlanDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return false;
  const leap = month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0);
  return day <= (DAYS_OF_MONTH[month - 1] ?? 0) + (leap ? 1 : 0);
}

export const calendarDate = z.string().refine(isPlanDate, { params: { code: 'invalid_date' } });

/** A day the plan has worked out; a plan made in 2099 may reach into the next century. */
export const plannedDate = z.string().refine(isCalendarDate);

/** Integer cents, never negative; the ceiling is far above any salary and far below what a float loses. */
export const centAmount = z.int().min(0).max(100_000_000_00);

/** ISO 3166-1 alpha-2 in capitals, and `XK` for Kosovo. */
export const countryCode = z.string().refine(isCountryCode, { params: { code: 'unknown_country' } });
export const months = z.int().min(0).max(1_200);
export const shortText = z.string().trim().min(1).max(300);
export const text = z.string().min(1).max(2_000);
export const legalBasis = z.string().min(1).max(300);
export const identifier = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);
export const url = z.string().max(500);

/** Where an encoded value was read, how sure it is, and when it was last checked. */
export const sourceSchema = z.strictObject({
  title: z.string().min(1).max(300),
  url: url.nullable(),
  confidence: z.enum(CONFIDENCES),
  officiallyConfirmed: z.boolean(),
  checkedOn: calendarDate,
});
export type Source = z.infer<typeof sourceSchema>;
