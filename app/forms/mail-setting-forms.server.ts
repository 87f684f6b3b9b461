import { z } from 'zod';

import { addDays } from '~/domain/calendar';
import { MAIL_MODES } from '~/domain/mail-settings/mail-mode';
import { LANGUAGES } from '~/i18n/languages';

import { calendarDate } from './fields.server';
import { says } from './messages.server';

/** Longest quiet time or absence that can be set at once. */
const MOST_DAYS = 92;

const mode = z.enum(['default', ...MAIL_MODES]).transform((value) => (value === 'default' ? null : value));

interface Span {
  from?: string | undefined;
  until?: string | undefined;
}

const isWhole = ({ from, until }: Span) => (from === undefined) === (until === undefined);
const isForward = ({ from, until }: Span) => from === undefined || until === undefined || from <= until;
const isShort = ({ from, until }: Span) =>
  from === undefined || until === undefined || until <= addDays(from, MOST_DAYS);

/** How a person wants mails in general. */
export const mailSettingSchema = z
  .object({
    mode,
    weeklyOn: z.coerce.number().int().min(1).max(5),
    quietWeekdays: z.array(z.coerce.number().int().min(1).max(5)).max(4).default([]),
    from: calendarDate().optional(),
    until: calendarDate().optional(),
    language: z.enum(LANGUAGES),
  })
  .refine(isWhole, { path: ['until'], ...says('notifications:error.bothDays') })
  .refine(isForward, { path: ['until'], ...says('notifications:error.order') })
  .refine(isShort, { path: ['until'], ...says('notifications:error.tooLong') });

/** What differs in one organisation. */
export const memberMailsSchema = z
  .object({
    organisation: z.string().min(1).max(100),
    mode,
    from: calendarDate().optional(),
    until: calendarDate().optional(),
    deputyId: z.string().max(100).optional(),
  })
  .refine(isWhole, { path: ['until'], ...says('notifications:error.bothDays') })
  .refine(isForward, { path: ['until'], ...says('notifications:error.order') })
  .refine(isShort, { path: ['until'], ...says('notifications:error.tooLong') });
