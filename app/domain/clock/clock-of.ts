/**
 * The state of a statutory limit in a running case, worked out from the event list each time and never stored, so
 * that a corrected event corrects everything after it. Pure: no present day but the one in `calendar`.
 *
 * - It starts when its condition is met, not with filing; a limit with two conditions starts with the later one.
 * - The day of the event does not count (§ 187 Abs. 1 BGB); the end moves to a working day (§ 31 Abs. 3 VwVfG),
 *   but not where a right lapses.
 * - While it is suspended the days do not count, the first and the last day of the suspension included (§ 209 BGB in
 *   kind, own knowledge): each adds a day. A suspension that begins after the end changes nothing.
 * - The first extension with reasons that is told in time holds; a later, unfounded or late one has no effect and is
 *   named.
 * - Silence has an effect only where the norm says so, and not if it was broken in time.
 */
import { addDays, type CalendarDate } from '../calendar';
import type { Actor } from '../plan/contract/vocabulary';
import { eventsThatHold, type ClockEvent, type HappenedEvent } from './event';
import type { ClockLimit, SuspensionReason } from './limit';
import type { ClockCalendar, ClockChange, ClockReading, ClockState } from './reading';
import { follow, type Run } from './run';

const HOLDER_OF_SUSPENSION: Readonly<Record<SuspensionReason, Actor>> = {
  'further-documents': 'candidate',
  'other-procedure': 'candidate',
  'foreign-authority': 'other',
};

/** First day on which all conditions are met, at or after `since`. */
function startOf(limit: ClockLimit, events: readonly HappenedEvent[]): HappenedEvent | null {
  let last: HappenedEvent | null = null;
  for (const condition of limit.startsWhen) {
    const met = events.find((event) => event.kind === 'condition' && event.condition === condition);
    if (met === undefined) return null;
    if (last === null || met.day > last.day || (met.day === last.day && met.sequence > last.sequence))
      last = met;
  }
  return last;
}

/** For limits that start anew: only what came with or after the last condition still matters. */
function currentRound(limit: ClockLimit, events: readonly HappenedEvent[]): readonly HappenedEvent[] {
  if (limit.restarts === 'never') return events;
  let begin = 0;
  events.forEach((event, index) => {
    const isCondition = event.kind === 'condition' && limit.startsWhen.includes(event.condition);
    if (isCondition && (limit.restarts === 'each-time' || events[index - 1]?.kind !== 'condition'))
      begin = index;
  });
  return events.slice(begin);
}

function stateOf(limit: ClockLimit, run: Run, calendar: ClockCalendar): ClockState {
  const { count, doneOn } = run;
  const due = count.openReason === null ? count.due : null;
  const isDeemable = limit.deemedBy !== null && !run.isSilenceBroken;
  // What silence has brought about stays so: an answer after the end comes too late.
  if (isDeemable && due !== null && (doneOn?.day ?? calendar.asOf) > due) return 'deemed';
  if (doneOn !== null) return 'met';
  if (run.isSilenceBroken || count.isSuspendedOn(calendar.asOf)) return 'suspended';
  if (due !== null && calendar.asOf > due) return 'overrun';
  return count.extended ? 'extended' : 'running';
}

function holderOf(limit: ClockLimit, state: ClockState, run: Run): Actor | null {
  switch (state) {
    case 'not-started':
      return limit.beforeStart;
    case 'met':
    case 'deemed':
      return limit.afterwards;
    case 'suspended':
      if (run.isSilenceBroken) return 'employer';
      return HOLDER_OF_SUSPENSION[run.lastSuspension ?? 'further-documents'];
    case 'running':
    case 'extended':
    case 'overrun':
      return limit.holder;
  }
}

/** The act came before the limit even began to run. */
function doneBefore(events: readonly HappenedEvent[], begin: HappenedEvent | null): HappenedEvent | null {
  const done = events.find(({ kind }) => kind === 'done') ?? null;
  if (done === null || begin === null) return done;
  return done.day < begin.day || (done.day === begin.day && done.sequence < begin.sequence) ? done : null;
}

/** What the clock of the limit shows on the day of the calendar. Events after that day are not known yet. */
export function clockOf(
  limit: ClockLimit,
  events: readonly ClockEvent[],
  calendar: ClockCalendar,
): ClockReading {
  const known = eventsThatHold(events).filter(({ day }) => day <= calendar.asOf);
  const round = currentRound(limit, known);
  const begin = startOf(limit, round);
  const { id: limitId, legalBasis } = limit;
  const early = doneBefore(round, begin);
  if (early !== null || begin === null)
    return {
      limitId,
      state: early === null ? 'not-started' : 'met',
      start: null,
      due: null,
      holder: early === null ? limit.beforeStart : limit.afterwards,
      legalBasis,
      changes:
        early === null
          ? []
          : [{ kind: 'met', day: early.day, norm: legalBasis, eventId: early.id, due: null }],
    };
  const after = round.filter(
    ({ day, sequence }) => day > begin.day || (day === begin.day && sequence > begin.sequence),
  );
  const run = follow(limit, after, begin, calendar);
  const state = stateOf(limit, run, calendar);
  const isOpen = run.count.openReason !== null || run.isSilenceBroken;
  const due = isOpen ? null : run.count.due;
  return {
    limitId,
    state,
    start: begin.day,
    due,
    holder: holderOf(limit, state, run),
    legalBasis,
    changes: [...run.changes, ...outcomeOf(limit, state, run, due)],
  };
}

/** The change that ended the clock, if it has ended. */
function outcomeOf(
  limit: ClockLimit,
  state: ClockState,
  { doneOn }: Run,
  due: CalendarDate | null,
): ClockChange[] {
  if (state === 'deemed' && due !== null)
    return [{ kind: 'deemed', day: due, norm: limit.deemedBy ?? limit.legalBasis, eventId: null, due }];
  if (state === 'overrun' && due !== null)
    return [{ kind: 'overrun', day: addDays(due, 1), norm: limit.legalBasis, eventId: null, due }];
  if (state !== 'met' || doneOn === null) return [];
  const isLate = due !== null && doneOn.day > due;
  return [
    { kind: isLate ? 'met-late' : 'met', day: doneOn.day, norm: limit.legalBasis, eventId: doneOn.id, due },
  ];
}
