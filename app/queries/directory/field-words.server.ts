import { bundledDirectory } from '~/domain/directory/bundled-directory';
import type { EntryChanges } from '~/domain/directory/entry';
import { HISTORY_FIELDS, type FieldChange } from '~/domain/directory/history';
import type { DirectorySource, Territory } from '~/domain/directory/service';
import {
  audienceWord,
  levelWord,
  occupationGroupWord,
  serviceKindWord,
  serviceStateWord,
  statusWord,
  territoryWord,
  topicWord,
} from '~/domain/directory/words';
import {
  isOccupationGroup,
  isServiceAudience,
  isServiceKind,
  isServiceStatus,
  isServiceTopic,
  SERVICE_LEVELS,
  SERVICE_STATES,
} from '~/domain/directory/vocabulary';
import { isStateCode, STATE_NAMES } from '~/domain/catalogue/states';
import { isCalendarDate } from '~/domain/calendar';
import { formatDate } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import { translatorFor } from '~/i18n/server-i18n.server';

/** A change of the history in words, in the order of the form. History is stored data of any age: nothing is trusted. */
export function changesInWords(changes: EntryChanges, language: Language): FieldChange[] {
  const known = (field: string) => HISTORY_FIELDS.find((candidate) => candidate === field);
  const place = (field: string) => HISTORY_FIELDS.indexOf(known(field) ?? 'other');
  return Object.entries(changes)
    .sort(([left], [right]) => place(left) - place(right))
    .map(([field, pair]) => ({
      field: known(field) ?? 'other',
      before: fieldInWords(field, pair[0], language),
      after: fieldInWords(field, pair[1], language),
    }));
}

/** The value of a field as text, lists one line each. */
export function fieldInWords(field: string, value: unknown, language: Language): string {
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) return value.map((item) => wordOf(field, item, language)).join('\n');
  return wordOf(field, value, language);
}

function wordOf(field: string, value: unknown, language: Language): string {
  if (typeof value === 'string') return textOf(field, value, language);
  if (typeof value !== 'object' || value === null) return String(value);
  switch (field) {
    case 'territories':
      return territoryInWords(value as Territory, language);
    case 'sources': {
      const { asOf, url, document } = value as Partial<DirectorySource>;
      return [asOf, url, document].filter(Boolean).join(' ');
    }
    case 'mandate':
      return Object.values(value).map(String).join('\n');
    default:
      return JSON.stringify(value);
  }
}

function textOf(field: string, value: string, language: Language): string {
  if (field === 'kind' && isServiceKind(value)) return serviceKindWord(value, language);
  if (field === 'audience' && isServiceAudience(value)) return audienceWord(value, language);
  if (field === 'topics' && isServiceTopic(value)) return topicWord(value, language);
  if (field === 'specialities' && isOccupationGroup(value)) return occupationGroupWord(value, language);
  if (field === 'status' && isServiceStatus(value)) return statusWord(value, language);
  if (field === 'states' && isStateCode(value)) return STATE_NAMES[value][language];
  if ((field === 'until' || field === 'verifiedOn') && isCalendarDate(value))
    return formatDate(value, language);
  const level = field === 'level' ? SERVICE_LEVELS.find((known) => known === value) : undefined;
  if (level !== undefined) return levelWord(level, language);
  const state = field === 'state' ? SERVICE_STATES.find((known) => known === value) : undefined;
  return state === undefined ? value : serviceStateWord(state, language);
}

/** `Erfurt (16051)`: a town and the Landkreis around it often share a name. */
export function territoryInWords(territory: Territory, language: Language): string {
  const word = territoryWord(territory, language, bundledDirectory.kreisByAgs);
  const named = territory.kind === 'kreis' && word !== territory.code ? `${word} (${territory.code})` : word;
  return territory.derived
    ? `${named}, ${translatorFor(language, 'directory-admin')('marks.derived')}`
    : named;
}
