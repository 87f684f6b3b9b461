/**
 * What the clocks of an enquiry show, worked out from its events each time and never stored as truth.
 *
 * - All clocks belong to the present holder and begin anew with it; they count the holder's opening time only.
 * - `acceptance` runs while nobody has said yes; `first-answer` until the first answer; `next-update` whenever the
 *   asker wrote again after an answer or the matter was opened again; `solution` until it is closed.
 * - While the holder waits for a named party, first answer and solution stand still; after an answer the solution does.
 * - Opening a closed enquiry again goes on with the time spent so far: what lay between does not count.
 */
import type { EnquiryEvent } from './event';
import {
  calendarAt,
  instantAfterOpenMs,
  openMsBetween,
  usualCalendar,
  workingDayMs,
  type CalendarHistory,
} from './opening-hours';
import { follow, type EnquiryState } from './state';
import { targetAt, type Target, type TargetSubject, type TargetVersion } from './targets';
import { CLOCK_NAMES, type AwaitedParty, type ClockName } from './vocabulary';
import type { StateCode } from '../catalogue/states';

/** When a holder is there, and what it has promised; both with their histories. */
export interface HolderPolicy {
  readonly calendars: CalendarHistory;
  readonly targets: readonly TargetVersion[];
}

/** For holders that have said nothing: services outside and the operator. */
export function usualPolicy(state: StateCode | null): HolderPolicy {
  return { calendars: [{ from: 0, calendar: usualCalendar(state) }], targets: [] };
}

export type EnquiryClockState = 'not-started' | 'running' | 'waiting' | 'met' | 'overdue';

export interface EnquiryClock {
  readonly clock: ClockName;
  readonly state: EnquiryClockState;
  /** When this round began. */
  readonly since: number | null;
  readonly target: Target;
  readonly targetMs: number;
  /** Open time counted so far. */
  readonly spentMs: number;
  /** When half of the target is or was used up; null: never, as it stands. */
  readonly halfAt: number | null;
  readonly dueAt: number | null;
  readonly waitingFor: AwaitedParty | null;
  readonly endedAt: number | null;
  /** Took or takes longer than the target. */
  readonly isLate: boolean;
}

/** One round of a clock: spans in which it counted, and the one in which it counts. */
interface Round {
  readonly since: number | null;
  readonly spans: ReadonlyArray<{ readonly from: number; readonly to: number }>;
  readonly countsFrom: number | null;
  readonly endedAt: number | null;
}

type Phase = 'counts' | 'pauses' | 'ended' | 'none';

const FRESH: Round = { since: null, spans: [], countsFrom: null, endedAt: null };

/** What a clock does in a state. */
function phaseOf(clock: ClockName, { status, holder }: EnquiryState, isAnswered: boolean): Phase {
  if (status === 'closed' || status === 'withdrawn' || status === 'merged') return 'ended';
  if (holder === null) return 'none';
  switch (clock) {
    case 'acceptance':
      return status === 'offered' ? 'counts' : 'ended';
    case 'first-answer':
      if (isAnswered) return 'ended';
      return status === 'waiting' ? 'pauses' : 'counts';
    case 'next-update':
      if (!isAnswered) return 'none';
      return status === 'in-work' ? 'counts' : 'ended';
    case 'solution':
      return status === 'waiting' || status === 'answered' ? 'pauses' : 'counts';
  }
}

/** The round after an event; the very same one where nothing changed, for lists are read again and again. */
function move(round: Round, phase: Phase, at: number, restarts: boolean): Round {
  if (phase === 'none') return FRESH;
  if (phase === 'counts') {
    if (round.countsFrom !== null) return round;
    const going = round.endedAt !== null && restarts ? FRESH : round;
    return { ...going, since: going.since ?? at, countsFrom: at, endedAt: null };
  }
  const { countsFrom } = round;
  const stopped =
    countsFrom === null
      ? round
      : { ...round, spans: [...round.spans, { from: countsFrom, to: at }], countsFrom: null };
  if (phase === 'ended')
    return stopped.since === null || stopped.endedAt !== null ? stopped : { ...stopped, endedAt: at };
  if (stopped.since !== null && stopped.endedAt === null) return stopped;
  const going = stopped.endedAt !== null && restarts ? FRESH : stopped;
  return { ...going, since: going.since ?? at, endedAt: null };
}

