/** Values of fields as people read them, for pages that show before and after. */
import { formatDate, isCalendarDate } from '../calendar';
import { isStateCode, STATE_NAMES } from '../catalogue/states';
import type { DirectorySource, Territory } from '../directory/service';
import {
  SERVICE_AUDIENCES,
  SERVICE_LEVELS,
  SERVICE_STATES,
  isOccupationGroup,
  isServiceKind,
  isServiceStatus,
  isServiceTopic,
} from '../directory/vocabulary';
import {
  audienceWord,
  levelWord,
  occupationGroupWord,
  serviceKindWord,
  serviceStateWord,
  statusWord,
  territoryWord,
  topicWord,
} from '../directory/words';
import type { TextLanguage } from '../directory/authority';
import { sourceText } from './cell';
import type { ServiceField } from './service-row';

type KreisNames = ReadonlyMap<string, { readonly name: string }>;

/** The value in words; empty where there is none. A word that no list knows is shown as it stands. */
export function fieldText(
  field: ServiceField,
  value: unknown,
  { language, kreise }: { language: TextLanguage; kreise: KreisNames },
): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((item) => itemText(field, item, language, kreise)).join(', ');
  if (typeof value !== 'string') return field === 'mandate' ? bilingualText(value, language) : '';
  switch (field) {
    case 'kind':
      return isServiceKind(value) ? serviceKindWord(value, language) : value;
    case 'level': {
      const level = SERVICE_LEVELS.find((known) => known === value);
      return level ? levelWord(level, language) : value;
    }
    case 'audience': {
      const audience = SERVICE_AUDIENCES.find((known) => known === value);
      return audience ? audienceWord(audience, language) : value;
    }
    case 'status':
      return isServiceStatus(value) ? statusWord(value, language) : value;
    case 'state': {
      const state = SERVICE_STATES.find((known) => known === value);
      return state ? serviceStateWord(state, language) : value;
    }
    case 'until':
    case 'verifiedOn':
      return isCalendarDate(value) ? formatDate(value, language) : value;
    default:
      return value;
  }
}

function itemText(field: ServiceField, item: unknown, language: TextLanguage, kreise: KreisNames): string {
  if (typeof item === 'string') {
    if (field === 'topics' && isServiceTopic(item)) return topicWord(item, language);
    if (field === 'specialities' && isOccupationGroup(item)) return occupationGroupWord(item, language);
    if (field === 'states' && isStateCode(item)) return STATE_NAMES[item][language];
    return item;
  }
  // Values come from checked rows; these two lists are the only ones of objects.
  if (field === 'territories') return territoryWord(item as Territory, language, kreise);
  if (field === 'sources') return sourceText(item as DirectorySource);
  return '';
}

function bilingualText(value: unknown, language: TextLanguage): string {
  const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, language) : '';
  return typeof text === 'string' ? text : '';
}
