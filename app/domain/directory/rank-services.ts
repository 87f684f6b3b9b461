/**
 * The order of the services that fit a question, without the reasons.
 *
 * Left out: programmes that ended, merged entries, other areas, topics and audiences. Order: services that may help
 * everybody before those with a mandate for some; then nearness (postal-code prefix, Kreis, Land, nationwide), all
 * trades before one trade where none was asked for, backing, speciality, people before portals, language, audience,
 * freshness.
 */
import type { CalendarDate } from '../calendar/calendar-date';
import type { Directory } from './directory';
import { kreisSuggestions } from './kreis-suggestions';
import { matchIndexOf, type IndexedService } from './match-index';
import { specialityFit } from './occupation-group';
import { completeWorkplace, type Workplace } from './places';
import { isRunning, type Service } from './service';
import { NATIONWIDE, NEAR_KREIS, NEAR_PREFIX, NEAR_STATE, type Nearness } from './territory';
import type { OccupationGroup, ServiceAudience, ServiceKind, ServiceTopic } from './vocabulary';

export interface MatchQuery {
  readonly asOf: CalendarDate;
  /** Place of work. Nothing known: only nationwide services can be named. */
  readonly place: Workplace;
  readonly topic?: ServiceTopic | null;
  /** Who asks; `both` or nothing: everybody's services. */
  readonly audience?: ServiceAudience | null;
  readonly kind?: ServiceKind | null;
  readonly occupationGroup?: OccupationGroup | null;
  /** ISO 639-1 code of the language the advice should be given in. */
  readonly spokenLanguage?: string | null;
}

/** A service that fits, without the reasons. */
export interface RankedService {
  readonly entry: IndexedService;
  readonly nearness: Nearness;
  /** The Kreis was guessed from codes nearby. */
  readonly isGuess: boolean;
  readonly rank: number;
}

/** Works for one occupation only, so that others are better served elsewhere. */
const ONE_TRADE: ReadonlySet<ServiceKind> = new Set([
  'health-care-special',
  'chamber-hwk',
  'chamber-ihk',
  'recognition-authority',
]);
/** Somebody to talk to comes before something to read or to apply for. */
const NOBODY_TO_ASK: ReadonlySet<ServiceKind> = new Set(['portal', 'funding']);
/** More services than a directory will hold; keeps the position below the next figure of the rank. */
const POSITIONS = 1_000_000;
const LONGEST_PREFIX = 5;
/** More Kreise than that are no help: the person has to choose. */
const MOST_GUESSED_KREISE = 3;

/** True if the service helps the one who asks. */
export function hasAudience(service: Service, audience: ServiceAudience | null | undefined): boolean {
  return (
    audience === undefined ||
    audience === null ||
    audience === 'both' ||
    service.audience === 'both' ||
    service.audience === audience
  );
}

function answers(service: Service, query: MatchQuery): boolean {
  const { topic, kind, audience, asOf } = query;
  return (
    (kind === undefined || kind === null || service.kind === kind) &&
    (topic === undefined || topic === null || service.topics.includes(topic)) &&
    hasAudience(service, audience) &&
    isRunning(service, asOf)
  );
}

/** The rank as one number, smaller is better; null: made for other occupations. */
function rankOf(entry: IndexedService, nearness: Nearness, query: MatchQuery): number | null {
  const { service } = entry;
  const group = query.occupationGroup ?? null;
  const fit = specialityFit(service.specialities, group);
  if (fit === 'other' && ONE_TRADE.has(service.kind)) return null;
  // Made for one trade, and nobody said which one is meant: behind those who help every trade.
  const isOpenTrade = group === null && service.specialities.length > 0 && ONE_TRADE.has(service.kind);
  const speciality = fit === 'match' ? 0 : fit === 'none' ? 1 : 2;
  const isLimited = service.mandate !== null || fit === 'other';
  const wanted = query.spokenLanguage ?? null;
  const language =
    wanted === null || service.languages.length === 0 ? 1 : service.languages.includes(wanted) ? 0 : 2;
  const audience = service.audience === query.audience ? 0 : 1;
  // Each figure is multiplied by the number of values of the next one, so that an earlier one always decides.
  let rank = Number(isLimited);
  rank = rank * 4 + nearness;
  rank = rank * 2 + Number(isOpenTrade);
  rank = rank * 2 + Number(!entry.isBacked);
  rank = rank * 3 + speciality;
  rank = rank * 2 + Number(NOBODY_TO_ASK.has(service.kind));
  rank = rank * 3 + language;
  rank = rank * 2 + audience;
  return rank * POSITIONS + entry.position;
}

/** Keys of the index that cover the place, nearest first. */
function* keysOf(
  directory: Directory,
  place: Workplace,
): Generator<readonly [key: string, nearness: Nearness, isGuess: boolean]> {
  const { postalCode, kreis, state } = place;
  if (postalCode !== null)
    for (let length = LONGEST_PREFIX; length > 0; length -= 1)
      yield [`plz:${postalCode.slice(0, length)}`, NEAR_PREFIX, false];
  if (kreis !== null) yield [kreis, NEAR_KREIS, false];
  else if (postalCode !== null && state !== null) {
    const guessed = kreisSuggestions(directory, postalCode).filter((each) => each.kreis.state === state);
    if (guessed.length <= MOST_GUESSED_KREISE)
      for (const each of guessed) yield [each.kreis.ags, NEAR_STATE, true];
  }
  if (state !== null) yield [state, NEAR_STATE, false];
  yield ['DE', NATIONWIDE, false];
}

/**
 * How well a service fits, as a number, smaller is better; equal for those that only differ in how they are backed in
 * detail. The routing of enquiries puts load and capacity behind it.
 */
export function matchClass({ rank }: Pick<RankedService, 'rank'>): number {
  return Math.floor(rank / POSITIONS);
}

/** The services that fit, best first, without reasons and without the nationwide one that is added in need. */
export function rankServices(directory: Directory, query: MatchQuery): readonly RankedService[] {
  const place = completeWorkplace(directory, query.place);
  const index = matchIndexOf(directory);
  const seen = new Set<Service>();
  const found: RankedService[] = [];
  for (const [key, nearness, isGuess] of keysOf(directory, place))
    for (const entry of index.get(key) ?? []) {
      if (seen.has(entry.service) || !answers(entry.service, query)) continue;
      seen.add(entry.service);
      const rank = rankOf(entry, nearness, query);
      if (rank !== null) found.push({ entry, nearness, isGuess, rank });
    }
  return found.sort((left, right) => left.rank - right.rank);
}
