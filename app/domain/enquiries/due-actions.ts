/**
 * What time alone brings about: a nudge at half time, word to lead and asker when a clock is due, and then the next
 * holder. Pure; the sweep asks it and records what it says. Each round of a clock speaks once, by its events.
 */
import { nextDueAt, type EnquiryClock, type HolderPolicy } from './clocks';
import type { EnquiryEvent } from './event';
import { calendarAt, instantAfterOpenMs, workingDayMs } from './opening-hours';
import { isOpen, type EnquiryState } from './state';
import type { ClockName, MoveCause } from './vocabulary';

export type DueAction =
  | { readonly kind: 'route' }
  | { readonly kind: 'nudge'; readonly clock: ClockName; readonly since: number }
  | { readonly kind: 'escalate'; readonly clock: ClockName; readonly since: number }
  | { readonly kind: 'move-on'; readonly cause: MoveCause }
  /** Waited for a party long enough: the holder decides how to go on, and its clocks run again. */
  | { readonly kind: 'resume' }
  /** Answered, and nobody has said a word since. */
  | { readonly kind: 'close' };

export interface DuePlan {
  /** In the order in which they have to be done. Nothing more is read after `move-on`. */
  readonly actions: readonly DueAction[];
  /** When to look again if nothing else happens; null: never. */
  readonly lookAgainAt: number | null;
  /** When the next running clock is due; null while none runs. */
  readonly dueAt: number | null;
}

/** After the first answer was due, the holder has so many working days before the next one is asked. */
export const GRACE_WORKING_DAYS = 1;
/** A party that is waited for has so many working days; so has the asker to come back after an answer. */
export const SILENCE_WORKING_DAYS = 10;

/** What is due at `asOf`. `clocks` are those of the same instant. */
export function duePlan(input: {
  readonly state: EnquiryState;
  readonly events: readonly EnquiryEvent[];
  readonly clocks: readonly EnquiryClock[];
  readonly policy: HolderPolicy;
  readonly asOf: number;
}): DuePlan {
  const { state, events, clocks, policy, asOf } = input;
  if (!isOpen(state)) return { actions: [], lookAgainAt: null, dueAt: null };
  if (state.holder === null) return { actions: [{ kind: 'route' }], lookAgainAt: asOf, dueAt: null };
  const mayMove = state.holder.kind !== 'operator';
  // A service outside has promised nothing: it is reminded once, when the answer is due, and not nudged before.
  const isOutside = state.holder.kind === 'service';
  const actions: DueAction[] = [];
  const later: number[] = [];
  const causes: MoveCause[] = [];
  const at = (instant: number, act: () => void) => {
    if (instant <= asOf) act();
    else later.push(instant);
  };
  for (const { clock, state: phase, since, halfAt, dueAt } of clocks) {
    if (since === null || halfAt === null || dueAt === null || (phase !== 'running' && phase !== 'overdue'))
      continue;
    const said = (kind: 'nudged' | 'escalated') =>
      events.some((event) => event.kind === kind && event.clock === clock && event.since === since);
    if (clock === 'acceptance' && mayMove) {
      at(dueAt, () => causes.push('not-accepted'));
      if (dueAt > asOf && !said('nudged')) at(halfAt, () => actions.push({ kind: 'nudge', clock, since }));
      continue;
    }
    // While nobody has said yes, the clock of the acceptance speaks for the others.
    const isQuiet = state.status === 'offered' || isOutside;
    if (!isQuiet && dueAt > asOf && !said('nudged'))
      at(halfAt, () => actions.push({ kind: 'nudge', clock, since }));
    if (!said('escalated')) at(dueAt, () => actions.push({ kind: 'escalate', clock, since }));
    if (clock === 'first-answer' && mayMove)
      at(workingDaysLater(policy, dueAt, GRACE_WORKING_DAYS), () => causes.push('not-answered'));
  }
  const silent = silenceOf(state);
  if (silent !== null)
    at(workingDaysLater(policy, silent.since, SILENCE_WORKING_DAYS), () =>
      actions.push({ kind: silent.ends }),
    );
  const [cause] = causes;
  if (cause !== undefined) actions.push({ kind: 'move-on', cause });
  return {
    actions,
    lookAgainAt: cause !== undefined ? asOf : later.length === 0 ? null : Math.min(...later),
    dueAt: nextDueAt(clocks),
  };
}

function workingDaysLater({ calendars }: HolderPolicy, from: number, count: number): number {
  return instantAfterOpenMs(calendars, from, count * workingDayMs(calendarAt(calendars, from)));
}

/** Since when it is somebody else's turn, and what ends that. */
function silenceOf({
  status,
  statusSince,
}: EnquiryState): { since: number; ends: 'resume' | 'close' } | null {
  if (status === 'waiting') return { since: statusSince, ends: 'resume' };
  return status === 'answered' ? { since: statusSince, ends: 'close' } : null;
}
