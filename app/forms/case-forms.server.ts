import { z } from 'zod';

import { MAX_TEXT } from '~/domain/cases/draft';
import { occupationFromText } from '~/domain/cases/occupation-text';

import { optionalText, requiredText } from './fields.server';
import { says } from './messages.server';

/** Longest title of a case. */
export const MAX_TITLE = 120;

/** Of a key that our own page made; a foreign one is only another key of the same person's organisation. */
const submissionKey = z.string().regex(/^[\w-]{8,64}$/);

/** Texts kept of a form and put back as they are. */
export const newCaseSchema = z.object({
  submissionKey,
  title: requiredText(MAX_TITLE),
  occupation: optionalText(MAX_TEXT).refine(
    (text) => text === null || occupationFromText(text) !== null,
    says('wizard:problem.occupation'),
  ),
  chosen: z.enum(['yes', 'no']),
});

/** `was`: the title that the form showed. */
export const renameCaseSchema = z.object({ title: requiredText(MAX_TITLE), was: optionalText(MAX_TITLE) });

const revision = z.coerce.number().int().min(0).max(2_000_000_000);
const id = z.string().max(64);

/** Why somebody did something; kept in the history. */
const reasonText = optionalText(300);

/** What the forms of a step say. The day is judged by the service, which knows the case. */
export const stepFormSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('complete'), revision, doneOn: z.string().trim().max(40).default('') }),
  z.object({ intent: z.literal('undo'), revision, reason: reasonText }),
  z.object({ intent: z.literal('assign'), revision, ownerId: id.default(''), deputyId: id.default('') }),
]);

export const acceptPlanSchema = z.object({ intent: z.literal('accept'), hash: z.string().max(100) });
