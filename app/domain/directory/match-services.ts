/**
 * The services that fit a question, ranked, each with its reasons. One function for the contacts of a plan, the
 * finder, the routing of enquiries and the command line.
 *
 * Left out: programmes that ended, merged entries, other areas, topics and audiences. Order: services that may help
 * everybody before those with a mandate for some; then nearness (postal-code prefix, Kreis, Land, nationwide), backing,
 * speciality, people before portals, language, audience, freshness. What rests on a document of 2020 or was never confirmed is marked, and a
 * nationwide service is added where nothing else would be left.
 */
import type { CalendarDate } from '../calendar/calendar-date';
import { isStateCode, STATE_NAMES } from '../catalogue/states';
import type { Bilingual } from '../texts/bilingual';
import type { Directory } from './directory';
import { NATIONWIDE_OF_ANY_TOPIC, NATIONWIDE_OF_KIND } from './fallbacks';
import { immigrationAuthorityFor } from './immigration-authority';
import { kreisSuggestions } from './kreis-suggestions';
import { isBacked, matchIndexOf, type IndexedService } from './match-index';
import { backingReason, endingReason, type MatchReason } from './match-reason';
import { isHealthGroup, specialityFit } from './occupation-group';
import { chamberOfKreis, completeWorkplace, type Workplace } from './places';
import { isRunning, type Service, type Territory } from './service';
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

