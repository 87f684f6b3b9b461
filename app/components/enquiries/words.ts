import type { EnquiryClock } from '~/domain/enquiries/clocks';
import type {
  AwaitedParty,
  ClockName,
  CloseOutcome,
  DeclineReason,
  EnquiryStatus,
  MoveCause,
} from '~/domain/enquiries/vocabulary';

/** Words of the domain to keys of the texts; a word without a text does not compile. */

export const STATUS_KEY = {
  unrouted: 'status.unrouted',
  offered: 'status.offered',
  'in-work': 'status.inWork',
  waiting: 'status.waiting',
  answered: 'status.answered',
  closed: 'status.closed',
  withdrawn: 'status.withdrawn',
  merged: 'status.merged',
} as const satisfies Record<EnquiryStatus, string>;

export const PARTY_KEY = {
  asker: 'party.asker',
  authority: 'party.authority',
  other: 'party.other',
} as const satisfies Record<AwaitedParty, string>;

export const DECLINE_KEY = {
  'wrong-topic': 'decline.wrongTopic',
  'wrong-area': 'decline.wrongArea',
  'no-mandate': 'decline.noMandate',
  'no-capacity': 'decline.noCapacity',
  conflict: 'decline.conflict',
} as const satisfies Record<DeclineReason, string>;

export const MOVE_KEY = {
  'not-accepted': 'move.notAccepted',
  'not-answered': 'move.notAnswered',
  'holder-gone': 'move.holderGone',
  'chosen-by-operator': 'move.chosenByOperator',
  'not-reachable': 'move.notReachable',
} as const satisfies Record<MoveCause, string>;

export const OUTCOME_KEY = {
  solved: 'outcome.solved',
  'partly-solved': 'outcome.partlySolved',
  referred: 'outcome.referred',
  'no-answer-possible': 'outcome.noAnswerPossible',
  duplicate: 'outcome.duplicate',
} as const satisfies Record<CloseOutcome, string>;

export const CLOCK_KEY = {
  acceptance: 'clock.acceptance',
  'first-answer': 'clock.firstAnswer',
  'next-update': 'clock.nextUpdate',
  solution: 'clock.solution',
} as const satisfies Record<ClockName, string>;

export const LEVEL_KEY = {
  product: 'clock.level.product',
  desk: 'clock.level.desk',
  urgency: 'clock.level.urgency',
  topic: 'clock.level.topic',
  'topic-and-urgency': 'clock.level.topicAndUrgency',
} as const satisfies Record<EnquiryClock['target']['level'], string>;

/** True for a word of the list; texts of rows are such words, but only the compiler of old times knew it. */
export function isWordOf<Key extends string>(keys: Readonly<Record<Key, string>>, word: string): word is Key {
  return word in keys;
}
