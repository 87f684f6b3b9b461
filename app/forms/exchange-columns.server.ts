import {
  OCCUPATION_GROUPS,
  SERVICE_AUDIENCES,
  SERVICE_KINDS,
  SERVICE_LEVELS,
  SERVICE_STATUSES,
  SERVICE_TOPICS,
} from '~/domain/directory/vocabulary';
import { COLUMNS } from '~/domain/directory-exchange';
import type { Language } from '~/i18n/languages';
import { translatorFor } from '~/i18n/server-i18n.server';

const WORDS = {
  kind: SERVICE_KINDS,
  level: SERVICE_LEVELS,
  audience: SERVICE_AUDIENCES,
  topics: SERVICE_TOPICS,
  specialities: OCCUPATION_GROUPS,
  status: SERVICE_STATUSES,
} as const;

type WordColumn = keyof typeof WORDS;

const hasWords = (column: string): column is WordColumn => column in WORDS;

/** What each column of a list may hold, in words; closed lists name all their words. */
export function columnHelp(language: Language): Array<{ name: string; meaning: string }> {
  const t = translatorFor(language, 'exchange');
  return COLUMNS.map((name) => ({
    name,
    meaning: hasWords(name) ? t(`column.${name}`, { words: WORDS[name].join(', ') }) : t(`column.${name}`),
  }));
}