export interface ServiceMatch {
  readonly service: Service;
  readonly nearness: Nearness;
  /** Well enough backed to be the only answer. */
  readonly isBacked: boolean;
  readonly reasons: readonly MatchReason[];
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
const ONE_TRADE: ReadonlySet<ServiceKind> = new Set(['health-care-special', 'chamber-hwk', 'chamber-ihk']);
/** Somebody to talk to comes before something to read or to apply for. */
const NOBODY_TO_ASK: ReadonlySet<ServiceKind> = new Set(['portal', 'funding']);
/** More services than a directory will hold; keeps the position below the next figure of the rank. */
const POSITIONS = 1_000_000;
const LONGEST_PREFIX = 5;
/** More Kreise than that are no help: the person has to choose. */
const MOST_GUESSED_KREISE = 3;

function hasAudience(service: Service, audience: ServiceAudience | null | undefined): boolean {
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
  const speciality = fit === 'match' ? 0 : fit === 'none' && service.kind !== 'health-care-special' ? 1 : 2;
  const isLimited = service.mandate !== null || fit === 'other';
  const wanted = query.spokenLanguage ?? null;
  const language =
    wanted === null || service.languages.length === 0 ? 1 : service.languages.includes(wanted) ? 0 : 2;
  const audience = service.audience === query.audience ? 0 : 1;
  // Each figure is multiplied by the number of values of the next one, so that an earlier one always decides.
  let rank = Number(isLimited);
  rank = rank * 4 + nearness;
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

function placeName(directory: Directory, { kind, code }: Territory): Bilingual {
  if (kind === 'nationwide') return { de: 'Deutschland', en: 'Germany' };
  if (kind === 'state') return isStateCode(code) ? STATE_NAMES[code] : { de: code, en: code };
  if (kind === 'postal-prefix') return { de: `Postleitzahl ${code}…`, en: `postal code ${code}…` };
  const name = directory.kreisByAgs.get(code)?.name ?? code;
  return { de: name, en: name };
}

/** Who does what a Willkommenslotse may not: the chambers of the Kreis, the welcome centre, the authority. */
function restOf(directory: Directory, query: MatchQuery): readonly string[] {
  const place = completeWorkplace(directory, query.place);
  const isCraft = query.occupationGroup === 'craft';
  const isEither = query.occupationGroup === undefined || query.occupationGroup === null;
  const chambers = (['HWK', 'IHK'] as const)
    .filter((type) => isEither || (type === 'HWK') === isCraft)
    .flatMap((type) =>
      place.kreis === null ? [] : (chamberOfKreis(directory, place.kreis, type)?.chamber.name ?? []),
    );
  const [centre] = rankServices(directory, { asOf: query.asOf, place, kind: 'welcome-center' });
  const authority = immigrationAuthorityFor(directory, {
    workplace: place,
    isHealth: isHealthGroup(query.occupationGroup ?? null),
    isAccelerated: true,
    isInGermany: false,
    language: 'de',
  });
  return [
    ...chambers,
    ...(centre === undefined || centre.nearness === NATIONWIDE ? [] : [centre.entry.service.name]),
    ...(authority.certainty === 'look-up' ? [] : [authority.name]),
  ];
}

/** Whom the service may help, and for a Willkommenslotse who does the rest; null without a limit. */
export function mandateReason(
  directory: Directory,
  query: MatchQuery,
  service: Service,
): Extract<MatchReason, { code: 'mandate' }> | null {
  if (service.mandate === null) return null;
  const rest = service.kind === 'willkommenslotse' ? restOf(directory, query) : [];
  return { code: 'mandate', covers: service.mandate, rest };
}

/** The entries that stand for all chambers name the one of the Kreis. */
const ALL_CHAMBERS: Readonly<Record<string, 'IHK' | 'HWK'>> = {
  'bund-ihk-netz': 'IHK',
  'bund-hwk-netz': 'HWK',
};

function chamberReason(directory: Directory, query: MatchQuery, service: Service): MatchReason | null {
  const type = ALL_CHAMBERS[service.id];
  if (type === undefined) return null;
  const { kreis } = completeWorkplace(directory, query.place);
  const found = kreis === null ? null : chamberOfKreis(directory, kreis, type);
  return found === null
    ? null
    : {
        code: 'chamber',
        name: found.chamber.name,
        website: found.chamber.website,
        isSure: found.certain,
      };
}

function reasonsOf(
  directory: Directory,
  query: MatchQuery,
  { entry, isGuess }: RankedService,
): MatchReason[] {
  const { service, territory } = entry;
  const { topic, audience, occupationGroup, spokenLanguage, asOf } = query;
  const where = placeName(directory, territory);
  const reasons: MatchReason[] = [
    isGuess
      ? { code: 'area-likely', place: where }
      : { code: 'area', kind: territory.kind, place: where, derived: territory.derived },
  ];
  if (topic !== undefined && topic !== null) reasons.push({ code: 'topic', topic });
  if (audience !== undefined && audience !== null)
    reasons.push({ code: 'audience', audience: service.audience });
  if (
    occupationGroup !== undefined &&
    occupationGroup !== null &&
    specialityFit(service.specialities, occupationGroup) === 'match'
  )
    reasons.push({ code: 'speciality', group: occupationGroup });
  if (spokenLanguage !== undefined && spokenLanguage !== null && service.languages.includes(spokenLanguage))
    reasons.push({ code: 'language', language: spokenLanguage });
  const chamber = chamberReason(directory, query, service);
  if (chamber !== null) reasons.push(chamber);
  reasons.push(backingReason(service, asOf));
  const mandate = mandateReason(directory, query, service);
  if (mandate !== null) reasons.push(mandate);
  const ending = endingReason(service, asOf);
  if (ending !== null) reasons.push(ending);
  if (service.bounces > 0) reasons.push({ code: 'bounced', times: service.bounces });
  return reasons;
}

/** The nationwide service for a question whose answers are all badly backed; null if there is none. */
function fallbackOf(
  directory: Directory,
  query: MatchQuery,
  matches: readonly ServiceMatch[],
): ServiceMatch | null {
  if (matches.some((match) => match.isBacked)) return null;
  const wanted = [
    query.kind === undefined || query.kind === null ? undefined : NATIONWIDE_OF_KIND[query.kind],
    NATIONWIDE_OF_ANY_TOPIC,
  ];
  for (const id of wanted) {
    const service = id === undefined ? undefined : directory.serviceById.get(id);
    if (service === undefined || !isRunning(service, query.asOf) || !hasAudience(service, query.audience))
      continue;
    if (matches.some((match) => match.service === service)) return null;
    return {
      service,
      nearness: NATIONWIDE,
      isBacked: isBacked(service),
      reasons: [{ code: 'fallback' }, backingReason(service, query.asOf)],
    };
  }
  return null;
}

/** The services that fit, best first. Empty only where the directory holds no nationwide service at all. */
export function matchServices(directory: Directory, query: MatchQuery): readonly ServiceMatch[] {
  const matches = rankServices(directory, query).map((candidate): ServiceMatch => ({
    service: candidate.entry.service,
    nearness: candidate.nearness,
    isBacked: candidate.entry.isBacked,
    reasons: reasonsOf(directory, query, candidate),
  }));
  const fallback = fallbackOf(directory, query, matches);
  return fallback === null ? matches : [...matches, fallback];
}

/** The first so many, of which at least one is well backed where there is such a one. */
export function bestMatches(matches: readonly ServiceMatch[], most: number): readonly ServiceMatch[] {
  const first = matches.slice(0, most);
  if (most === 0 || first.some((match) => match.isBacked)) return first;
  const backed = matches.find((match) => match.isBacked);
  return backed === undefined ? first : [...first.slice(0, most - 1), backed];
}
