import { z } from 'zod';

import { isCalendarDate } from '~/domain/calendar';
import { isWebAddress } from '~/domain/directory-exchange';

import { requiredText } from './fields.server';
import { says } from './messages.server';

const LONG_TEXT = 2_000;

/** A text that may be left empty; empty is an answer here: the entry then says nothing. */
const text = (maxLength: number) =>
  z
    .string()
    .default('')
    .transform((value) => value.replace(/\r\n?/g, '\n').trim())
    .refine((value) => !/[^\P{Cc}\n\t]/u.test(value), says('common:validation.invalid'))
    .refine((value) => value.length <= maxLength, says('common:validation.tooLong', { count: maxLength }));

const EMAIL = z.email();

/** What a service says about its own entry. */
export const correctionSchema = z.object({
  name: requiredText(300),
  carrier: text(300),
  area: text(LONG_TEXT),
  website: text(LONG_TEXT).refine(
    (value) => value === '' || isWebAddress(value),
    says('common:validation.url'),
  ),
  phone: text(300),
  email: text(254).refine(
    (value) => value === '' || EMAIL.safeParse(value).success,
    says('common:validation.email'),
  ),
  address: text(LONG_TEXT),
  openingHours: text(LONG_TEXT),
  until: text(10).refine((value) => value === '' || isCalendarDate(value), says('common:validation.date')),
  text: text(LONG_TEXT),
});

export type TypedAnswer = z.output<typeof correctionSchema>;
