import type { Submission } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import type { z } from 'zod';

import type { Language } from '~/i18n/languages';
import { badRequest } from '~/platform/errors';

import { formMessages } from './messages';

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
 * Parses a form with a zod schema. Messages come in the person's language; a message that the schema itself carries
 * (a `refine` with its own words) is kept. The result is Conform's: on `status !== 'success'` answer with
 * `submission.reply()` and status 400.
 */
export function parseForm<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
  language: Language,
): Submission<z.input<Schema>, string[], z.output<Schema>> {
  return parseWithZod(form, { schema, error: (issue) => messageFor(issue, language) });
}

type Issue = Parameters<z.core.$ZodErrorMap>[0];

function messageFor(issue: Issue, language: Language): string {
  const text = formMessages[language];
  switch (issue.code) {
    case 'invalid_type':
      return missingOrWrongType(issue, language);
    case 'too_small':
      if (issue.origin === 'string') {
        return issue.minimum === 1 ? text.required : text.tooShort(String(issue.minimum));
      }
      if (issue.origin === 'array' || issue.origin === 'set') return text.tooFew(String(issue.minimum));
      return text.tooSmall(String(issue.minimum));
    case 'too_big':
      if (issue.origin === 'string') return text.tooLong(String(issue.maximum));
      if (issue.origin === 'array' || issue.origin === 'set') return text.tooMany(String(issue.maximum));
      return text.tooLarge(String(issue.maximum));
    case 'invalid_format':
      if (issue.format === 'email') return text.email;
      if (issue.format === 'date') return text.date;
      return text.pattern;
    case 'invalid_value':
      return issue.input === undefined || issue.input === '' ? text.choose : text.notAChoice;
    default:
      return text.other;
  }
}

function missingOrWrongType(issue: Issue, language: Language): string {
  const text = formMessages[language];
  if (issue.input === undefined || issue.input === '') return text.required;
  const expected = 'expected' in issue ? issue.expected : undefined;
  if (expected === 'int') return text.wholeNumber;
  if (expected === 'number') return text.number;
  if (expected === 'date') return text.date;
  return text.other;
}
