/**
 * Whom an enquiry is offered to, best first, each with its reasons. Pure and deterministic.
 *
 * Order: the one that the asker chose, if it fits; who looks before who let several offers lapse; who has room before who is full; then as the directory's matching has it (postal-code prefix before Kreis
 * before Land before nationwide, speciality, language); a desk on the platform before a service outside that fits as
 * well; then the smaller load against capacity; then a number made from the enquiry and the holder, so that equals take
 * turns. Desks that are away are left out. The end of every ranking is the operator's queue: no enquiry is unowned.
 */
import type { CalendarDate } from '../calendar';
import { withServices, type Directory } from '../directory/directory';
import type { MatchReason } from '../directory/match-reason';
import type { Workplace } from '../directory/places';
import { matchClass, rankServices, type RankedService } from '../directory/rank-services';
import { reasonsOf } from '../directory/ranked-reasons';
import { newestStatement, type Service } from '../directory/service';
import type { Nearness } from '../directory/territory';
import type { OccupationGroup, ServiceKind, ServiceTopic } from '../directory/vocabulary';
import { isAway, isSilent, serviceOfDesk, type Desk } from './desk';
import { holderKey, type Holder } from './holder';

/** Directory and desks, prepared once for many questions. */
export interface Roster {
  readonly directory: Directory;
  readonly deskDirectory: Directory;
  readonly deskById: ReadonlyMap<string, Desk>;
  /** Entries of the directory that are desks here. */
  readonly served: ReadonlySet<string>;
}

export function rosterOf(directory: Directory, desks: readonly Desk[]): Roster {
  return {
    directory,
    deskDirectory: withServices(directory, desks.map(serviceOfDesk)),
    deskById: new Map(desks.map((desk) => [desk.id, desk])),
    served: new Set(desks.flatMap(({ serviceId }) => (serviceId === null ? [] : [serviceId]))),
  };
}

export interface RoutingQuestion {
  readonly asOf: CalendarDate;
  /** Of the enquiry: what decides between equals. */
  readonly turnKey: string;
  readonly place: Workplace;
  readonly topic: ServiceTopic;
  readonly occupationGroup: OccupationGroup | null;
  readonly language: string | null;
  /** The asker agrees that a service outside gets it by mail. */
  readonly allowsOutside: boolean;
  /** Entry of the directory that the asker chose: asked first if it fits at all. */
  readonly wish?: string | null;
  /** Holders that had it already. */
  readonly tried: ReadonlySet<string>;
  /** How many of the ranking are wanted; reasons cost time. Left out: all. */
  readonly most?: number;
}

export type RoutingReason =
  | MatchReason
  /** Open enquiries against what the desk can carry. */
  | { readonly code: 'load'; readonly open: number; readonly capacity: number }
  | { readonly code: 'full'; readonly open: number; readonly capacity: number }
  /** Several offers lapsed there; asked only because nobody else is left. */
  | { readonly code: 'silent' }
  | { readonly code: 'by-mail' }
  /** The asker chose it in the finder. */
  | { readonly code: 'wished' }
  /** Nobody else is left. */
  | { readonly code: 'last-resort' };

export interface RankedHolder {
  readonly holder: Exclude<Holder, { kind: 'operator' }>;
  readonly name: string;
  readonly nearness: Nearness;
  readonly reasons: readonly RoutingReason[];
}

interface Candidate {
  readonly ranked: RankedService;
  readonly desk: Desk | null;
  readonly load: number;
  readonly isWished: boolean;
  readonly isSilent: boolean;
  readonly isFull: boolean;
  readonly fit: number;
  readonly tieBreak: number;
}

/** Somebody who answers questions; authorities decide and are written to in a procedure, not asked by us. */
const ASKED_BY_MAIL: ReadonlySet<ServiceKind> = new Set([
  'recognition-counselling',
  'welcome-center',
  'chamber-ihk',
  'chamber-hwk',
  'iq-network',
  'regional-coordination',
  'migration-counselling',
  'hotline',
  'economic-development',
  'health-care-special',
]);

/** A service that may be asked without a person having looked: checked, with a source that has a day, reachable, open to all. */
export function mayBeAskedByMail(service: Service): boolean {
  return (
    ASKED_BY_MAIL.has(service.kind) &&
    service.email !== '' &&
    service.bounces === 0 &&
    service.mandate === null &&
    newestStatement(service) !== null &&
    (service.status === 'verified' || service.verifiedOn !== null)
  );
}

