import { z } from 'zod';

import { checked, optionalText, requiredText } from './fields.server';
import { says } from './messages.server';

const NOTE_LENGTH = 1_000;

/** The yes to an import: why, and whether what it does not name is ended. */
export const confirmImportSchema = z.object({ reason: requiredText(300), endMissing: checked() });

/** Closes a report; who declines says why. */
export const handleReportSchema = z
  .object({
    decision: z.enum(['accepted', 'declined']),
    revision: z.coerce.number().int(),
    note: optionalText(NOTE_LENGTH),
  })
  .refine(({ decision, note }) => decision === 'accepted' || note !== null, {
    path: ['note'],
    ...says('exchange:report.noteNeeded'),
  });
