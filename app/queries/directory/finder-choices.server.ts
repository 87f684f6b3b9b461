import { STATE_CODES, STATE_NAMES } from '~/domain/catalogue/states';
import { audienceWord, serviceKindWord, topicWord, type Kreis } from '~/domain/directory';
import type { Choice, FinderChoices } from '~/domain/directory/finder-view';
import { SERVICE_KINDS, SERVICE_TOPICS } from '~/domain/directory/vocabulary';
import type { Language } from '~/i18n/languages';

const TOWN_TYPES: ReadonlySet<string> = new Set(['kreisfreie-stadt', 'stadtkreis']);

const KREIS_TYPES = {
  town: { de: 'Stadt', en: 'town' },
  landkreis: { de: 'Landkreis', en: 'district' },
  kreis: { de: 'Kreis', en: 'district' },
} as const;

/** The name of a Kreis with its type, as a town and the Landkreis around it often share it. */
export function kreisName({ name, type }: Pick<Kreis, 'name' | 'type'>, language: Language): string {
  if (TOWN_TYPES.has(type)) return `${name} (${KREIS_TYPES.town[language]})`;
  if ((type === 'landkreis' || type === 'kreis') && !/kreis$/i.test(name))
    return `${name} (${KREIS_TYPES[type][language]})`;
  return name;
}

function sorted(choices: Choice[], language: Language): readonly Choice[] {
  return choices.sort((left, right) => left.label.localeCompare(right.label, language));
}

function lists(language: Language): Omit<FinderChoices, 'kreise'> {
  return {
    states: sorted(
      STATE_CODES.map((value) => ({ value, label: STATE_NAMES[value][language] })),
      language,
    ),
    topics: SERVICE_TOPICS.map((value) => ({ value, label: topicWord(value, language) })),
    audiences: (['employer', 'professional'] as const).map((value) => ({
      value,
      label: audienceWord(value, language),
    })),
    kinds: sorted(
      SERVICE_KINDS.map((value) => ({ value, label: serviceKindWord(value, language) })),
      language,
    ),
  };
}

const known = { de: lists('de'), en: lists('en') };

/** The lists of the form, with the Kreise of the Land in question. */
export function finderChoices(kreise: readonly Kreis[], language: Language): FinderChoices {
  return {
    ...known[language],
    kreise: kreise.map((kreis) => ({ value: kreis.ags, label: kreisName(kreis, language) })),
  };
}