/** The ranking. `loads`: open enquiries by desk; a missing desk has none. */
export function rankHolders(
  roster: Roster,
  loads: ReadonlyMap<string, number>,
  question: RoutingQuestion,
): readonly RankedHolder[] {
  const query = queryOf(question);
  const candidates: Candidate[] = [];
  for (const ranked of rankServices(roster.deskDirectory, query)) {
    const desk = roster.deskById.get(ranked.entry.service.id);
    if (desk === undefined || isAway(desk, question.asOf)) continue;
    const load = loads.get(desk.id) ?? 0;
    candidates.push({
      ranked,
      desk,
      load,
      isWished: isWish(question, desk.serviceId),
      isSilent: isSilent(desk, question.asOf),
      isFull: load >= desk.capacity,
      fit: matchClass(ranked),
      tieBreak: turnOf(question.turnKey, desk.id),
    });
  }
  if (question.allowsOutside)
    for (const ranked of rankServices(roster.directory, query)) {
      const { service } = ranked.entry;
      if (roster.served.has(service.id) || !mayBeAskedByMail(service)) continue;
      const tieBreak = turnOf(question.turnKey, service.id);
      candidates.push({
        ranked,
        desk: null,
        load: 0,
        isWished: isWish(question, service.id),
        isSilent: false,
        isFull: false,
        fit: matchClass(ranked),
        tieBreak,
      });
    }
  return candidates
    .filter((candidate) => !question.tried.has(holderKey(holderOf(candidate))))
    .sort(byOrder)
    .slice(0, question.most)
    .map((candidate) => ({
      holder: holderOf(candidate),
      name: candidate.ranked.entry.service.name,
      nearness: candidate.ranked.nearness,
      reasons: reasonsFor(roster, question, candidate),
    }));
}

function queryOf({ asOf, place, topic, occupationGroup, language }: RoutingQuestion) {
  return { asOf, place, topic, audience: 'employer' as const, occupationGroup, spokenLanguage: language };
}

function isWish({ wish }: RoutingQuestion, serviceId: string | null): boolean {
  return serviceId !== null && serviceId === wish;
}

function holderOf({ desk, ranked }: Candidate): RankedHolder['holder'] {
  return desk === null ? { kind: 'service', id: ranked.entry.service.id } : { kind: 'desk', id: desk.id };
}

function byOrder(left: Candidate, right: Candidate): number {
  return (
    Number(right.isWished) - Number(left.isWished) ||
    Number(left.isSilent) - Number(right.isSilent) ||
    Number(left.isFull) - Number(right.isFull) ||
    left.fit - right.fit ||
    Number(left.desk === null) - Number(right.desk === null) ||
    // load ÷ capacity, compared without dividing.
    left.load * (right.desk?.capacity ?? 1) - right.load * (left.desk?.capacity ?? 1) ||
    left.tieBreak - right.tieBreak ||
    (holderKey(holderOf(left)) < holderKey(holderOf(right)) ? -1 : 1)
  );
}

function reasonsFor(
  roster: Roster,
  question: RoutingQuestion,
  candidate: Candidate,
): readonly RoutingReason[] {
  const { ranked, desk, load, isFull } = candidate;
  const reasons = reasonsOf(
    desk === null ? roster.directory : roster.deskDirectory,
    queryOf(question),
    ranked,
  );
  const wished = candidate.isWished ? [{ code: 'wished' } as const] : [];
  if (desk === null) return [...wished, ...reasons, { code: 'by-mail' }];
  return [
    ...wished,
    // Where an entry comes from says nothing about a desk, which speaks for itself.
    ...reasons.filter(({ code }) => code !== 'statement' && code !== 'verified' && code !== 'audience'),
    { code: isFull ? 'full' : 'load', open: load, capacity: desk.capacity },
    ...(candidate.isSilent ? [{ code: 'silent' } as const] : []),
  ];
}

/** FNV-1a of both ids: the same for the same pair, without order among many. */
function turnOf(turnKey: string, holderId: string): number {
  let hash = 0x811c9dc5;
  for (const text of [turnKey, '|', holderId])
    for (let index = 0; index < text.length; index += 1)
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}
