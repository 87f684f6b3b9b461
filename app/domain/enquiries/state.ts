/**
 * Where an enquiry stands, by its events. `follow` is the one table of what may happen when; services ask it before
 * they record anything, so that a list of events always tells a story that is possible.
 */
import type { EnquiryEvent, EnquiryEventKind, EnquiryHappening } from './event';
import { holderKey, isSameHolder, type Holder } from './holder';
import {
  LOAD_STATUSES,
  OPEN_STATUSES,
  type AwaitedParty,
  type CloseOutcome,
  type DeclineReason,
  type EnquiryStatus,
  type MoveCause,
} from './vocabulary';

export interface EnquiryState {
  readonly status: EnquiryStatus;
  /** When it came to stand so, or was answered or asked back once more. */
  readonly statusSince: number;
  readonly holder: Holder | null;
  /** When the present holder got it; null without holder. */
  readonly holderSince: number | null;
  readonly assigneeId: string | null;
  readonly waitingFor: AwaitedParty | null;
  readonly askedAt: number;
  readonly answeredAt: number | null;
  readonly endedAt: number | null;
  readonly outcome: CloseOutcome | null;
  readonly mergedInto: string | null;
  /** Holders that had it and no longer have it: the ranking asks the others first. */
  readonly tried: ReadonlySet<string>;
  /** Why the last holder no longer has it. */
  readonly lastLeft: { readonly holder: Holder; readonly why: DeclineReason | MoveCause } | null;
  /** Number of events so far. */
  readonly revision: number;
}

/** Statuses in which each kind may come. `asked` opens the list and comes once. */
const MAY_COME: Readonly<Record<Exclude<EnquiryEventKind, 'asked'>, readonly EnquiryStatus[]>> = {
  routed: ['unrouted'],
  accepted: ['offered'],
  declined: ['offered', 'in-work', 'waiting'],
  'moved-on': ['offered', 'in-work', 'waiting', 'answered'],
  claimed: ['in-work', 'waiting', 'answered'],
  assigned: ['in-work', 'waiting', 'answered'],
  answered: ['in-work', 'waiting', 'answered'],
  'asked-back': ['in-work', 'waiting', 'answered'],
  'party-replied': ['unrouted', 'offered', 'in-work', 'waiting', 'answered', 'closed'],
  resumed: ['waiting', 'answered'],
  forwarded: ['offered', 'in-work', 'waiting', 'answered'],
  noted: ['offered', 'in-work', 'waiting', 'answered', 'closed', 'withdrawn', 'merged'],
  joined: ['unrouted', 'offered', 'in-work', 'waiting', 'answered'],
  merged: ['offered', 'in-work', 'waiting', 'answered'],
  unmerged: ['merged'],
  'took-in': ['offered', 'in-work', 'waiting', 'answered'],
  'let-go': ['unrouted', 'offered', 'in-work', 'waiting', 'answered', 'closed', 'withdrawn', 'merged'],
  split: ['offered', 'in-work', 'waiting', 'answered'],
  closed: ['in-work', 'waiting', 'answered'],
  reopened: ['closed'],
  withdrawn: ['unrouted', 'offered', 'in-work', 'waiting', 'answered'],
  nudged: ['offered', 'in-work', 'waiting', 'answered'],
  escalated: ['offered', 'in-work', 'waiting', 'answered'],
};

/** Whether an event of the kind may come now. */
export function mayCome(state: EnquiryState | null, kind: EnquiryEventKind): boolean {
  if (kind === 'asked') return state === null;
  return state !== null && MAY_COME[kind].includes(state.status);
}

export type FollowOutcome =
  | { readonly ok: true; readonly state: EnquiryState }
  | { readonly ok: false; readonly reason: 'not-possible-now' };

type Dated = EnquiryHappening & Pick<EnquiryEvent, 'at'>;

/** The state after an event, or that the event cannot come now. */
export function follow(state: EnquiryState | null, event: Dated): FollowOutcome {
  if (!mayCome(state, event.kind)) return { ok: false, reason: 'not-possible-now' };
  if (event.kind === 'forwarded' && isSameHolder(state?.holder ?? null, event.holder))
    return { ok: false, reason: 'not-possible-now' };
  const before = state ?? openedAt(event.at);
  const change = changeOf(before, event);
  // A second answer or question begins the wait anew; what says nothing of the status does not.
  const statusSince = change.status === undefined ? before.statusSince : event.at;
  return { ok: true, state: { ...before, ...change, statusSince, revision: before.revision + 1 } };
}