/** The clocks of the present holder, in the order of `CLOCK_NAMES`. Events after `asOf` are not known yet. */
export function clocksOf(
  events: readonly EnquiryEvent[],
  policy: HolderPolicy,
  subject: TargetSubject,
  asOf: number,
): readonly EnquiryClock[] {
  const rounds = new Map<ClockName, Round>(CLOCK_NAMES.map((clock) => [clock, FRESH]));
  let state: EnquiryState | null = null;
  let isAnswered = false;
  for (const event of events) {
    if (event.at > asOf) break;
    const next = follow(state, event);
    if (!next.ok) throw new RangeError(`Event ${event.sequence} (${event.kind}) cannot follow.`);
    ({ state } = next);
    const isNewHolding = event.kind === 'routed' || event.kind === 'forwarded';
    if (isNewHolding) isAnswered = false;
    if (event.kind === 'answered') isAnswered = true;
    for (const clock of CLOCK_NAMES) {
      const round = isNewHolding ? FRESH : (rounds.get(clock) ?? FRESH);
      const phase = phaseOf(clock, state, isAnswered);
      rounds.set(clock, move(round, phase, event.at, clock === 'next-update'));
    }
  }
  const waitingFor = state?.waitingFor ?? null;
  return CLOCK_NAMES.map((clock) =>
    readRound(clock, rounds.get(clock) ?? FRESH, { policy, subject, asOf, waitingFor }),
  );
}

interface Reading {
  readonly policy: HolderPolicy;
  readonly subject: TargetSubject;
  readonly asOf: number;
  readonly waitingFor: AwaitedParty | null;
}

function readRound(clock: ClockName, round: Round, reading: Reading): EnquiryClock {
  const { policy, subject, asOf } = reading;
  const { since, countsFrom, endedAt } = round;
  const from = since ?? asOf;
  const target = targetAt(policy.targets, from, clock, subject);
  const targetMs = Math.round(target.workingDays * workingDayMs(calendarAt(policy.calendars, from)));
  const spans = countsFrom === null ? round.spans : [...round.spans, { from: countsFrom, to: null }];
  const spentMs = spans.reduce(
    (sum, span) => sum + openMsBetween(policy.calendars, span.from, span.to ?? asOf),
    0,
  );
  const dueAt = since === null ? null : instantOfSpent(policy.calendars, spans, targetMs);
  const state =
    since === null
      ? 'not-started'
      : endedAt !== null
        ? 'met'
        : countsFrom === null
          ? 'waiting'
          : dueAt !== null && dueAt <= asOf
            ? 'overdue'
            : 'running';
  return {
    clock,
    state,
    since,
    target,
    targetMs,
    spentMs,
    halfAt: since === null ? null : instantOfSpent(policy.calendars, spans, targetMs / 2),
    dueAt,
    waitingFor: state === 'waiting' ? (reading.waitingFor ?? 'asker') : null,
    endedAt,
    isLate: since !== null && (spentMs > targetMs || state === 'overdue'),
  };
}

/** When the spans have used up so much open time; null if they have not, and none goes on. */
function instantOfSpent(
  calendars: CalendarHistory,
  spans: readonly { readonly from: number; readonly to: number | null }[],
  ms: number,
): number | null {
  let left = ms;
  for (const { from, to } of spans) {
    if (to === null) return instantAfterOpenMs(calendars, from, left);
    const length = openMsBetween(calendars, from, to);
    if (length >= left) return instantAfterOpenMs(calendars, from, left);
    left -= length;
  }
  return null;
}

/** The instant at which the next of the running clocks is due; null while none runs. */
export function nextDueAt(clocks: readonly EnquiryClock[]): number | null {
  let next: number | null = null;
  for (const { state, dueAt } of clocks)
    if ((state === 'running' || state === 'overdue') && dueAt !== null && (next === null || dueAt < next))
      next = dueAt;
  return next;
}
