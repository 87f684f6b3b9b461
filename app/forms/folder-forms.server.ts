import { z } from 'zod';

import { CHECK_RESULTS, SEEN_AS, TRANSLATION_STATES } from '~/domain/folder/paper';
import { SECTIONS } from '~/domain/folder/section';

import { calendarDate, optionalText, requiredText } from './fields.server';
import { says } from './messages.server';

const MAX_TITLE = 120;
const MAX_REASON = 500;
const key = z.string().regex(/^[a-z0-9-]{1,80}$/);

/** A paper of one's own. */
export function addPaperSchema() {
  return z.object({ title: requiredText(MAX_TITLE), section: z.enum(SECTIONS) });
}

/** What the buttons of a paper send. */
export const paperFormSchema = z.object({
  intent: z.enum(['remove-paper', 'want-paper']),
  paper: key,
});

export function waiveSchema() {
  return z.object({ reason: requiredText(MAX_REASON) });
}

export function checkSchema() {
  return z
    .object({
      result: z.enum(CHECK_RESULTS),
      reason: optionalText(MAX_REASON),
      seenAs: z.enum(SEEN_AS),
      translation: z.enum(TRANSLATION_STATES),
    })
    .superRefine(({ result, reason }, context) => {
      if (result === 'wanting' && reason === null)
        context.addIssue({
          code: 'custom',
          path: ['reason'],
          input: reason,
          ...says('folder:check.reasonNeeded'),
        });
    });
}

export function expirySchema() {
  return z.object({ expiresOn: calendarDate().optional() });
}

export const moveSchema = z.object({ toPaper: key });