function openedAt(at: number): EnquiryState {
  return {
    status: 'unrouted',
    statusSince: at,
    holder: null,
    holderSince: null,
    assigneeId: null,
    waitingFor: null,
    askedAt: at,
    answeredAt: null,
    endedAt: null,
    outcome: null,
    mergedInto: null,
    tried: new Set(),
    lastLeft: null,
    revision: 0,
  };
}

/** The holder is gone, and why. */
function left(state: EnquiryState, why: DeclineReason | MoveCause): Partial<EnquiryState> {
  const { holder } = state;
  if (holder === null) return {};
  return {
    holder: null,
    holderSince: null,
    assigneeId: null,
    waitingFor: null,
    tried: new Set([...state.tried, holderKey(holder)]),
    lastLeft: { holder, why },
  };
}

/**
 * Only desks say yes first. Nobody has to ask whether the last resort takes it, and a service outside says so by
 * answering: it has no button, and its first answer counts from the mail on.
 */
function statusWith(holder: Holder): EnquiryStatus {
  return holder.kind === 'desk' ? 'offered' : 'in-work';
}

function changeOf(state: EnquiryState, event: Dated): Partial<EnquiryState> {
  switch (event.kind) {
    case 'asked':
    case 'noted':
    case 'split':
    case 'let-go':
    case 'nudged':
    case 'escalated':
      return {};
    case 'routed':
      return {
        status: statusWith(event.holder),
        holder: event.holder,
        holderSince: event.at,
        waitingFor: null,
      };
    case 'accepted':
      return { status: 'in-work' };
    case 'declined':
      return { ...left(state, event.reason), status: 'unrouted' };
    case 'moved-on':
      return { ...left(state, event.cause), status: 'unrouted' };
    case 'claimed':
    case 'assigned':
      return { assigneeId: event.personId };
    case 'answered':
      return { status: 'answered', waitingFor: null, answeredAt: state.answeredAt ?? event.at };
    case 'asked-back':
      return { status: 'waiting', waitingFor: event.party };
    case 'party-replied':
      return repliedBy(state, event.party);
    case 'joined':
    case 'took-in':
      return state.status === 'answered' ? { status: 'in-work' } : {};
    case 'resumed':
      return { status: 'in-work', waitingFor: null };
    case 'forwarded':
      return {
        ...left(state, 'wrong-topic'),
        lastLeft: state.lastLeft,
        status: statusWith(event.holder),
        holder: event.holder,
        holderSince: event.at,
      };
    case 'merged':
      return { status: 'merged', mergedInto: event.intoId, endedAt: event.at, waitingFor: null };
    case 'unmerged':
      return { status: 'in-work', mergedInto: null, endedAt: null };
    case 'closed':
      return { status: 'closed', outcome: event.outcome, endedAt: event.at, waitingFor: null };
    case 'reopened':
      return { status: 'in-work', outcome: null, endedAt: null };
    case 'withdrawn':
      return { status: 'withdrawn', endedAt: event.at, waitingFor: null };
  }
}

/** The awaited party's reply lets the holder go on; the asker's word after an answer does so too. */
function repliedBy(state: EnquiryState, party: AwaitedParty): Partial<EnquiryState> {
  if (state.status === 'waiting' && state.waitingFor === party)
    return { status: 'in-work', waitingFor: null };
  return state.status === 'answered' && party === 'asker' ? { status: 'in-work' } : {};
}

/**
 * The state after all events.
 *
 * @throws RangeError for a list that no service can have written
 */
export function enquiryStateOf(events: readonly EnquiryEvent[]): EnquiryState {
  let state: EnquiryState | null = null;
  for (const event of events) {
    const next = follow(state, event);
    if (!next.ok) throw new RangeError(`Event ${event.sequence} (${event.kind}) cannot follow.`);
    state = next.state;
  }
  if (state === null) throw new RangeError('An enquiry begins with an event.');
  return state;
}

export function isOpen({ status }: Pick<EnquiryState, 'status'>): boolean {
  return OPEN_STATUSES.has(status);
}

/** True if somebody has work with it: what counts against a desk's capacity. An answered one waits for nothing. */
export function countsAsLoad({ status }: Pick<EnquiryState, 'status'>): boolean {
  return LOAD_STATUSES.includes(status);
}
