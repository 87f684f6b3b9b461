/** The services of a place by kind, best first, kept for the next plan of the same place and day. */
import type { CalendarDate } from '../calendar/calendar-date';
import type { Directory } from './directory';
import { matchesByPrefix } from './match-index';
import { rankServices, type MatchQuery, type RankedService } from './rank-services';
import type { mandateReason } from './ranked-reasons';
import type { Service } from './service';
import type { ServiceKind } from './vocabulary';

export type Ranked = Pick<RankedService, 'nearness' | 'isGuess'> & { readonly service: Service };

/** Services of a place by kind, best first, and who does what a Willkommenslotse may not. */
export interface LocalServices {
  readonly kinds: ReadonlyMap<ServiceKind, readonly Ranked[]>;
  /** By id of the Lotse and postal code; filled when first asked for. */
  readonly mandates: Map<string, ReturnType<typeof mandateReason>>;
}

interface Kept {
  /** Last days of programmes, each once, in order: between two of them a day makes no difference. */
  readonly ends: readonly CalendarDate[];
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

function endsOf({ services }: Directory): CalendarDate[] {
  return [...new Set(services.flatMap(({ until }) => until ?? []))].sort();
}

/** How many programmes' last days lie before the day. */
function periodOf(ends: readonly CalendarDate[], day: CalendarDate): number {
  const next = ends.findIndex((end) => end >= day);
  return next === -1 ? ends.length : next;
}

/** The services of the place of a question. */
export function servicesOf(directory: Directory, query: MatchQuery): LocalServices {
  let kept = keptOf.get(directory);
  if (kept === undefined) keptOf.set(directory, (kept = { ends: endsOf(directory), places: new Map() }));
  const { ends, places } = kept;
  const { asOf, place, occupationGroup } = query;
  const code = place.kreis !== null && !matchesByPrefix(directory) ? '' : (place.postalCode ?? '');
  const key = `${periodOf(ends, asOf)}|${code}|${place.kreis ?? ''}|${place.state ?? ''}|${occupationGroup ?? ''}`;
  let found = places.get(key);
  if (found === undefined) {
    if (places.size >= MAX_CACHED_PLACES) places.clear();
    found = { kinds: rankByKind(directory, query), mandates: new Map() };
    places.set(key, found);
  }
  return found;
}
