import { z } from 'zod';

import { STATE_CODES } from '~/domain/catalogue/states';
import { OCCUPATION_GROUPS, SERVICE_TOPICS } from '~/domain/directory/vocabulary';
import { AWAITED_PARTIES, CLOSE_OUTCOMES, DECLINE_REASONS, URGENCIES } from '~/domain/enquiries';

import { checked, optionalText, requiredText, wholeNumber } from './fields.server';
import { says } from './messages.server';

/** Longest question, answer or note: some pages. */
export const MAX_ENQUIRY_TEXT = 10_000;
export const MAX_SUBJECT = 160;
const MAX_REASON = 1_000;
/** More files than these are no question any more but the case itself, which is shared. */
export const MAX_FILES = 10;

/** Languages that a desk may offer advice in; ISO 639-1. */
export const DESK_LANGUAGES = [
  'de',
  'en',
  'ar',
  'es',
  'fa',
  'fr',
  'hi',
  'it',
  'pl',
  'pt',
  'ru',
  'sq',
  'tr',
  'uk',
  'vi',
] as const;

/** Of a key that our own page made; a foreign one is only another key of the same enquiry or organisation. */
const submissionKey = z.string().regex(/^[\w-]{8,64}$/);
const revision = z.coerce.number().int().min(0).max(2_000_000_000);
const id = z.string().min(1).max(64);
const text = requiredText(MAX_ENQUIRY_TEXT);

/** The question, as typed and as confirmed: one schema, so that the preview and the sending read the same. */
export const askSchema = z.object({
  submissionKey,
  topic: z.enum(SERVICE_TOPICS),
  urgency: z.enum(URGENCIES),
  subject: requiredText(MAX_SUBJECT),
  text,
  facts: z.array(z.string().max(80)).max(100).default([]),
  /** Files of the case's folder. */
  files: z.array(id).max(MAX_FILES).default([]),
  /** Services outside may be asked by mail. */
  outside: checked(),
});

export const askerActSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('reply'), text, submissionKey }),
  z.object({ intent: z.literal('withdraw') }),
  z.object({ intent: z.literal('reopen'), text: requiredText(MAX_REASON), submissionKey }),
  z.object({ intent: z.literal('release'), mailId: id }),
  z.object({ intent: z.literal('discard'), mailId: id }),
]);

/** What a service outside may post on the page of its question. */
export const outsideActSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('decline'),
    reason: z.enum(DECLINE_REASONS),
    note: optionalText(MAX_REASON),
    /** No more questions by mail, whatever the topic. */
    stop: checked(),
  }),
  z.object({ intent: z.literal('code') }),
  z.object({ intent: z.literal('open'), code: z.string().max(20).default('') }),
]);

const written = { text, submissionKey, revision };

/** What a desk, or the operator with the last resort, may post. */
export const holderActSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('accept') }),
  z.object({ intent: z.literal('claim') }),
  z.object({
    intent: z.literal('decline'),
    reason: z.enum(DECLINE_REASONS),
    note: optionalText(MAX_REASON),
  }),
  z.object({ intent: z.literal('assign'), personId: z.string().max(64).default('') }),
  z.object({ intent: z.literal('answer'), ...written }),
  z.object({ intent: z.literal('answer-and-close'), ...written }),
  z.object({ intent: z.literal('ask-back'), party: z.enum(AWAITED_PARTIES), ...written }),
  z.object({ intent: z.literal('note'), ...written }),
  z.object({ intent: z.literal('resume') }),
  z.object({ intent: z.literal('forward'), deskId: id, reason: requiredText(MAX_REASON) }),
  z.object({ intent: z.literal('close'), outcome: z.enum(CLOSE_OUTCOMES) }),
  z.object({ intent: z.literal('reopen'), reason: requiredText(MAX_REASON) }),
]);

export type HolderForm = z.output<typeof holderActSchema>;

/** First digits of postal codes, as a list. */
export const postalPrefixes = () =>
  optionalText(500)
    .transform((typed) => (typed ?? '').split(/[\s,;]+/).filter((prefix) => prefix !== ''))
    .refine(
      (list) => list.every((prefix) => /^\d{1,5}$/.test(prefix)),
      says('enquiries:profile.prefixError'),
    );

const kreise = optionalText(2_000)
  .transform((typed) => (typed ?? '').split(/[\s,;]+/).filter((key) => key !== ''))
  .refine((list) => list.every((key) => /^\d{5}$/.test(key)), says('desk:profile.kreisError'));

/** What a desk says of itself. Somewhere and something it has to work on, or no question finds it. */
export const deskProfileSchema = z
  .object({
    isNationwide: checked(),
    states: z.array(z.enum(STATE_CODES)).default([]),
    postalPrefixes: postalPrefixes(),
    kreise,
    signature: optionalText(500).transform((typed) => typed ?? ''),
    topics: z.array(z.enum(SERVICE_TOPICS)).min(1),
    specialities: z.array(z.enum(OCCUPATION_GROUPS)).default([]),
    languages: z.array(z.enum(DESK_LANGUAGES)).min(1),
    capacity: wholeNumber({ min: 1, max: 10_000 }),
    isPaused: checked(),
  })
  .refine(
    ({ isNationwide, states, postalPrefixes, kreise: keys }) =>
      isNationwide || states.length + postalPrefixes.length + keys.length > 0,
    {
      path: ['states'],
      ...says('enquiries:profile.areaMissing'),
    },
  );
