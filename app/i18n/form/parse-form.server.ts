import { parseWithZod } from '@conform-to/zod/v4';
import type { Submission } from '@conform-to/react';
import type { core } from 'zod';
import type { Language } from '../languages';
import { formMessages } from './messages.server';

/**
 * Reads a form once, where it enters. `submission.status === 'success'` carries `value`; otherwise answer with
 * `data({ lastResult: submission.reply() }, { status: 400 })` and the page shows every message beside its field.
 * Passwords must not travel back: `submission.reply({ hideFields: ['password'] })`.
 */
export function parseForm<Schema extends core.$ZodType>(
  form: FormData | URLSearchParams,
  schema: Schema,
  language: Language,
): Submission<core.input<Schema>, string[], core.output<Schema>> {
  return parseWithZod(form, { schema, error: formMessages(language) });
}
