import { z } from 'zod';

import { ANONYMITY_CHECKS } from '~/domain/articles';
import { STATE_CODES } from '~/domain/catalogue/states';
import { OCCUPATION_GROUPS, SERVICE_TOPICS } from '~/domain/directory/vocabulary';

import { calendarDate, optionalText } from './fields.server';
import { says } from './messages.server';

const MAX_QUESTION = 200;
const MAX_ANSWER = 10_000;
const MAX_PROVISIONS = 12;

const emptyOr = <Word extends string>(words: readonly [Word, ...Word[]]) =>
  z.union([z.enum(words), z.literal('')]).transform((word) => (word === '' ? null : word));

/** "§ 81a Abs. 3 AufenthG", one a line. */
const provisions = optionalText(2_000).transform((text) =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, MAX_PROVISIONS),
);

/** `today`: a review date in the past would make it outdated at once. */
export function articleSchema(today: string) {
  return z
    .object({
      revision: z.coerce.number().int().min(0).max(2_000_000_000),
      topic: z.enum(SERVICE_TOPICS),
      state: emptyOr(STATE_CODES as unknown as [string, ...string[]]).default(null),
      occupationGroup: emptyOr(OCCUPATION_GROUPS).default(null),
      questionDe: optionalText(MAX_QUESTION),
      answerDe: optionalText(MAX_ANSWER),
      questionEn: optionalText(MAX_QUESTION),
      answerEn: optionalText(MAX_ANSWER),
      provisions,
      parameters: z.array(z.string().max(120)).max(30).default([]),
      reviewBy: calendarDate({ from: today }),
    })
    .superRefine((value, context) => {
      const missing = (path: string) =>
        context.addIssue({ code: 'custom', path: [path], ...says('articles:edit.oneLanguage') });
      const pairs = [
        { question: value.questionDe, answer: value.answerDe, suffix: 'De' },
        { question: value.questionEn, answer: value.answerEn, suffix: 'En' },
      ];
      if (pairs.every(({ question, answer }) => question === null && answer === null)) missing('questionDe');
      for (const { question, answer, suffix } of pairs) {
        if (question === null && answer !== null) missing(`question${suffix}`);
        if (question !== null && answer === null) missing(`answer${suffix}`);
      }
    });
}

export const articleActSchema = (today: string) =>
  z.discriminatedUnion('intent', [
    z.object({
      intent: z.literal('publish'),
      checks: z.array(z.enum(ANONYMITY_CHECKS)).max(ANONYMITY_CHECKS.length).default([]),
    }),
    z.object({ intent: z.literal('withdraw') }),
    z.object({ intent: z.literal('renew'), reviewBy: calendarDate({ from: today }) }),
    z.object({ intent: z.literal('use'), enquiry: z.string().min(1).max(64) }),
  ]);
