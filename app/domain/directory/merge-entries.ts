/** Two entries of the same office become one: what the one that stays takes over. */
import { comparable, type ServiceEntry } from './entry';
import type { StateCode } from '../catalogue/states';
import { STATE_CODES } from '../catalogue/states';
import type { DirectorySource, Territory } from './service';
import { OCCUPATION_GROUPS, SERVICE_TOPICS } from './vocabulary';

/** Empty in the one that stays: the other's words fill it. Nothing that is there is overwritten. */
const FILLED = ['carrier', 'area', 'website', 'phone', 'email', 'address', 'openingHours'] as const;

/**
 * The entry that stays, with the topics, specialities, languages, areas and sources of both, for the audiences of
 * both, and with its empty fields filled. Name, kind, level, end, status and note stay its own.
 */
export function mergeEntries(stays: ServiceEntry, goes: ServiceEntry): ServiceEntry {
  const filled = Object.fromEntries(
    FILLED.map((field) => [field, stays[field] === '' ? goes[field] : stays[field]]),
  );
  return {
    ...stays,
    ...filled,
    audience: stays.audience === goes.audience ? stays.audience : 'both',
    topics: SERVICE_TOPICS.filter((topic) => stays.topics.includes(topic) || goes.topics.includes(topic)),
    specialities: OCCUPATION_GROUPS.filter(
      (group) => stays.specialities.includes(group) || goes.specialities.includes(group),
    ),
    languages: [...new Set([...stays.languages, ...goes.languages])],
    mandate: stays.mandate ?? goes.mandate,
    states: bothStates(stays.states, goes.states),
    territories: bothTerritories(stays.territories, goes.territories),
    sources: bothSources(stays.sources, goes.sources),
  };
}

/** No Land at all means nationwide, which holds every other. */
function bothStates(left: readonly StateCode[], right: readonly StateCode[]): readonly StateCode[] {
  if (left.length === 0 || right.length === 0) return [];
  return STATE_CODES.filter((state) => left.includes(state) || right.includes(state));
}

/** An area that one of them is sure of is sure. */
function bothTerritories(left: readonly Territory[], right: readonly Territory[]): readonly Territory[] {
  const areas = new Map<string, Territory>();
  for (const area of [...left, ...right]) {
    const key = `${area.kind} ${area.code}`;
    const known = areas.get(key);
    if (known === undefined || known.derived) areas.set(key, area);
  }
  return [...areas.values()];
}

function bothSources(
  left: readonly DirectorySource[],
  right: readonly DirectorySource[],
): readonly DirectorySource[] {
  return [...new Map([...left, ...right].map((source) => [comparable(source), source])).values()];
}
