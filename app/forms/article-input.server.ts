import type { z } from 'zod';

import type { OccupationGroup } from '~/domain/directory/vocabulary';
import type { SaveArticleInput } from '~/services/articles/save-article.server';

import type { articleSchema } from './article-forms.server';

type Parsed = z.output<ReturnType<typeof articleSchema>>;

/** What the form says, as the service takes it. */
export function articleInput(
  value: Parsed,
): Omit<SaveArticleInput, 'actor' | 'articleId' | 'sourceEnquiryId'> {
  const pairs = [
    { language: 'de', question: value.questionDe, answer: value.answerDe },
    { language: 'en', question: value.questionEn, answer: value.answerEn },
  ] as const;
  return {
    revision: value.revision,
    topic: value.topic,
    state: value.state,
    occupationGroup: value.occupationGroup as OccupationGroup | null,
    provisions: value.provisions,
    parameterIds: value.parameters,
    reviewBy: value.reviewBy,
    texts: pairs.flatMap(({ language, question, answer }) =>
      question === null || answer === null ? [] : [{ language, question, answer }],
    ),
  };
}
