import type { Submission } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import type { z } from 'zod';

import type { Language } from '~/i18n/languages';
import { badRequest } from '~/platform/errors';

import { formMessages } from './messages.server';

/**
 * Reads the form of a POST. A body that is no form at all is a bad request, not an outage.
 *
 * @throws AppError `bad-request`
 */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw badRequest('The body is not a form.');
  }
}

/**
 * Parses a form with a zod schema. Messages come in the person's language: a schema names a text of the dictionaries
 * with `says()`, and a message that it carries itself is kept. The result is Conform's: on `status !== 'success'`
 * answer with `submission.reply()` and status 400; passwords must not travel back: `reply({ hideFields: ['password'] })`.
 */
export function parseForm<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
  language: Language,
): Submission<z.input<Schema>, string[], z.output<Schema>> {
  return parseWithZod(form, { schema, error: formMessages(language) });
}
