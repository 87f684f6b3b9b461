import { z } from 'zod';

import { ADVISER_MANDATES } from '~/domain/chambers/adviser-choice';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { foldForSearch } from '~/domain/directory/search-text';
import { SERVICE_TOPICS } from '~/domain/directory/vocabulary';
import { BRANCHES } from '~/domain/plan/contract/vocabulary';

import { calendarDate, checked, email, optionalText, wholeNumber } from './fields.server';
import { says } from './messages.server';
import { DESK_LANGUAGES } from './enquiry-forms.server';

const MOST_PARTS = 100;

const parts = (text: string | null) =>
  (text ?? '')
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, MOST_PARTS);

/** Keys or names of Kreise, each told from the facts; several Kreise of one name (town and Landkreis) all count. */
const kreise = optionalText(2_000).transform((text, context) => {
  const codes: string[] = [];
  for (const part of parts(text)) {
    const found = bundledDirectory.kreise.filter(
      ({ ags, name }) => ags === part || foldForSearch(name) === foldForSearch(part),
    );
    if (found.length === 0) {
      context.addIssue({
        code: 'custom',
        input: part,
        ...says('advisers:profile.kreisUnknown', { value: part }),
      });
      return z.NEVER;
    }
    codes.push(...found.map(({ ags }) => ags));
  }
  return codes;
});

const prefixes = optionalText(1_000).transform((text, context) => {
  const found = parts(text);
  const wrong = found.find((part) => !/^\d{1,5}$/.test(part));
  if (wrong === undefined) return found;
  context.addIssue({
    code: 'custom',
    input: wrong,
    ...says('advisers:profile.prefixInvalid', { value: wrong }),
  });
  return z.NEVER;
});

const empty = (text: string | null) => text ?? '';

export const adviserSchema = z.object({
  mandate: z.enum(ADVISER_MANDATES),
  email: email()
    .optional()
    .transform((text) => text ?? ''),
  phone: optionalText(60).transform(empty),
  kreise,
  prefixes,
  branches: z.array(z.enum(BRANCHES)).default([]),
  topics: z.array(z.enum(SERVICE_TOPICS)).default([]),
  languages: z.array(z.enum(DESK_LANGUAGES)).default([]),
  capacity: wholeNumber({ min: 1, max: 10_000 }),
  isActive: checked(),
});

export const absenceSchema = z
  .object({
    from: calendarDate(),
    until: calendarDate(),
    deputyId: optionalText(64),
    note: optionalText(500).transform(empty),
  })
  .refine(({ from, until }) => from <= until, { path: ['until'], ...says('advisers:absence.wrongOrder') });

/** What the chamber found in a paper; anything but "complete" says why. */
export const paperCheckSchema = z
  .object({
    paperKey: z.string().min(1).max(200),
    fileIds: z.array(z.string().min(1).max(64)).min(1).max(50),
    verdict: z.enum(['complete', 'missing', 'question']),
    note: optionalText(1_000).transform(empty),
  })
  .refine(({ verdict, note }) => verdict === 'complete' || note !== '', { path: ['note'] });
