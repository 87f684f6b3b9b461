import { z } from 'zod';

import { KEEP_MONTHS } from '~/domain/retention/deletion-day';

import { wholeNumber } from './fields.server';

/** How many months closed cases are kept. */
export const keepMonthsSchema = z.object({
  months: wholeNumber({ min: KEEP_MONTHS.least, max: KEEP_MONTHS.most }),
});
