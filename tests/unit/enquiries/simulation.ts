import { fromEpochDay } from '~/domain/calendar';
import { STATE_CODES } from '~/domain/catalogue/states';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import {
  clocksOf,
  countsAsLoad,
  duePlan,
  follow,
  MINUTE_MS,
  rankHolders,
  rosterOf,
  usualPolicy,
  type Desk,
  type EnquiryEvent,
  type EnquiryHappening,
  type EnquiryState,
  type HolderPolicy,
  type Side,
} from '~/domain/enquiries';

import { aDesk } from './desks';

/**
 * A country in small: desks of all Länder, enquiries over some weeks, people who answer, refuse, ask back or never look.
 * Time jumps from one thing to happen to the next; nothing is random but the seed.
 */

const DAY_MS = 24 * 60 * MINUTE_MS;
const START = Date.parse('2026-03-02T08:00:00Z');
const TOPICS = ['recognition', 'residence', 'language', 'qualification'] as const;

const dayOf = (instant: number) => fromEpochDay(Math.floor((instant + 60 * MINUTE_MS) / DAY_MS));

/** Small, fast and the same everywhere (mulberry32). */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A heap of things to happen, the earliest first; of the same instant the one put in first. */
class Agenda {
  readonly #items: Array<{
    at: number;
    order: number;
    enquiry: number;
    who: 'desk' | 'sweep';
    revision: number;
  }> = [];
  #order = 0;

  add(at: number, enquiry: number, who: 'desk' | 'sweep', revision: number): void {
    const items = this.#items;
    items.push({ at, order: (this.#order += 1), enquiry, who, revision });
    for (let child = items.length - 1; child > 0;) {
      const parent = (child - 1) >> 1;
      if (!this.#isBefore(child, parent)) break;
      this.#swap(child, parent);
      child = parent;
    }
  }

  take() {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (first === undefined || last === undefined || items.length === 0) return first;
    items[0] = last;
    for (let parent = 0; ;) {
      let least = parent;
      for (const child of [2 * parent + 1, 2 * parent + 2])
        if (child < items.length && this.#isBefore(child, least)) least = child;
      if (least === parent) return first;
      this.#swap(least, parent);
      parent = least;
    }
  }

  #isBefore(left: number, right: number): boolean {
    const [one, two] = [this.#items[left], this.#items[right]];
    if (one === undefined || two === undefined) return false;
    return one.at < two.at || (one.at === two.at && one.order < two.order);
  }

  #swap(left: number, right: number): void {
    const [one, two] = [this.#items[left], this.#items[right]];
    if (one === undefined || two === undefined) return;
    this.#items[left] = two;
    this.#items[right] = one;
  }
}

interface Enquiry {
  readonly id: string;
  readonly topic: (typeof TOPICS)[number];
  readonly land: (typeof STATE_CODES)[number];
  readonly events: EnquiryEvent[];
  state: EnquiryState | null;
}

export interface SimulationResult {
  /** Enquiries by their last status. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly inOperatorQueue: number;
  readonly longestUnownedMs: number;
  /** Most holders that one enquiry went through. */
  readonly mostHolders: number;
  /** Enquiries given to each desk, by desk. */
  readonly given: ReadonlyMap<string, number>;
  /** Desks of the same area and topics. */
  readonly groups: ReadonlyArray<readonly Desk[]>;
  /** One number made of all events: equal runs have equal numbers. */
  readonly print: number;
}

/** Two hundred desks: twelve in each Land, the rest nationwide. One in eight never looks. */
type LiveDesk = { -readonly [Key in keyof Desk]: Desk[Key] };

function desksOf(count: number): { desks: LiveDesk[]; groups: LiveDesk[][] } {
  const groups: LiveDesk[][] = [...STATE_CODES, 'DE'].map(() => []);
  const desks = Array.from({ length: count }, (_, index) => {
    const group = Math.min(Math.floor(index / 12), groups.length - 1);
    const land = STATE_CODES[group];
    const desk = aDesk({
      id: `desk-${String(index).padStart(3, '0')}`,
      territories: [land === undefined ? { kind: 'nationwide', code: 'DE' } : { kind: 'state', code: land }],
      topics: [...TOPICS],
      capacity: 40 + (index % 4) * 40,
    });
    groups[group]?.push(desk);
    return desk;
  });
  return { desks, groups };
}

export const neverLooks = (deskId: string) => Number(deskId.slice(5)) % 8 === 7;

export function simulate({
  enquiries: count,
  desks: deskCount,
  seed,
}: {
  enquiries: number;
  desks: number;
  seed: number;
}): SimulationResult {
  const random = dice(seed);
  const { desks, groups } = desksOf(deskCount);
  const roster = rosterOf(bundledDirectory, desks);
  const policies = new Map<string, HolderPolicy>(STATE_CODES.map((state) => [state, usualPolicy(state)]));
  const nationwide = usualPolicy(null);
  const loads = new Map<string, number>();
  const given = new Map<string, number>();
  const missed = new Map<string, number>();
  const desksById = new Map(desks.map((desk) => [desk.id, desk]));
  const agenda = new Agenda();
  const all: Enquiry[] = [];
  let longestUnownedMs = 0;
  let mostHolders = 0;
  let print = 0;

  const policyOf = (enquiry: Enquiry) => {
    const holder = enquiry.state?.holder;
    const territory =
      holder?.kind === 'desk' ? roster.deskById.get(holder.id)?.territories[0]?.code : undefined;
    return policies.get(territory ?? '') ?? nationwide;
  };
  const record = (enquiry: Enquiry, at: number, happening: EnquiryHappening, by: Side) => {
    const next = follow(enquiry.state, { ...happening, at });
    if (!next.ok) throw new Error(`${happening.kind} after ${enquiry.state?.status ?? 'nothing'}`);
    const held = enquiry.state !== null && countsAsLoad(enquiry.state) ? enquiry.state.holder : null;
    const heldBefore = enquiry.state?.holder ?? null;
    const sequence = enquiry.events.length + 1;
    enquiry.events.push({ ...happening, sequence, at, by });
    enquiry.state = next.state;
    const holds = countsAsLoad(next.state) ? next.state.holder : null;
    if (held?.kind === 'desk' && held.id !== holds?.id) loads.set(held.id, (loads.get(held.id) ?? 0) - 1);
    if (holds?.kind === 'desk' && held?.id !== holds.id) loads.set(holds.id, (loads.get(holds.id) ?? 0) + 1);
    if (happening.kind === 'routed' && happening.holder.kind === 'desk')
      given.set(happening.holder.id, (given.get(happening.holder.id) ?? 0) + 1);
    if (heldBefore?.kind === 'desk' && (by === 'holder' || happening.kind === 'moved-on')) {
      const lapsed = happening.kind === 'moved-on' ? (missed.get(heldBefore.id) ?? 0) + 1 : 0;
      if (lapsed !== missed.get(heldBefore.id)) {
        missed.set(heldBefore.id, lapsed);
        const desk = desksById.get(heldBefore.id);
        if (desk !== undefined) {
          desk.missedInARow = lapsed;
          desk.lastMissedOn = dayOf(at);
        }
      }
    }
    mostHolders = Math.max(mostHolders, next.state.tried.size + 1);
    const text = `${enquiry.id} ${sequence} ${happening.kind} ${at} ${next.state.holder?.id ?? ''}`;
    for (let index = 0; index < text.length; index += 1)
      print = Math.imul(print ^ text.charCodeAt(index), 0x01000193) >>> 0;
  };
  const route = (enquiry: Enquiry, at: number) => {
    const [best] = rankHolders(roster, loads, {
      asOf: dayOf(at),
      turnKey: enquiry.id,
      place: { postalCode: null, kreis: null, state: enquiry.land },
      topic: enquiry.topic,
      occupationGroup: null,
      language: 'de',
      allowsOutside: false,
      tried: enquiry.state?.tried ?? new Set(),
      most: 1,
    });
    const holder = best?.holder ?? { kind: 'operator', id: null };
    record(enquiry, at, { kind: 'routed', holder, position: best === undefined ? null : 1 }, 'system');
  };
  const wake = (enquiry: Enquiry, index: number, at: number) => {
    const { state, events } = enquiry;
    if (state === null) return;
    const policy = policyOf(enquiry);
    const plan = duePlan({
      state,
      events,
      policy,
      asOf: at,
      clocks: clocksOf(events, policy, { topic: enquiry.topic, urgency: 'normal' }, at),
    });
    for (const action of plan.actions)
      if (action.kind === 'move-on') {
        record(enquiry, at, { kind: 'moved-on', cause: action.cause }, 'system');
        route(enquiry, at);
        deskLooks(enquiry, index, at);
        wake(enquiry, index, at);
        return;
      } else if (action.kind === 'nudge')
        record(enquiry, at, { kind: 'nudged', clock: action.clock, since: action.since }, 'system');
      else if (action.kind === 'resume') record(enquiry, at, { kind: 'resumed' }, 'system');
      else if (action.kind === 'close') record(enquiry, at, { kind: 'closed', outcome: 'solved' }, 'system');
      else if (action.kind === 'escalate')
        record(enquiry, at, { kind: 'escalated', clock: action.clock, since: action.since }, 'system');
    if (plan.actions.length > 0) return wake(enquiry, index, at);
    if (plan.lookAgainAt !== null) agenda.add(plan.lookAgainAt, index, 'sweep', state.revision);
  };
  const deskLooks = (enquiry: Enquiry, index: number, at: number) => {
    const holder = enquiry.state?.holder ?? null;
    if (holder === null || (holder.kind === 'desk' && neverLooks(holder.id))) return;
    agenda.add(
      at + Math.ceil((1 + random() * 20) * 60) * MINUTE_MS,
      index,
      'desk',
      enquiry.state?.revision ?? 0,
    );
  };
  const deskActs = (enquiry: Enquiry, index: number, at: number) => {
    const { state } = enquiry;
    if (state === null || state.endedAt !== null) return;
    // It went to another desk meanwhile, which looks by itself.
    if (state.holder?.kind === 'desk' && neverLooks(state.holder.id)) return;
    const message = { messageId: 'm' };
    if (state.status === 'offered') {
      if (random() < 0.1) {
        record(enquiry, at, { kind: 'declined', reason: 'no-capacity', note: '' }, 'holder');
        route(enquiry, at);
      } else record(enquiry, at, { kind: 'accepted' }, 'holder');
    } else if (state.status === 'waiting')
      record(enquiry, at, { kind: 'party-replied', party: 'asker', ...message }, 'asker');
    else if (state.status === 'answered')
      return; // The end comes by itself.
    else if (random() < 0.15)
      record(enquiry, at, { kind: 'asked-back', party: 'asker', ...message }, 'holder');
    else record(enquiry, at, { kind: 'answered', ...message }, 'holder');
    deskLooks(enquiry, index, at);
    wake(enquiry, index, at);
  };

  for (let index = 0; index < count; index += 1) {
    const at = START + Math.floor((index / count) * 90 * DAY_MS);
    agenda.add(at, index, 'sweep', -1);
    all.push({
      id: `enquiry-${index}`,
      topic: TOPICS[Math.floor(random() * TOPICS.length)] ?? 'recognition',
      land: STATE_CODES[Math.floor(random() * STATE_CODES.length)] ?? 'DE-BY',
      events: [],
      state: null,
    });
  }
  for (let next = agenda.take(); next !== undefined; next = agenda.take()) {
    const enquiry = all[next.enquiry];
    if (enquiry === undefined) continue;
    if (next.revision === -1) {
      record(enquiry, next.at, { kind: 'asked', messageId: 'm' }, 'asker');
      route(enquiry, next.at);
      deskLooks(enquiry, next.enquiry, next.at);
      wake(enquiry, next.enquiry, next.at);
    } else if (next.who === 'desk') deskActs(enquiry, next.enquiry, next.at);
    // Somebody did something since: that has set an alarm of its own.
    else if (enquiry.state?.revision === next.revision) wake(enquiry, next.enquiry, next.at);
  }
  const statuses: Record<string, number> = {};
  let inOperatorQueue = 0;
  for (const { state, events } of all) {
    statuses[state?.status ?? 'none'] = (statuses[state?.status ?? 'none'] ?? 0) + 1;
    if (state?.holder?.kind === 'operator') inOperatorQueue += 1;
    let freeSince: number | null = null;
    for (const event of events) {
      if (event.kind === 'asked' || event.kind === 'moved-on' || event.kind === 'declined')
        freeSince = event.at;
      else if (event.kind === 'routed' && freeSince !== null) {
        longestUnownedMs = Math.max(longestUnownedMs, event.at - freeSince);
        freeSince = null;
      }
    }
  }
  return { statuses, inOperatorQueue, longestUnownedMs, mostHolders, given, groups, print };
}
