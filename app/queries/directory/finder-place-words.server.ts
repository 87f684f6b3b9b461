/** The place of the finder in words, and the questions that are open about it, with the addresses of their answers. */
import { STATE_NAMES } from '~/domain/catalogue/states';
import { placeOf, type Directory } from '~/domain/directory';
import type { PlaceLink, PlaceQuestion } from '~/domain/directory/finder-view';
import { kreisSuggestions } from '~/domain/directory/kreis-suggestions';
import type { Language } from '~/i18n/languages';
import { kreisName } from './finder-choices.server';
import type { FinderPlace, PlaceChoice } from './finder-place.server';
import { finderPath, type FinderQuery } from './finder-query.server';

const MOST_KREIS_LINKS = 6;

/** "Erfurt, Thüringen"; null: all of Germany. */
export function placeName(
  { town, kreis, workplace: { state } }: FinderPlace,
  language: Language,
): string | null {
  if (state === null) return null;
  const land = STATE_NAMES[state][language];
  const name = town ?? (kreis === null ? null : kreisName(kreis, language));
  return name === null || name === land ? land : `${name}, ${land}`;
}

/** What is open about the place, or null. */
export function questionOf(
  directory: Directory,
  query: FinderQuery,
  { typed, town, problem }: FinderPlace,
  language: Language,
): PlaceQuestion | null {
  if (problem === null) return null;
  const common = { code: problem.code, typed, town: town ?? '' };
  switch (problem.code) {
    case 'not-a-code':
      return { ...common, choices: [] };
    case 'unknown-code':
      return {
        ...common,
        choices: problem.states.map((state) => ({
          to: finderPath({ ...query, place: '', at: '', state, kreis: null, after: null }),
          label: STATE_NAMES[state][language],
        })),
      };
    case 'two-states': {
      const states = placeOf(directory, typed)?.states ?? [problem.state];
      return {
        ...common,
        choices: states.map((state) => ({
          to: finderPath({ ...query, at: typed, state, kreis: null, after: null }),
          label: STATE_NAMES[state][language],
        })),
      };
    }
    case 'unknown-name':
      return { ...common, choices: problem.near.map((near) => linkOf(directory, query, near, language)) };
    case 'several':
      return {
        ...common,
        choices: problem.choices.map((choice) => linkOf(directory, query, choice, language)),
      };
  }
}

function linkOf(
  directory: Directory,
  query: FinderQuery,
  choice: PlaceChoice,
  language: Language,
): PlaceLink {
  const kreis = choice.kreis === null ? null : (directory.kreisByAgs.get(choice.kreis) ?? null);
  const land = STATE_NAMES[choice.state][language];
  const name = choice.isTown || kreis === null ? choice.name : kreisName(kreis, language);
  const isWithin = kreis !== null && choice.isTown && kreis.name !== choice.name;
  return {
    to: finderPath({
      ...query,
      place: choice.name,
      at: choice.name,
      state: choice.state,
      kreis: choice.kreis,
      after: null,
    }),
    label: [name, isWithin ? kreisName(kreis, language) : null, land === name ? null : land]
      .filter((part) => part !== null)
      .join(', '),
  };
}

/** Likely Kreise of a code whose town does not tell it. */
export function kreisLinks(
  directory: Directory,
  query: FinderQuery,
  { typed, workplace: { state, kreis } }: FinderPlace,
  language: Language,
): readonly PlaceLink[] {
  if (state === null || kreis !== null || typed === '') return [];
  return kreisSuggestions(directory, typed)
    .filter((suggestion) => suggestion.kreis.state === state)
    .slice(0, MOST_KREIS_LINKS)
    .map((suggestion) => ({
      to: finderPath({ ...query, at: query.place, state, kreis: suggestion.kreis.ags, after: null }),
      label: kreisName(suggestion.kreis, language),
    }));
}
