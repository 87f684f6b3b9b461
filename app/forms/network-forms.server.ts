import { z } from 'zod';

import { calendarDate, requiredText } from './fields.server';
import { says } from './messages.server';

const submissionKey = z.string().regex(/^[\w-]{8,64}$/);
const MAX_TEXT = 10_000;
const MAX_BODIES = 12;

export const clearingSchema = z.object({
  submissionKey,
  body: z.string().min(1).max(120),
  text: requiredText(MAX_TEXT),
});

/** `today` and `latest`: between them the consent may end. */
export const conferenceSchema = (today: string, latest: string) =>
  z.object({
    submissionKey,
    purpose: requiredText(),
    desks: z.array(z.string().min(1).max(64)).min(1).max(MAX_BODIES),
    endsOn: calendarDate({ from: today, to: latest }),
  });

export const conferenceActSchema = z.discriminatedUnion('act', [
  z.object({ act: z.literal('agree') }),
  z.object({ act: z.literal('refuse') }),
  z.object({ act: z.literal('end') }),
  z.object({ act: z.literal('write'), text: requiredText(MAX_TEXT), submissionKey }),
]);

const time = z
  .string()
  .trim()
  .refine((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), says('network:appointment.badTime'));

/** `today`: an appointment lies ahead. */
export const appointmentSchema = (today: string) =>
  z
    .object({
      date: calendarDate({ from: today }),
      from: time,
      to: time,
      place: requiredText(),
      /** One a line. */
      bodies: requiredText(2_000).transform((text) =>
        text
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '')
          .slice(0, MAX_BODIES),
      ),
      summary: requiredText(4_000),
      submissionKey,
    })
    .refine(({ from, to }) => from < to, { path: ['to'], ...says('network:appointment.badTime') });
