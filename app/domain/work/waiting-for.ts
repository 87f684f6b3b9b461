/**
 * Whom an open step is waiting for, since when and until when: one line that says who has to move. Pure; the day of the
 * question is an argument.
 *
 * In this order: a step whose causes are open waits for the first of them; a step whose limit of the law has begun
 * waits for whoever holds that limit; every other step waits for the actor of the plan.
 */
import { daysBetween, type CalendarDate } from '../calendar';
import type { ClockReading, ClockState } from '../clock';
import type { Actor } from '../plan/contract/vocabulary';

export interface OpenCause {
  title: string;
  actor: Actor;
  startsOn: CalendarDate;
  dueOn: CalendarDate | null;
}

export interface WaitingStep {
  actor: Actor;
  startsOn: CalendarDate;
  dueOn: CalendarDate | null;
  /** Steps that must be done first and are not. */
  openCauses: readonly OpenCause[];
  /** What the clock of its statutory limit shows; null: the step has none. */
  clock: ClockReading | null;
  today: CalendarDate;
}

export interface WaitingFor {
  party: Actor;
  because: 'acts' | 'earlier-step' | 'limit';
  /** The step that has to be done first. */
  causeTitle: string | null;
  /** Since when they have it; null: their turn has not come yet. */
  since: CalendarDate | null;
  /** The day by which it should be over; null: nobody can say. */
  until: CalendarDate | null;
  /** Calendar days after `until`; 0 in time. */
  daysLate: number;
  /** Norm of the limit that decides, and how it stands. */
  limit: { state: ClockState; legalBasis: string } | null;
}

/** Whom the step waits for on `step.today`. */
export function waitingFor(step: WaitingStep): WaitingFor {
  const { openCauses, clock, today } = step;
  const cause = firstOf(openCauses);
  if (cause !== null) {
    return line('earlier-step', cause.actor, begun(cause.startsOn, today), cause.dueOn, today, {
      causeTitle: cause.title,
    });
  }
  if (clock !== null && clock.state !== 'not-started') {
    const limit = { state: clock.state, legalBasis: clock.legalBasis };
    const lastChange = clock.changes.at(-1);
    const isOver = clock.state === 'met' || clock.state === 'deemed';
    const since = clock.state === 'suspended' || isOver ? (lastChange?.day ?? clock.start) : clock.start;
    return line('limit', clock.holder ?? step.actor, since, isOver ? step.dueOn : clock.due, today, {
      limit,
    });
  }
  const party = clock?.holder ?? step.actor;
  const limit = clock === null ? null : { state: clock.state, legalBasis: clock.legalBasis };
  return line('acts', party, begun(step.startsOn, today), step.dueOn, today, { limit });
}

function line(
  because: WaitingFor['because'],
  party: Actor,
  since: CalendarDate | null,
  until: CalendarDate | null,
  today: CalendarDate,
  more: Partial<Pick<WaitingFor, 'causeTitle' | 'limit'>>,
): WaitingFor {
  const daysLate = until === null || until >= today ? 0 : daysBetween(until, today);
  return { party, because, causeTitle: null, limit: null, ...more, since, until, daysLate };
}

function begun(day: CalendarDate, today: CalendarDate): CalendarDate | null {
  return day <= today ? day : null;
}

/** The cause that is due first holds the others up. */
function firstOf(causes: readonly OpenCause[]): OpenCause | null {
  return causes.reduce<OpenCause | null>((first, cause) => {
    if (first === null) return cause;
    return (cause.dueOn ?? LATER) < (first.dueOn ?? LATER) ? cause : first;
  }, null);
}

const LATER = '9999-12-31';
