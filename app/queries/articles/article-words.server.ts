import { STATE_CODES, STATE_NAMES, isStateCode } from '~/domain/catalogue/states';
import {
  OCCUPATION_GROUPS,
  SERVICE_TOPICS,
  isOccupationGroup,
  type ServiceTopic,
} from '~/domain/directory/vocabulary';
import { occupationGroupWord, topicWord } from '~/domain/directory/words';
import { parameterWords } from '~/domain/texts/guide/parameter-words';
import { formatDate } from '~/i18n/format';
import type { Language } from '~/i18n/languages';

import { LAW_PARAMETERS } from '../guide/law-parameters.server';
import type { ArticlePage } from './article-page.server';

const parameterTitle = (id: string, language: Language) => parameterWords[id]?.title[language] ?? id;

/** The lists that the form of an article offers. */
export function articleChoices(language: Language) {
  return {
    topics: topicChoices(language),
    states: STATE_CODES.map((value) => ({ value: value as string, label: STATE_NAMES[value][language] })),
    groups: OCCUPATION_GROUPS.map((value) => ({
      value: value as string,
      label: occupationGroupWord(value, language),
    })),
    parameters: [...LAW_PARAMETERS.keys()].map((value) => ({
      value,
      label: parameterTitle(value, language),
    })),
  };
}

export function topicChoices(language: Language): Array<{ value: string; label: string }> {
  return SERVICE_TOPICS.map((value: ServiceTopic) => ({ value, label: topicWord(value, language) }));
}

/** What a page says about an article, in the reader's language. */
export function articleInWords(article: ArticlePage, language: Language) {
  const { state, landCode, occupationGroup } = article;
  const reviewedOn = formatDate(article.reviewedOn, language);
  return {
    topic: topicWord(article.topic, language),
    land: landCode !== null && isStateCode(landCode) ? STATE_NAMES[landCode][language] : null,
    occupation:
      occupationGroup !== null && isOccupationGroup(occupationGroup)
        ? occupationGroupWord(occupationGroup, language)
        : null,
    values: article.parameterIds.map((id) => parameterTitle(id, language)),
    reviewedOn,
    reviewBy: formatDate(article.reviewBy, language),
    stale:
      state.state === 'law-changed'
        ? {
            kind: 'law' as const,
            date: reviewedOn,
            values: state.parameters.map((id) => parameterTitle(id, language)).join(', '),
          }
        : state.state === 'review-due'
          ? { kind: 'review' as const, date: formatDate(state.since, language) }
          : state.state === 'withdrawn'
            ? { kind: 'withdrawn' as const }
            : null,
  };
}
