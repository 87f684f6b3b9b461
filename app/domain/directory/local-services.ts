/** The services of a place by kind, best first, kept for the next plan of the same place and day. */
import type { CalendarDate } from '../calendar/calendar-date';
import type { DirectoryContact } from './contact';
import type { Directory } from './directory';
import { matchesByPrefix } from './match-index';
import { contactChanges, periodOf, rankingChanges } from './periods';
import { rankServices, type MatchQuery, type RankedService } from './rank-services';
import type { mandateReason } from './ranked-reasons';
import type { Service } from './service';
import type { ServiceKind } from './vocabulary';

export type Ranked = Pick<RankedService, 'nearness' | 'isGuess'> & { readonly service: Service };

/** Services of a place by kind, best first, who does what a Willkommenslotse may not, and the contacts told before. */
export interface LocalServices {
  readonly kinds: ReadonlyMap<ServiceKind, readonly Ranked[]>;
  /** By id of the Lotse and postal code; filled when first asked for. */
  readonly mandates: Map<string, ReturnType<typeof mandateReason>>;
  /** By what a case asks beside place, period of the ranking and occupation group. */
  readonly contacts: Map<string, readonly DirectoryContact[]>;
}

interface Kept {
  readonly rankingChanges: readonly CalendarDate[];
  readonly contactChanges: readonly CalendarDate[];
  readonly places: Map<string, LocalServices>;
}

/** Cached: a batch asks for the same places again, and everybody with a place and a period gets the same answer. */
const keptOf = new WeakMap<Directory, Kept>();
const MAX_CACHED_PLACES = 1_000;

function rankByKind(directory: Directory, query: MatchQuery): LocalServices['kinds'] {
  const kinds = new Map<ServiceKind, Ranked[]>();
  for (const { entry, nearness, isGuess } of rankServices(directory, query)) {
    const { service } = entry;
    const ranked = kinds.get(service.kind);
    if (ranked === undefined) kinds.set(service.kind, [{ service, nearness, isGuess }]);
    else ranked.push({ service, nearness, isGuess });
  }
  return kinds;
}

function keptFor(directory: Directory): Kept {
  let kept = keptOf.get(directory);
  if (kept === undefined) {
    kept = {
      rankingChanges: rankingChanges(directory),
      contactChanges: contactChanges(directory),
      places: new Map(),
    };
    keptOf.set(directory, kept);
  }
  return kept;
}

/** The period of a day in which contacts say the same. */
export function contactPeriod(directory: Directory, day: CalendarDate): number {
  return periodOf(keptFor(directory).contactChanges, day);
}

/** The services of the place of a question. */
export function servicesOf(directory: Directory, query: MatchQuery): LocalServices {
  const { rankingChanges: changes, places } = keptFor(directory);
  const { asOf, place, occupationGroup } = query;
  const code = place.kreis !== null && !matchesByPrefix(directory) ? '' : (place.postalCode ?? '');
  const key = `${periodOf(changes, asOf)}|${code}|${place.kreis ?? ''}|${place.state ?? ''}|${occupationGroup ?? ''}`;
  let found = places.get(key);
  if (found === undefined) {
    if (places.size >= MAX_CACHED_PLACES) places.clear();
    found = { kinds: rankByKind(directory, query), mandates: new Map(), contacts: new Map() };
    places.set(key, found);
  }
  return found;
}
