/**
 * Clearing: when it is unclear who is responsible, or those who were asked said no, the next higher or central body is
 * asked who is. Only entries of the directory are named, never an office made up from a rule. Pure.
 */
import type { CalendarDate } from '../calendar';
import type { StateCode } from '../catalogue/states';
import type { Directory } from '../directory/directory';
import { NATIONWIDE_OF_ANY_TOPIC, NATIONWIDE_OF_KIND } from '../directory/fallbacks';
import type { Service } from '../directory/service';
import type { ServiceKind, ServiceTopic } from '../directory/vocabulary';
import type { EnquiryEvent } from './event';

/** Kinds that stand above or beside local offices, by topic; the Land's own first, then the Federation's. */
const KINDS_ABOVE: Readonly<Partial<Record<ServiceTopic, readonly ServiceKind[]>>> = {
  residence: ['central-immigration-authority'],
  'accelerated-procedure': ['central-immigration-authority'],
  family: ['central-immigration-authority'],
  recognition: ['recognition-counselling'],
  qualification: ['recognition-counselling'],
  'health-professions': ['health-care-special', 'recognition-counselling'],
  training: ['recognition-counselling'],
};

/** The bodies that could say who is responsible, nearest first, without those that had the enquiry. */
export function clearingBodies(
  directory: Directory,
  of: { topic: ServiceTopic; state: StateCode | null; asOf: CalendarDate; without: ReadonlySet<string> },
): readonly Service[] {
  const { topic, state, asOf, without } = of;
  const kinds = KINDS_ABOVE[topic] ?? [];
  const ofLand = directory.services.filter(
    ({ kind, level, states }) =>
      kinds.includes(kind) && level === 'state' && state !== null && states.includes(state),
  );
  const ofFederation = [...kinds.map((kind) => NATIONWIDE_OF_KIND[kind]), NATIONWIDE_OF_ANY_TOPIC].flatMap(
    (id) => {
      const service = id === undefined ? undefined : directory.serviceById.get(id);
      return service === undefined ? [] : [service];
    },
  );
  const isThere = ({ id, state: listed, until }: Service) =>
    listed === 'listed' && (until === null || until >= asOf) && !without.has(id);
  return [...new Set([...ofLand, ...ofFederation])].filter(isThere);
}

export type ClearingCause = 'refused' | 'unclear';

/** Refused, if somebody said that it is not theirs. */
export function clearingCause(events: readonly EnquiryEvent[]): ClearingCause {
  const isNotTheirs = new Set(['wrong-topic', 'wrong-area', 'no-mandate']);
  return events.some((event) => event.kind === 'declined' && isNotTheirs.has(event.reason))
    ? 'refused'
    : 'unclear';
}
