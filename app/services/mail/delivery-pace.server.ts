const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** How patient the delivery of mails is. Tests make everything shorter. */
export interface DeliveryPace {
  /** How long a worker may hold a mail. After that another one takes it over. */
  leaseMs: number;
  /** Wait after the first try that failed; doubles with each further one. */
  retryFirstMs: number;
  /** Wait after the server took the text and gave no answer. */
  unansweredRetryMs: number;
}

export const DELIVERY_PACE: DeliveryPace = {
  leaseMs: 40 * SECOND_MS,
  retryFirstMs: 30 * SECOND_MS,
  unansweredRetryMs: 15 * MINUTE_MS,
};

const RETRY_CEILING_MS = 30 * MINUTE_MS;
/** After this time a mail that nobody takes is given up. */
export const GIVE_UP_AFTER_MS = 3 * 24 * HOUR_MS;
/** A try ends this part into the lease, so that nobody else holds the mail while it still runs. */
const TRY_PART_OF_LEASE = 0.75;

/**
 * The text of a mail went over the wire this often and no answer was read: then it is given up, because each time may
 * have been a mail that arrived. Two while we live, so that a server which takes mails and falls silent makes one copy
 * at most; more when a worker died each time, so that being killed twice loses nothing.
 */
export const UNANSWERED_LIMIT = 2;
export const UNANSWERED_LIMIT_AFTER_DEATHS = 5;

/** Milliseconds that one try may take. */
export function tryTimeoutMs({ leaseMs }: DeliveryPace): number {
  return Math.floor(leaseMs * TRY_PART_OF_LEASE);
}

/**
 * Milliseconds before the next try: doubles up to half an hour, half of it random, so that a thousand mails do not
 * meet a recovering server at the same moment.
 *
 * @param attempts tries so far, from 1
 * @param random from 0 to 1
 */
export function retryDelayMs({ retryFirstMs }: DeliveryPace, attempts: number, random: number): number {
  const full = Math.min(
    Math.max(RETRY_CEILING_MS, retryFirstMs),
    retryFirstMs * 2 ** Math.min(attempts - 1, 20),
  );
  return Math.round(full / 2 + (full / 2) * random);
}
