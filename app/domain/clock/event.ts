/**
 * What happened, as far as clocks care. Events are recorded once and never changed; a wrong one is corrected or
 * retracted by a later one.
 */
import type { CalendarDate } from '../calendar';
import type { ClockCondition, SuspensionReason } from './limit';

interface Recorded {
  readonly id: string;
  /** Order in which events were recorded, unique in the list. */
  readonly sequence: number;
  /** The recorded event that this one replaces, because it was wrong. */
  readonly corrects?: string;
}

interface Dated extends Recorded {
  /** The legal day on which it happened. */
  readonly day: CalendarDate;
}

export type ClockEvent =
  | (Dated & { readonly kind: 'condition'; readonly condition: ClockCondition })
  /** The act that the limit asks for: receipt, decision, appointment, registration. */
  | (Dated & { readonly kind: 'done' })
  /** The body asks for something. `until`: the day it set; null: until the matching `resumed`. */
  | (Dated & {
      readonly kind: 'suspended';
      readonly reason: SuspensionReason;
      readonly until: CalendarDate | null;
    })
  | (Dated & { readonly kind: 'resumed'; readonly reason: SuspensionReason })
  | (Dated & { readonly kind: 'extended'; readonly until: CalendarDate; readonly withReasons: boolean })
  /** The agency says that data are missing, or that the employer did not answer (in time). */
  | (Dated & { readonly kind: 'silence-broken'; readonly by: 'data-missing' | 'employer-silent' })
  | (Recorded & { readonly kind: 'retracted'; readonly corrects: string });

export type HappenedEvent = Exclude<ClockEvent, { kind: 'retracted' }>;

/**
 * The events that hold. A correction takes the place of the event it names (and of what that one had replaced); a
 * retraction undoes it, so that what it had replaced holds again. Only what was recorded earlier can be named. The
 * order of delivery does not matter. Sorted by day, then by the order of recording.
 */
export function eventsThatHold(events: readonly ClockEvent[]): HappenedEvent[] {
  const newestFirst = [...events].sort((left, right) => right.sequence - left.sequence);
  const sequenceOf = new Map(events.map(({ id, sequence }) => [id, sequence]));
  const replaced = new Map<string, 'corrected' | 'retracted'>();
  const holding: HappenedEvent[] = [];
  for (const event of newestFirst) {
    const fate = replaced.get(event.id);
    if (fate === 'retracted') continue;
    const target = event.corrects;
    const isEarlier = target !== undefined && (sequenceOf.get(target) ?? event.sequence) < event.sequence;
    if (isEarlier && !replaced.has(target))
      replaced.set(target, fate === undefined && event.kind === 'retracted' ? 'retracted' : 'corrected');
    if (fate === undefined && event.kind !== 'retracted') holding.push(event);
  }
  return holding.sort((left, right) =>
    left.day < right.day ? -1 : left.day > right.day ? 1 : left.sequence - right.sequence,
  );
}
