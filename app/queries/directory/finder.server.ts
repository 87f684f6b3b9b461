import { STATE_NAMES } from '~/domain/catalogue/states';
import { serviceKindWord, type Directory, type Service } from '~/domain/directory';
import type { FinderItem, FinderView } from '~/domain/directory/finder-view';
import { kreiseOf } from '~/domain/directory/kreis-suggestions';
import { describeMatchReason, type MatchReason } from '~/domain/directory/match-reason';
import { marksOf } from '~/domain/directory/service-marks';
import type { Language } from '~/i18n/languages';
import type { AppContext } from '~/platform/context.server';
import { directoryOf } from './directory-snapshot.server';
import { finderChoices, kreisName } from './finder-choices.server';
import { findable, isAskedFor, listServices, type Listed } from './finder-list.server';
import { kreisLinks, placeName, questionOf } from './finder-place-words.server';
import { finderPlace, type FinderPlace } from './finder-place.server';
import { finderPath, type FinderQuery } from './finder-query.server';
import { finderStates } from './finder-states.server';
import { findByText, searchWords, type TextHits } from './finder-text.server';
import { vocabularyOf, type Vocabulary } from './finder-vocabulary.server';

/** Services shown at once. */
const PAGE_SIZE = 15;

/** With so few answers near, it is worth a look elsewhere. */
const FEW = 3;

/** Reasons that stand beside the service as marks and need no second mention. */
const SHOWN_AS_MARKS: ReadonlySet<MatchReason['code']> = new Set([
  'verified',
  'statement',
  'ending',
  'bounced',
]);

/** Reasons that say what to watch rather than why it fits. */
const CAUTIONS: ReadonlySet<MatchReason['code']> = new Set(['mandate', 'area-likely', 'fallback']);

const AREA_REASONS: ReadonlySet<MatchReason['code']> = new Set(['area', 'area-likely', 'fallback']);

/** What the finder shows for a question: the place as understood, the services that fit, the numbers on the map. */
export async function finderView(
  context: Pick<AppContext, 'database' | 'clock'>,
  query: FinderQuery,
  language: Language,
): Promise<FinderView> {
  const directory = await directoryOf(context);
  const asOf = context.clock.today();
  const place = finderPlace(directory, query);
  const words = searchWords(query.text);
  const hits =
    words.length === 0 ? null : await findByText(context.database, words, () => vocabulary(directory));
  const candidates = findable(directory).filter((service) => isAskedFor(service, query, asOf));
  const answering = candidates.filter(({ id }) => hits === null || hits.ids.has(id));
  const listed = listServices({
    directory,
    asOf,
    asked: query,
    place,
    candidates,
    withText: hits?.ids ?? null,
    words: hits?.words ?? [],
  });
  const start = query.after === null ? 0 : listed.findIndex(({ service }) => service.id === query.after) + 1;
  const shown = listed.slice(start, start + PAGE_SIZE);
  const rest = listed.length - start - shown.length;
  const last = shown.at(-1);
  const elsewhere = answering.length - listed.length;
  const path = pathsOf(query, place);
  const { state, kreis } = place.workplace;
  return {
    fields: {
      place: place.typed,
      state: state ?? '',
      kreis: kreis ?? '',
      topic: query.topic ?? '',
      audience: query.audience ?? '',
      kind: query.kind ?? '',
      text: query.text,
    },
    choices: finderChoices(state === null ? [] : kreiseOf(directory, state), language),
    question: questionOf(directory, query, place, language),
    place: placeName(place, language),
    suggestedKreis: place.isKreisSuggested && place.kreis !== null ? kreisName(place.kreis, language) : null,
    kreisLinks: kreisLinks(directory, query, place, language),
    isKreisOpen: state !== null && kreis === null,
    respelt: respeltWords(query.text, hits),
    total: listed.length,
    from: start + 1,
    items: shown.map((each) => itemOf(each, asOf, language)),
    more:
      rest > 0 && last !== undefined
        ? { to: path({ after: last.service.id }), count: Math.min(rest, PAGE_SIZE) }
        : null,
    startTo: start > 0 ? path({}) : null,
    elsewhere:
      state !== null && elsewhere > 0 && (hits !== null || listed.length <= FEW)
        ? {
            to: finderPath({ ...query, place: '', at: '', state: null, kreis: null, after: null }),
            count: elsewhere,
          }
        : null,
    map: finderStates({
      services: answering,
      query,
      chosen: state,
      language,
    }),
    isAsked: finderPath({ ...query, state: null }) !== '/services',
    compiledOn: directory.compiledOn,
  };
}

const vocabularies = new WeakMap<readonly Service[], Vocabulary>();

function vocabulary({ services }: Directory): Vocabulary {
  const made = vocabularies.get(services) ?? vocabularyOf(services);
  vocabularies.set(services, made);
  return made;
}

/** Addresses of the same question with something changed, which stay on the place as it was understood. */
function pathsOf(query: FinderQuery, place: FinderPlace): (changes: Partial<FinderQuery>) => string {
  const { state, kreis } = place.workplace;
  const plain: Partial<FinderQuery> = {
    ...query,
    place: place.typed,
    at: kreis === null || place.typed === '' ? '' : place.typed,
    state: place.typed === '' || place.problem !== null ? state : null,
    kreis: place.isKreisSuggested ? null : kreis,
    after: null,
  };
  return (changes) => finderPath({ ...plain, ...changes });
}

/** Shown as typed, not as folded. */
function respeltWords(text: string, hits: TextHits | null): FinderView['respelt'] {
  if (hits === null || hits.respelt.length === 0) return [];
  const written = text.split(/\s+/);
  return hits.respelt.map(({ typed, instead }) => ({
    typed: written.find((word) => searchWords(word).includes(typed)) ?? typed,
    instead,
  }));
}

function itemOf({ service, reasons, isPartOnly }: Listed, asOf: string, language: Language): FinderItem {
  const shown = reasons.filter(({ code }) => !SHOWN_AS_MARKS.has(code));
  return {
    id: service.id,
    name: service.name,
    kind: serviceKindWord(service.kind, language),
    carrier: service.carrier,
    where: shown.some(({ code }) => AREA_REASONS.has(code)) ? null : whereOf(service, language),
    isPartOnly,
    reasons: shown.map((reason) => ({
      text: describeMatchReason(reason, language),
      isCaution: CAUTIONS.has(reason.code),
    })),
    marks: marksOf(service, asOf, language),
  };
}

/** Where it works, as the source puts it; null for all of Germany. */
function whereOf({ states, area }: Service, language: Language): FinderItem['where'] {
  if (states.length === 0) return { states: '', area: '' };
  return { states: states.map((state) => STATE_NAMES[state][language]).join(', '), area };
}
