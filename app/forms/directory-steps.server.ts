/** The small forms beside the form of an entry: confirm, end, list again, merge. */
import { z } from 'zod';

import { calendarDate, checked, optionalText } from './fields.server';
import { changeReason, webAddress } from './service-entry-form.server';

/** "Checked today", with the page it was compared with. */
export const confirmEntrySchema = z.object({
  sourceUrl: webAddress()
    .optional()
    .transform((address) => address || null),
  isAddressRight: checked(),
  note: optionalText(500).transform((text) => text ?? ''),
});

/** The last day of a programme. */
export const endEntrySchema = z.object({ lastDay: calendarDate(), reason: changeReason() });

/** Back into the directory, with a new end or none. */
export const relistEntrySchema = z.object({
  until: calendarDate()
    .optional()
    .transform((day) => day ?? null),
  reason: changeReason(),
});

/** Which entry stays, and what both looked like when the preview was shown. */
export const mergeEntriesSchema = z.object({
  targetId: z.string().min(1).max(100),
  sourceRevision: z.number().int().min(1),
  targetRevision: z.number().int().min(1),
  reason: changeReason(),
});
