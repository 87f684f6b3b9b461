/**
 * Who of a chamber looks after a member: area before branch before load, absent ones last. Pure and the same for the same
 * input; the reasons are part of the answer.
 */
import type { CalendarDate } from '../calendar/calendar-date';

export const ADVISER_MANDATES = ['willkommenslotse', 'adviser'] as const;
export type AdviserMandate = (typeof ADVISER_MANDATES)[number];

export function isAdviserMandate(value: unknown): value is AdviserMandate {
  return ADVISER_MANDATES.some((mandate) => mandate === value);
}

export type AreaKind = 'postal_prefix' | 'kreis' | 'state' | 'nationwide';

export interface Absence {
  from: CalendarDate;
  until: CalendarDate;
  deputyId: string | null;
}

export interface AdviserFacts {
  id: string;
  /** None: the whole district. */
  areas: readonly { kind: AreaKind; code: string }[];
  branches: readonly string[];
  /** Members that this adviser has already. */
  load: number;
  capacity: number;
  absences: readonly Absence[];
}

export interface MemberFacts {
  postalCode: string;
  kreis: string | null;
  /** `DE-NW`; null: not known. */
  state: string | null;
  branch: string | null;
}

export const ADVISER_REASONS = ['postal', 'kreis', 'state', 'district', 'branch', 'load', 'full'] as const;
export type AdviserReason = (typeof ADVISER_REASONS)[number];

export interface AdviserChoice {
  adviserId: string;
  reasons: AdviserReason[];
}

interface Candidate {
  adviser: AdviserFacts;
  area: Extract<AdviserReason, 'postal' | 'kreis' | 'state' | 'district'>;
  hasBranch: boolean;
  isAway: boolean;
  isFull: boolean;
}

const AREA_ORDER = ['postal', 'kreis', 'state', 'district'] as const;

/**
 * The adviser for a member as of a day, or null where nobody works in its area.
 *
 * An adviser with branches of their own is left out for members of other branches as long as somebody else is there.
 */
export function chooseAdviser(
  member: MemberFacts,
  advisers: readonly AdviserFacts[],
  asOf: CalendarDate,
): AdviserChoice | null {
  const candidates = advisers.flatMap((adviser) => candidateOf(member, adviser, asOf));
  const [best] = candidates.sort(compare);
  if (best === undefined) return null;
  const { adviser, area, hasBranch, isFull } = best;
  const reasons: AdviserReason[] = [area];
  if (hasBranch) reasons.push('branch');
  if (isFull) reasons.push('full');
  else if (candidates.length > 1) reasons.push('load');
  return { adviserId: adviser.id, reasons };
}

function candidateOf(member: MemberFacts, adviser: AdviserFacts, asOf: CalendarDate): Candidate[] {
  const area = areaOf(member, adviser);
  if (area === null) return [];
  return [
    {
      adviser,
      area,
      hasBranch: member.branch !== null && adviser.branches.includes(member.branch),
      isAway: absenceOn(adviser.absences, asOf) !== null,
      isFull: adviser.load >= adviser.capacity,
    },
  ];
}

function areaOf(member: MemberFacts, { areas }: AdviserFacts): Candidate['area'] | null {
  if (areas.length === 0) return 'district';
  const fits = (kind: AreaKind) => areas.filter((area) => area.kind === kind);
  if (
    fits('postal_prefix').some(({ code }) => member.postalCode !== '' && member.postalCode.startsWith(code))
  )
    return 'postal';
  if (fits('kreis').some(({ code }) => code === member.kreis)) return 'kreis';
  if (fits('state').some(({ code }) => code === member.state)) return 'state';
  return fits('nationwide').length > 0 ? 'district' : null;
}

function compare(left: Candidate, right: Candidate): number {
  return (
    Number(left.isAway) - Number(right.isAway) ||
    Number(left.isFull) - Number(right.isFull) ||
    AREA_ORDER.indexOf(left.area) - AREA_ORDER.indexOf(right.area) ||
    Number(right.hasBranch) - Number(left.hasBranch) ||
    Number(isElsewhere(left)) - Number(isElsewhere(right)) ||
    // How full, not how many: somebody at half time has half the members.
    left.adviser.load / Math.max(1, left.adviser.capacity) -
      right.adviser.load / Math.max(1, right.adviser.capacity) ||
    (left.adviser.id < right.adviser.id ? -1 : 1)
  );
}

/** Works for branches, and this member is of none of them. */
function isElsewhere({ adviser, hasBranch }: Candidate): boolean {
  return adviser.branches.length > 0 && !hasBranch;
}

/** The absence that holds on a day, or null. */
export function absenceOn<A extends Pick<Absence, 'from' | 'until'>>(
  absences: readonly A[],
  day: CalendarDate,
): A | null {
  return absences.find(({ from, until }) => from <= day && day <= until) ?? null;
}
