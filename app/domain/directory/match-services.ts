/**
 * The services that fit a question, ranked, each with its reasons. One function for the contacts of a plan, the
 * finder, the routing of enquiries and the command line; the order is that of `rankServices`.
 *
 * What rests on a document of 2020 or was never confirmed is marked, and a nationwide service is added where nothing
 * else would be left.
 */
import type { Directory } from './directory';
import { NATIONWIDE_OF_ANY_TOPIC, NATIONWIDE_OF_KIND } from './fallbacks';
import { isBacked } from './match-index';
import { backingReason, type MatchReason } from './match-reason';
import { hasAudience, rankServices, type MatchQuery } from './rank-services';
import { reasonsOf } from './ranked-reasons';
import { isRunning, type Service } from './service';
import { NATIONWIDE, type Nearness } from './territory';

export type { MatchQuery } from './rank-services';

export interface ServiceMatch {
  readonly service: Service;
  readonly nearness: Nearness;
  /** Well enough backed to be the only answer. */
  readonly isBacked: boolean;
  readonly reasons: readonly MatchReason[];
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
