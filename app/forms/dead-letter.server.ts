import { z } from 'zod';

import { requiredText } from './fields.server';

/** What to do with a job that failed for good, and why. */
export const deadLetterSchema = z.object({
  intent: z.enum(['retry', 'discard']),
  reason: requiredText(300),
});
