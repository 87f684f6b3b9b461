/**
 * What happened to an enquiry. Events are recorded once, in order, and never changed; where it stands and what its
 * clocks show is worked out from them each time.
 */
import type { Holder } from './holder';
import type { AwaitedParty, ClockName, CloseOutcome, DeclineReason, MoveCause, Side } from './vocabulary';

/** What an event says, apart from when and by whom. */
export type EnquiryHappening =
  | {
      readonly kind: 'asked';
      readonly messageId: string;
      /** Entry of the directory that the asker chose in the finder. */
      readonly wish?: string;
    }
  /** Offered to a holder. `position`: place in the ranking, from 1; null: not ranked (last resort, by hand). */
  | { readonly kind: 'routed'; readonly holder: Holder; readonly position: number | null }
  | { readonly kind: 'accepted' }
  | { readonly kind: 'declined'; readonly reason: DeclineReason; readonly note: string }
  | { readonly kind: 'moved-on'; readonly cause: MoveCause }
  /** Somebody of the desk took it for themselves. */
  | { readonly kind: 'claimed'; readonly personId: string }
  | { readonly kind: 'assigned'; readonly personId: string | null }
  | { readonly kind: 'answered'; readonly messageId: string }
  | { readonly kind: 'asked-back'; readonly party: AwaitedParty; readonly messageId: string }
  | { readonly kind: 'party-replied'; readonly party: AwaitedParty; readonly messageId: string }
  /** The holder waits no longer, with or without what it had asked for. */
  | { readonly kind: 'resumed' }
  | { readonly kind: 'forwarded'; readonly holder: Holder; readonly reason: string }
  | { readonly kind: 'noted'; readonly messageId: string }
  /** A further question of the same case to the same office came in here: one voice per office. */
  | { readonly kind: 'joined'; readonly messageId: string }
  /** Goes on in another enquiry of the same asker; that one says `took-in`. Both can be read there, one clock runs. */
  | { readonly kind: 'merged'; readonly intoId: string }
  /** Apart again, and that other one says `let-go`. */
  | { readonly kind: 'unmerged' }
  | { readonly kind: 'took-in'; readonly enquiryId: string }
  | { readonly kind: 'let-go'; readonly enquiryId: string }
  /** One of its messages became an enquiry of its own. */
  | { readonly kind: 'split'; readonly newId: string }
  | { readonly kind: 'closed'; readonly outcome: CloseOutcome }
  | { readonly kind: 'reopened'; readonly reason: string }
  | { readonly kind: 'withdrawn' }
  /** `since`: when the round of the clock began, so that each round speaks once. Instants in milliseconds. */
  | { readonly kind: 'nudged'; readonly clock: ClockName; readonly since: number }
  | { readonly kind: 'escalated'; readonly clock: ClockName; readonly since: number };

export type EnquiryEventKind = EnquiryHappening['kind'];

export type EnquiryEvent = EnquiryHappening & {
  /** From 1, without gaps: the place in the list. */
  readonly sequence: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly by: Side;
};
