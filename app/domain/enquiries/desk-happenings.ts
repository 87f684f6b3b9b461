/**
 * What an enquiry adds to the figures of one desk: happenings, each at most once for an enquiry and desk, each counted
 * in the month in which it happened. A month that is over therefore never changes.
 */
import { berlinDate } from '../reminders/berlin-time';
import { clocksOf, type HolderPolicy } from './clocks';
import type { EnquiryEvent } from './event';
import { follow, type EnquiryState } from './state';
import type { TargetSubject } from './targets';
import type { ClockName, CloseOutcome, DeclineReason } from './vocabulary';

/** Opening time that a clock counted, in working days of the desk, and whether it was over the target. */
export interface Taken {
  readonly workingDays: number;
  readonly isLate: boolean;
}

export type DeskHappening = { readonly month: string } &
  /** It came to the desk. */
  (
    | { readonly kind: 'came' }
    | { readonly kind: 'accepted' }
    /** The desk said no, passed it on before taking it, or said nothing in time (null). */
    | { readonly kind: 'not-accepted'; readonly reason: DeclineReason | 'forwarded' | null }
    | ({ readonly kind: 'first-answer' } & Taken)
    | ({ readonly kind: 'solved'; readonly outcome: CloseOutcome } & Taken)
    | { readonly kind: 'reopened' }
  );

export type DeskHappeningKind = DeskHappening['kind'];

/** A happening as `DeskHappening` without its month. */
type Happened = DeskHappening extends infer Each
  ? Each extends unknown
    ? Omit<Each, 'month'>
    : never
  : never;

/** The happenings of one desk, in the order of the events. */
export function deskHappenings(
  events: readonly EnquiryEvent[],
  deskId: string,
  policy: HolderPolicy,
  subject: TargetSubject,
): readonly DeskHappening[] {
  const seen = new Set<DeskHappeningKind>();
  const happenings: DeskHappening[] = [];
  let state: EnquiryState | null = null;
  const hasIt = () => state?.holder?.kind === 'desk' && state.holder.id === deskId;
  for (const [index, event] of events.entries()) {
    const had = hasIt();
    const before: EnquiryState['status'] | null = state?.status ?? null;
    const next = follow(state, event);
    if (!next.ok) throw new RangeError(`Event ${event.sequence} (${event.kind}) cannot follow.`);
    ({ state } = next);
    const taken = (clock: ClockName) =>
      takenOf(clock, { events: events.slice(0, index + 1), policy, subject, at: event.at });
    const happened = happenedBy(event, { had, has: hasIt(), before, taken });
    // Whether it is taken is decided once, either way.
    const isDecided = happened?.kind === 'accepted' || happened?.kind === 'not-accepted';
    if (happened === null || seen.has(happened.kind)) continue;
    if (isDecided && (seen.has('accepted') || seen.has('not-accepted'))) continue;
    seen.add(happened.kind);
    happenings.push({ ...happened, month: berlinDate(new Date(event.at)).slice(0, 7) } as DeskHappening);
  }
  return happenings;
}

function happenedBy(
  event: EnquiryEvent,
  at: {
    had: boolean;
    has: boolean;
    before: EnquiryState['status'] | null;
    taken: (clock: ClockName) => Taken;
  },
): Happened | null {
  if ((event.kind === 'routed' || event.kind === 'forwarded') && at.has) return { kind: 'came' };
  if (!at.had) return null;
  const isOffer = at.before === 'offered';
  switch (event.kind) {
    case 'accepted':
      return { kind: 'accepted' };
    case 'declined':
      return isOffer ? { kind: 'not-accepted', reason: event.reason } : null;
    case 'moved-on':
      return isOffer && event.cause === 'not-accepted' ? { kind: 'not-accepted', reason: null } : null;
    case 'forwarded':
      return isOffer ? { kind: 'not-accepted', reason: 'forwarded' } : null;
    case 'answered':
      return { kind: 'first-answer', ...at.taken('first-answer') };
    case 'closed':
      return { kind: 'solved', outcome: event.outcome, ...at.taken('solution') };
    case 'reopened':
      return { kind: 'reopened' };
    default:
      return null;
  }
}

function takenOf(
  clock: ClockName,
  of: { events: readonly EnquiryEvent[]; policy: HolderPolicy; subject: TargetSubject; at: number },
): Taken {
  const reading = clocksOf(of.events, of.policy, of.subject, of.at).find((each) => each.clock === clock);
  if (reading === undefined || reading.targetMs === 0) return { workingDays: 0, isLate: false };
  const dayMs = reading.targetMs / reading.target.workingDays;
  return { workingDays: reading.spentMs / dayMs, isLate: reading.isLate };
}
