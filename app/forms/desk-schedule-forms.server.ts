import { z } from 'zod';

import { isCalendarDate } from '~/domain/calendar';
import { STATE_CODES } from '~/domain/catalogue/states';
import { SERVICE_TOPICS } from '~/domain/directory/vocabulary';
import { CLOCK_NAMES, readHours, URGENCIES } from '~/domain/enquiries';

import { DESK_LANGUAGES, postalPrefixes } from './enquiry-forms.server';
import { optionalText } from './fields.server';
import { says } from './messages.server';

/** Fields of the week, Monday first. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const hours = z
  .string()
  .max(100)
  .default('')
  .transform((written, context) => {
    const spans = readHours(written);
    if (spans !== null) return spans;
    context.addIssue({ code: 'custom', ...says('desk:hours.unreadable') });
    return z.NEVER;
  });

const orNull = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .literal('')
    .transform(() => null)
    .or(schema)
    .nullable()
    .default(null);

/** A week in which the desk is there at some time. */
export const hoursSchema = z
  .object({
    mon: hours,
    tue: hours,
    wed: hours,
    thu: hours,
    fri: hours,
    sat: hours,
    sun: hours,
    state: orNull(z.enum(STATE_CODES)),
  })
  .refine((week) => WEEKDAYS.some((day) => week[day].length > 0), {
    path: ['mon'],
    ...says('desk:hours.never'),
  });

const day = z.string().refine(isCalendarDate, says('common:validation.date'));

/** Days off from today on; without a last day it is one day. */
export const closureSchema = (today: string) =>
  z
    .object({ from: day, to: orNull(day) })
    .transform(({ from, to }) => ({ from, to: to ?? from }))
    .refine(({ to }) => to >= today, { path: ['from'], ...says('desk:hours.past') })
    .refine(({ from, to }) => from <= to, { path: ['to'], ...says('desk:hours.order') });

const MOST_DAYS = 90;

/** In half working days, with a comma or a point. */
const workingDays = z
  .string()
  .transform((typed) => Number(typed.trim().replace(',', '.')))
  .refine(
    (days) => days >= 0.5 && days <= MOST_DAYS && Number.isInteger(days * 2),
    says('desk:targets.daysError'),
  );

export const targetSchema = z.object({
  clock: z.enum(CLOCK_NAMES),
  topic: orNull(z.enum(SERVICE_TOPICS)),
  urgency: orNull(z.enum(URGENCIES)),
  workingDays,
});

/** The least a new desk says; hours of Monday to Thursday in one field, for they are mostly the same. */
export const deskStartSchema = z
  .object({
    state: z.enum(STATE_CODES),
    postalPrefixes: postalPrefixes(),
    topics: z.array(z.enum(SERVICE_TOPICS)).min(1),
    languages: z.array(z.enum(DESK_LANGUAGES)).min(1),
    hours,
    friday: hours,
    signature: optionalText(500).transform((typed) => typed ?? ''),
  })
  .refine(({ hours: first, friday }) => first.length + friday.length > 0, {
    path: ['hours'],
    ...says('desk:hours.never'),
  });
