/** The closed lists of enquiries. Topics and groups of occupations are those of the directory. */

/** Where an enquiry stands. `unrouted` lasts no longer than a transaction, or until the sweep comes. */
export const ENQUIRY_STATUSES = [
  'unrouted',
  'offered',
  'in-work',
  'waiting',
  'answered',
  'closed',
  'withdrawn',
  'merged',
] as const;
export type EnquiryStatus = (typeof ENQUIRY_STATUSES)[number];

/** Somebody still has to do something, or may. */
export const OPEN_STATUSES: ReadonlySet<EnquiryStatus> = new Set([
  'unrouted',
  'offered',
  'in-work',
  'waiting',
  'answered',
]);

/** Somebody has work with it. */
export const LOAD_STATUSES: readonly EnquiryStatus[] = ['offered', 'in-work', 'waiting'];

export const URGENCIES = ['normal', 'urgent'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Whom an enquiry waits for after somebody asked back. */
export const AWAITED_PARTIES = ['asker', 'authority', 'other'] as const;
export type AwaitedParty = (typeof AWAITED_PARTIES)[number];

/** Why somebody does not take an enquiry. */
export const DECLINE_REASONS = [
  'wrong-topic',
  'wrong-area',
  'no-mandate',
  'no-capacity',
  'conflict',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** Why an enquiry left its holder without the holder's doing. */
export const MOVE_CAUSES = [
  'not-accepted',
  'not-answered',
  'holder-gone',
  'chosen-by-operator',
  /** The mail to a service outside came back. */
  'not-reachable',
] as const;
export type MoveCause = (typeof MOVE_CAUSES)[number];

export const CLOSE_OUTCOMES = [
  'solved',
  'partly-solved',
  'referred',
  'no-answer-possible',
  'duplicate',
] as const;
export type CloseOutcome = (typeof CLOSE_OUTCOMES)[number];

/** Who did something. `system` is the sweep. */
export const SIDES = ['asker', 'holder', 'operator', 'system'] as const;
export type Side = (typeof SIDES)[number];

export const CLOCK_NAMES = ['acceptance', 'first-answer', 'next-update', 'solution'] as const;
export type ClockName = (typeof CLOCK_NAMES)[number];
