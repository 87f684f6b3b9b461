import { z } from 'zod';
import { REPORT_FIELDS, REPORT_TEXT_MAX_LENGTH } from '~/domain/directory/report';
import { optionalText } from './fields.server';
import { says } from './messages.server';

/** "Report an error": something ticked or something written. `trap` is a field that no person sees. */
export const serviceReportSchema = z
  .object({
    fields: z.array(z.enum(REPORT_FIELDS)).max(REPORT_FIELDS.length).optional(),
    text: optionalText(REPORT_TEXT_MAX_LENGTH),
    trap: optionalText(REPORT_TEXT_MAX_LENGTH),
  })
  .transform(({ fields = [], ...rest }) => ({ ...rest, fields: [...new Set(fields)] }))
  .refine(({ fields, text }) => fields.length > 0 || text !== null, {
    path: ['text'],
    ...says('services:report.missing'),
  });
