import { z } from 'zod';

import { OCCUPATION_GROUPS, SERVICE_TOPICS } from '~/domain/directory/vocabulary';
import { unknownPlaceholders } from '~/domain/enquiries';

import { DESK_LANGUAGES, MAX_ENQUIRY_TEXT, MAX_SUBJECT } from './enquiry-forms.server';
import { optionalText, requiredText } from './fields.server';
import { says } from './messages.server';

const id = z.string().min(1).max(64);
const submissionKey = z.string().regex(/^[\w-]{8,64}$/);

/** What a desk does with more than one enquiry. */
export const deskActSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('merge'), intoId: id }),
  z.object({ intent: z.literal('unmerge') }),
  z.object({
    intent: z.literal('split'),
    messageId: id,
    subject: requiredText(MAX_SUBJECT),
    topic: z.enum(SERVICE_TOPICS),
    submissionKey,
  }),
]);
export const DESK_INTENTS: readonly string[] = ['merge', 'unmerge', 'split'];

const MAX_NAME = 80;
const MAX_SOURCE = 300;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A template: placeholders of the closed list only, a source, and a day in the future to look at it again. */
export const replyTemplateSchema = (today: string) =>
  z.object({
    name: requiredText(MAX_NAME),
    topic: z
      .enum(SERVICE_TOPICS)
      .or(z.literal('').transform(() => null))
      .nullable()
      .default(null),
    text: requiredText(MAX_ENQUIRY_TEXT).refine(
      (text) => unknownPlaceholders(text).length === 0,
      says('desk:template.unknown'),
    ),
    legalSource: requiredText(MAX_SOURCE),
    reviewBy: day.refine((chosen) => chosen >= today, says('desk:template.reviewPast')),
    revision: z.coerce.number().int().min(0).max(2_000_000_000).default(0),
  });

/** What a member says of themselves. */
export const memberSkillsSchema = z.object({
  languages: z.array(z.enum(DESK_LANGUAGES)).default([]),
  specialities: z.array(z.enum(OCCUPATION_GROUPS)).default([]),
  signature: optionalText(500).transform((typed) => typed ?? ''),
});
