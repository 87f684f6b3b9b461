import { z } from 'zod';

import {
  contrast,
  INK,
  nearestReadable,
  normalisedColour,
  textOn,
  WHITE,
} from '~/domain/chambers/brand-colour';
import { CHAMBER_ACTS } from '~/domain/chambers/membership';
import { MOST_START_CHARACTERS } from '~/domain/chambers/start-text';
import { formatNumber } from '~/i18n/format';
import type { Language } from '~/i18n/languages';

import { calendarDate, checked, optionalText, requiredText, wholeNumber } from './fields.server';
import { says } from './messages.server';

/** A colour that text can stand on; refused with the nearest one where it cannot. */
function brandColour(language: Language) {
  return z
    .string()
    .trim()
    .optional()
    .transform((typed, context) => {
      if (typed === undefined || typed === '') return null;
      const colour = normalisedColour(typed);
      if (colour === null) {
        context.addIssue({ code: 'custom', input: typed, ...says('chamber:branding.colourInvalid') });
        return z.NEVER;
      }
      if (textOn(colour) !== null) return colour;
      const ratio = Math.max(contrast(colour, WHITE), contrast(colour, INK));
      context.addIssue({
        code: 'custom',
        input: typed,
        ...says('chamber:branding.colourUnreadable', {
          ratio: formatNumber(Math.floor(ratio * 10) / 10, language),
          nearest: nearestReadable(colour),
        }),
      });
      return z.NEVER;
    });
}

const startText = () => optionalText(MOST_START_CHARACTERS).transform((text) => text ?? '');

export const chamberProfileSchema = (language: Language) =>
  z.object({
    revision: z.coerce.number().int().min(0).max(2_000_000_000),
    name: requiredText(),
    chamberId: optionalText(80),
    colour: brandColour(language),
    startTextDe: startText(),
    startTextEn: startText(),
    senderName: optionalText(80).transform((text) => text ?? ''),
    isOpen: checked(),
  });

export const inviteFormSchema = (today: string) =>
  z.object({
    label: requiredText(120),
    maxUses: wholeNumber({ min: 1, max: 100_000 })
      .optional()
      .transform((value) => value ?? null),
    endsOn: calendarDate({ from: today })
      .optional()
      .transform((value) => value ?? null),
    joinsAtOnce: checked(),
  });

const id = z.string().min(1).max(64);

/** What the chamber does with the members it chose in its list. */
export const bulkSchema = z.object({ act: z.enum(CHAMBER_ACTS), member: z.array(id).max(200).default([]) });

/** What it does with one. */
export const memberActSchema = z.object({ act: z.enum(CHAMBER_ACTS), secondReason: optionalText(200) });

export const joinSchema = z.object({
  company: id,
  code: optionalText(20),
  invitation: optionalText(100),
  figures: checked(),
});
