import { STATE_CODES, STATE_NAMES, type StateCode } from '~/domain/catalogue/states';
import type { Service } from '~/domain/directory';
import type { FinderView } from '~/domain/directory/finder-view';
import type { Language } from '~/i18n/languages';
import { finderPath, type FinderQuery } from './finder-query.server';

const byName = (language: Language): readonly StateCode[] =>
  [...STATE_CODES].sort((left, right) =>
    STATE_NAMES[left][language].localeCompare(STATE_NAMES[right][language], language),
  );
const IN_ORDER = { de: byName('de'), en: byName('en') };

/** The Länder of the map: how many services each has for the question, and the address that asks there. */
export function finderStates(options: {
  readonly services: readonly Service[];
  readonly query: FinderQuery;
  readonly chosen: StateCode | null;
  readonly language: Language;
}): FinderView['map'] {
  const { services, query, chosen, language } = options;
  const counts = new Map<string, number>();
  let nationwide = 0;
  for (const { states } of services) {
    if (states.length === 0) nationwide += 1;
    for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  const elsewhere = { ...query, place: '', at: '', kreis: null, after: null };
  return {
    states: IN_ORDER[language].map((code) => ({
      code,
      name: STATE_NAMES[code][language],
      count: counts.get(code) ?? 0,
      to: finderPath({ ...elsewhere, state: code }),
      isChosen: code === chosen,
    })),
    nationwide,
    allTo: finderPath({ ...elsewhere, state: null }),
  };
}
