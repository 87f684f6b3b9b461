/** The compartments of a holder's inbox, and what each is sorted by. */
import type { EnquiryState } from './state';
import type { EnquiryStatus } from './vocabulary';

export const BOXES = ['todo', 'waiting', 'answered', 'done'] as const;
export type Box = (typeof BOXES)[number];

const BOX_OF: Readonly<Record<EnquiryStatus, Box>> = {
  unrouted: 'todo',
  offered: 'todo',
  'in-work': 'todo',
  waiting: 'waiting',
  answered: 'answered',
  closed: 'done',
  withdrawn: 'done',
  merged: 'done',
};

export function boxOf({ status }: Pick<EnquiryState, 'status'>): Box {
  return BOX_OF[status];
}

/** What is to be done by its next clock, everything else by when it came to lie there. Milliseconds. */
export function sortInstantOf(state: EnquiryState, dueAt: number | null): number {
  return boxOf(state) === 'todo' ? (dueAt ?? state.statusSince) : state.statusSince;
}
