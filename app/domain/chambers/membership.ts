/** The life of a membership of a firm in a chamber, and what each side may do when. */

export const MEMBER_STATUSES = ['invited', 'applied', 'active', 'suspended', 'ended'] as const;
export type MemberStatus = (typeof MEMBER_STATUSES)[number];

export function isMemberStatus(value: unknown): value is MemberStatus {
  return MEMBER_STATUSES.some((status) => status === value);
}

/** What the chamber does with a member of its list. */
export const CHAMBER_ACTS = ['approve', 'refuse', 'suspend', 'resume', 'remove'] as const;
export type ChamberAct = (typeof CHAMBER_ACTS)[number];

interface Move {
  from: readonly MemberStatus[];
  to: MemberStatus;
  /** Kind of the event that it leaves. */
  event: MembershipEventKind;
}

export const MEMBERSHIP_EVENTS = [
  'invited',
  'applied',
  'approved',
  'refused',
  'suspended',
  'resumed',
  'left',
  'removed',
  'figures-allowed',
  'figures-withdrawn',
  'adviser',
] as const;
export type MembershipEventKind = (typeof MEMBERSHIP_EVENTS)[number];

export function isMembershipEvent(value: string): value is MembershipEventKind {
  return MEMBERSHIP_EVENTS.some((kind) => kind === value);
}

export const MOVES: Readonly<Record<ChamberAct, Move>> = {
  approve: { from: ['applied'], to: 'active', event: 'approved' },
  refuse: { from: ['applied'], to: 'ended', event: 'refused' },
  suspend: { from: ['active'], to: 'suspended', event: 'suspended' },
  resume: { from: ['suspended'], to: 'active', event: 'resumed' },
  remove: { from: ['invited', 'active', 'suspended'], to: 'ended', event: 'removed' },
};

export function isChamberAct(value: unknown): value is ChamberAct {
  return CHAMBER_ACTS.some((act) => act === value);
}

/** What the chamber can do with a member that stands so. */
export function actsOn(status: MemberStatus): ChamberAct[] {
  return CHAMBER_ACTS.filter((act) => MOVES[act].from.includes(status));
}

/** The firm can leave whatever it is part of. */
export function canLeave(status: MemberStatus): boolean {
  return status === 'applied' || status === 'active' || status === 'suspended';
}
