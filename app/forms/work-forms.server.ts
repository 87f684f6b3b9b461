import { z } from 'zod';

import { MOST_NAME_CHARACTERS } from '~/domain/work/saved-filter';

import { requiredText } from './fields.server';

const id = z.string().max(64);
const day = z.string().trim().max(40).default('');

/** The chosen steps stand beside, under `step` (or `one`); days are judged by the services. */
export const changeStepsSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('done'), doneOn: day }),
  z.object({ intent: z.literal('done-today') }),
  z.object({ intent: z.literal('snooze'), until: day }),
  z.object({ intent: z.literal('wake') }),
  z.object({ intent: z.literal('assign'), ownerId: id.default(''), deputyId: id.default('') }),
  z.object({ intent: z.literal('undo'), batch: id }),
]);

export const filterFormSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('save'),
    page: z.string().max(20),
    name: requiredText(MOST_NAME_CHARACTERS),
    search: z.string().max(2_000),
  }),
  z.object({ intent: z.literal('remove'), filter: id }),
]);

const revision = z.coerce.number().int().min(0).max(2_000_000_000);

/** The text is judged beside its field. */
export const commentFormSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('add'), text: z.string().default(''), share: id.default('') }),
  z.object({ intent: z.literal('edit'), comment: id, revision, text: z.string().default('') }),
  z.object({ intent: z.literal('delete'), comment: id, revision }),
]);
