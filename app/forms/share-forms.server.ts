import { z } from 'zod';

import { MOST_HOLDER_CHARACTERS } from '~/domain/people/case-role';

/** PostgreSQL refuses a NUL with an error of its own. */
const id = z
  .string()
  .max(64)
  .refine((text) => !text.includes('\u0000'));
const revision = z.coerce.number().int().min(0).max(2_000_000_000);

/** At the chamber or desk; the text is judged beside its field. */
export const shareCommentSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('add'), text: z.string().default('') }),
  z.object({ intent: z.literal('delete'), comment: id, revision }),
]);

/** The choice behind a share, as it stands in the address of its preview and is posted from there. */
export const shareChoiceSchema = z.object({
  with: id.default(''),
  /** The share that is changed; empty: a new one. */
  share: id.default(''),
  adviser: id.default(''),
  show: z.array(z.string().max(20)).max(20).default([]),
  until: z.string().trim().max(40).default(''),
  revision: revision.default(0),
});
export type ShareChoice = z.output<typeof shareChoiceSchema>;

/** Who takes a role; what does not fit together is judged beside the fields. */
export const roleFormSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('name'),
    revision,
    personId: id.default(''),
    name: z
      .string()
      .max(MOST_HOLDER_CHARACTERS)
      .refine((text) => !text.includes('\u0000'))
      .default(''),
    email: z.string().max(254).default(''),
  }),
  z.object({ intent: z.literal('end'), revision }),
]);

export const roleTaskSchema = z.object({
  task: z.string().max(60),
  intent: z.enum(['tick', 'untick']),
  /** Where the form stood: the page of the role, or today. */
  back: z.enum(['role', 'today']).default('role'),
});
