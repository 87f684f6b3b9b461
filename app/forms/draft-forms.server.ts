import { z } from 'zod';

import { DRAFT_FILE_LANGUAGES } from '~/domain/drafts/draft-file';
import { TYPED_VALUES, type TypedName, type TypedValues } from '~/domain/drafts/typed-values';

/** Control characters and marks that turn the direction of writing have no place in a paper. */
const UNPRINTABLE = /[\u0000-\u0009\u000B-\u001F\u007F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

const typedText = (most: number) =>
  z
    .string()
    .max(most)
    .transform((text) => text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '').trim());

const names = Object.keys(TYPED_VALUES) as TypedName[];

/** The values typed for one file; what is empty is left out. */
export const draftFileSchema = z
  .object({
    language: z.enum(DRAFT_FILE_LANGUAGES).catch('de'),
    ...Object.fromEntries(names.map((name) => [name, typedText(TYPED_VALUES[name].most).optional()])),
  })
  .transform((fields) => {
    const texts: Readonly<Record<string, string | undefined>> = fields;
    const typed: TypedValues = Object.fromEntries(
      names.flatMap((name) => {
        const text = texts[name];
        return text === undefined || text === '' ? [] : [[name, text]];
      }),
    );
    return { language: fields.language, typed };
  });
