/**
 * The services that answer a question of the finder, best first.
 *
 * Where the place is known, that is `matchServices`, the same as in plans. Where it is only a Land, the services of
 * single Kreise follow, because the person may be in any of them. Without a place all others follow.
 */
import type { CalendarDate } from '~/domain/calendar';
import type { Directory, Service } from '~/domain/directory';
import { matchIndexOf } from '~/domain/directory/match-index';
import type { MatchReason } from '~/domain/directory/match-reason';
import { matchServices } from '~/domain/directory/match-services';
import { foldForSearch } from '~/domain/directory/search-text';
import { isRunning } from '~/domain/directory/service';
import type { FinderPlace } from './finder-place.server';
import type { FinderQuery } from './finder-query.server';

export interface Listed {
  readonly service: Service;
  readonly reasons: readonly MatchReason[];
  /** Works in a part of the Land only, and nobody said yet which part is meant. */
  readonly isPartOnly: boolean;
}

type Asked = Pick<FinderQuery, 'topic' | 'audience' | 'kind'>;

/** True if the service is open on the day and answers topic, audience and kind. */
export function isAskedFor(service: Service, { topic, audience, kind }: Asked, asOf: CalendarDate): boolean {
  return (
    isRunning(service, asOf) &&
    (topic === null || service.topics.includes(topic)) &&
    (audience === null || service.audience === audience || service.audience === 'both') &&
    (kind === null || service.kind === kind)
  );
}

const findables = new WeakMap<readonly Service[], readonly Service[]>();

/** All entries but those that describe something and are no place to refer to: matching knows them and leaves them out. */
export function findable(directory: Directory): readonly Service[] {
  const { services } = directory;
  const known = findables.get(services);
  if (known !== undefined) return known;
  const matched = new Set<string>();
  for (const entries of matchIndexOf(directory).values())
    for (const { service } of entries) matched.add(service.id);
  // An area that nobody could read gives no territory: such an entry is found by its words only.
  const found = services.filter(({ id, territories }) => territories.length === 0 || matched.has(id));
  findables.set(services, found);
  return found;
}

const SHORTEST_STEM = 4;
/** German endings such as "ungen" have up to so many letters beyond what words of a family share. */
const LONGEST_ENDING = 3;

interface ListOptions {
  readonly directory: Directory;
  readonly asOf: CalendarDate;
  readonly asked: Asked;
  readonly place: FinderPlace;
  /** Services that answer topic, audience and kind, wherever they work. */
  readonly candidates: readonly Service[];
  /** Ids that hold the typed words; null: no words were typed. */
  readonly withText: ReadonlySet<string> | null;
  readonly words: readonly string[];
}

/** The list, best first. Where words were typed, entries that are named by them come before the others. */
export function listServices(options: ListOptions): readonly Listed[] {
  const { words, place } = options;
  const listed = byPlace(options);
  if (words.length === 0) return listed;
  return byWordsInName(listed, words, place.workplace.state === null);
}

function byPlace(options: ListOptions): readonly Listed[] {
  const { directory, asOf, asked, place, candidates, withText } = options;
  const hasText = (service: Service) => withText === null || withText.has(service.id);
  const { state, kreis } = place.workplace;
  const matches = matchServices(directory, {
    asOf,
    place: place.workplace,
    topic: asked.topic,
    audience: asked.audience,
    kind: asked.kind,
  });
  const listed = matches
    .filter(({ service }) => hasText(service))
    .map(({ service, reasons }): Listed => ({ service, reasons, isPartOnly: false }));
  // An open question about the place leaves what works everywhere; no place at all leaves nothing out.
  if (kreis !== null || (state === null && place.problem !== null)) return listed;
  const known = new Set(listed.map(({ service }) => service.id));
  const others = candidates
    .filter((service) => !known.has(service.id) && hasText(service))
    .filter(({ states }) => state === null || states.includes(state))
    .map((service): Listed => ({ service, reasons: plainReasons(asked), isPartOnly: state !== null }));
  const isNationwide = ({ service }: Listed) => service.states.length === 0;
  if (state !== null)
    return [
      ...listed.filter((each) => !isNationwide(each)),
      ...byName(directory, others),
      ...listed.filter(isNationwide),
    ];
  return [...listed, ...byName(directory, others)];
}

function plainReasons({ topic, audience }: Asked): readonly MatchReason[] {
  return [
    ...(topic === null ? [] : [{ code: 'topic', topic } as const]),
    ...(audience === null ? [] : [{ code: 'audience', audience } as const]),
  ];
}

/**
 * Those first whose name holds the words: somebody who types a name means that entry. Without a place the shorter names
 * lead, as they hold little else; with one the nearest do.
 */
function byWordsInName(
  listed: readonly Listed[],
  words: readonly string[],
  isShorterFirst: boolean,
): readonly Listed[] {
  const stems = words.map((word) => word.slice(0, Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING)));
  const keyed = listed.map((each) => {
    const name = foldForSearch(each.service.name);
    const found = stems.filter((stem) => ` ${name}`.includes(` ${stem}`)).length;
    return { each, found, length: found > 0 && isShorterFirst ? name.length : 0 };
  });
  keyed.sort((left, right) => right.found - left.found || left.length - right.length);
  return keyed.map(({ each }) => each);
}

const collator = new Intl.Collator('de');
const nameRanks = new WeakMap<readonly Service[], ReadonlyMap<string, number>>();

/** Sorted by name. Comparing German names costs more than all else here, so each snapshot is sorted once. */
function byName(directory: Directory, listed: readonly Listed[]): Listed[] {
  const { services } = directory;
  const ranks =
    nameRanks.get(services) ??
    new Map(
      [...services]
        .sort((left, right) => collator.compare(left.name, right.name) || (left.id < right.id ? -1 : 1))
        .map(({ id }, rank) => [id, rank]),
    );
  nameRanks.set(services, ranks);
  const rankOf = ({ service }: Listed) => ranks.get(service.id) ?? 0;
  return [...listed].sort((left, right) => rankOf(left) - rankOf(right));
}
