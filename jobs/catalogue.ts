import { z } from 'zod';

/**
 * The jobs: name, payload, tries, pace. Data only. Handlers stand beside it in `jobs/handlers`.
 *
 * A name is "<lane>.<verb>": a lane is a queue of its own, so that a thousand mails at seven in the morning do not
 * keep the next reminders waiting. Payloads are ids with the organisation, never personal data.
 */

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;

export interface JobDefinition {
  payload: z.ZodType;
  /** Tries when a handler throws, which means an outage or a bug; what is due stays in the database all the same. */
  attempts: number;
  backoff: { firstMs: number; ceilingMs: number };
}

export const jobs = {
  /** Turns reminders that are due into mails. */
  'reminders.queue-due': {
    payload: z.strictObject({}),
    attempts: 3,
    backoff: { firstMs: 2 * SECOND_MS, ceilingMs: MINUTE_MS },
  },
  /**
   * Sends what waits in the outbox, until nothing is due. Several places, so that as many workers can do it at the same
   * time; each worker does it once.
   */
  'sweep.outbox': {
    payload: z.strictObject({ place: z.enum(['1', '2', '3', '4']) }),
    attempts: 3,
    backoff: { firstMs: SECOND_MS, ceilingMs: 10 * SECOND_MS },
  },
  /** Sends one mail of the outbox, for somebody who waits in front of a screen. */
  'mail.deliver': {
    payload: z.strictObject({ mailId: z.uuid(), organisationId: z.uuid().nullable() }),
    attempts: 5,
    backoff: { firstMs: 2 * SECOND_MS, ceilingMs: 5 * MINUTE_MS },
  },
  /** Reads one mail that came in and does what it says. */
  'mail.incoming': {
    payload: z.strictObject({ incomingId: z.uuid() }),
    attempts: 5,
    backoff: { firstMs: 2 * SECOND_MS, ceilingMs: 5 * MINUTE_MS },
  },
  /**
   * Reads and compares an uploaded list of services, or applies it. The row says which; the step only keeps the second
   * wake-up from being taken for the first one, which may not have ended yet.
   */
  'directory.import': {
    payload: z.strictObject({ importId: z.uuid(), step: z.enum(['compare', 'apply']) }),
    attempts: 3,
    backoff: { firstMs: 2 * SECOND_MS, ceilingMs: MINUTE_MS },
  },
  /** Makes a PDF of a folder: the whole of it, or what one appointment needs. */
  'papers.make': {
    payload: z.strictObject({ organisationId: z.uuid(), outputId: z.uuid() }),
    attempts: 3,
    backoff: { firstMs: 2 * SECOND_MS, ceilingMs: MINUTE_MS },
  },
  /** Reads a chamber's list of members, or takes it over. The row says which, as for lists of services. */
  'chambers.import-members': {
    payload: z.strictObject({
      organisationId: z.uuid(),
      importId: z.uuid(),
      step: z.enum(['read', 'apply']),
    }),
    attempts: 3,
    backoff: { firstMs: 2 * SECOND_MS, ceilingMs: MINUTE_MS },
  },
  /** Tells the figures of chambers for periods that are over; daily, so that a missed day is made up for. */
  'chambers.publish-figures': {
    payload: z.strictObject({}),
    attempts: 3,
    backoff: { firstMs: MINUTE_MS, ceilingMs: 10 * MINUTE_MS },
  },
  /** Removes bytes of documents that were deleted, and uploads that nobody finished. */
  'sweep.storage': {
    payload: z.strictObject({}),
    attempts: 3,
    backoff: { firstMs: 2 * SECOND_MS, ceilingMs: MINUTE_MS },
  },
  /** Tells owners of shared cases of an end in a week, and marks what its date has ended. */
  'reminders.queue-share-notices': {
    payload: z.strictObject({}),
    attempts: 3,
    backoff: { firstMs: 2 * SECOND_MS, ceilingMs: MINUTE_MS },
  },
  /** Asks each service once a month whether its entry is still right. */
  'directory.queue-checks': {
    payload: z.strictObject({}),
    attempts: 3,
    backoff: { firstMs: 2 * SECOND_MS, ceilingMs: MINUTE_MS },
  },
  /** Sends the digests of the day, at their moment and past everything else that waits. */
  'digest.send-due': {
    payload: z.strictObject({}),
    attempts: 3,
    backoff: { firstMs: SECOND_MS, ceilingMs: 10 * SECOND_MS },
  },
  /** Ends secret calendar addresses that nobody has read for long. */
  'calendar.end-unread': {
    payload: z.strictObject({}),
    attempts: 3,
    backoff: { firstMs: MINUTE_MS, ceilingMs: 10 * MINUTE_MS },
  },
  /** Deletes closed cases whose time to be kept is over, each with a receipt. */
  'retention.delete-due': {
    payload: z.strictObject({}),
    attempts: 5,
    backoff: { firstMs: MINUTE_MS, ceilingMs: 10 * MINUTE_MS },
  },
  /** Asks Stripe for the present state of a customer, because something happened there. */
  'billing.sync-customer': {
    payload: z.strictObject({ organisationId: z.uuid() }),
    attempts: 5,
    backoff: { firstMs: 5 * SECOND_MS, ceilingMs: 10 * MINUTE_MS },
  },
  /** Makes the quantity that is charged the counted one. */
  'billing.sync-quantity': {
    payload: z.strictObject({ organisationId: z.uuid() }),
    attempts: 5,
    backoff: { firstMs: 5 * SECOND_MS, ceilingMs: 10 * MINUTE_MS },
  },
  /** Compares every customer with Stripe. */
  'billing.reconcile': {
    payload: z.strictObject({}),
    attempts: 3,
    backoff: { firstMs: MINUTE_MS, ceilingMs: 10 * MINUTE_MS },
  },
  /** Tells those in charge of unpaid invoices what comes next. */
  'billing.remind-overdue': {
    payload: z.strictObject({}),
    attempts: 3,
    backoff: { firstMs: MINUTE_MS, ceilingMs: 10 * MINUTE_MS },
  },
  /** Tells the figures of desks for months that are over; daily, so that a missed day is made up for. */
  'figures.publish': {
    payload: z.strictObject({}),
    attempts: 3,
    backoff: { firstMs: MINUTE_MS, ceilingMs: 10 * MINUTE_MS },
  },
} as const satisfies Record<string, JobDefinition>;

export type JobName = keyof typeof jobs;
export type JobPayload<N extends JobName> = z.output<(typeof jobs)[N]['payload']>;

/** How many jobs of a lane one worker process runs at a time. */
export const lanes = {
  // A long way out of the outbox must not keep the other sweeps waiting.
  sweep: { concurrency: 3 },
  reminders: { concurrency: 1 },
  mail: { concurrency: 5 },
  digest: { concurrency: 1 },
  calendar: { concurrency: 1 },
  retention: { concurrency: 1 },
  figures: { concurrency: 1 },
  directory: { concurrency: 1 },
  // One at a time: each holds the papers of a whole folder in memory.
  papers: { concurrency: 1 },
  chambers: { concurrency: 1 },
  // They wait for Stripe, hardly for the machine.
  billing: { concurrency: 4 },
} as const satisfies Record<string, { concurrency: number }>;

export type Lane = keyof typeof lanes;

/** Schedules, in German time. They only speed things up: what is due is found by the sweep as well. */
export const schedules = [
  { name: 'reminders.queue-due', pattern: '0 * * * * *' },
  // Goes out on the first working day of the month; the service itself knows which one that is.
  { name: 'directory.queue-checks', pattern: '0 0 9 1-7 * *' },
  { name: 'reminders.queue-share-notices', pattern: '0 0 7 * * *' },
  { name: 'digest.send-due', pattern: '0 30 7 * * 1-5' },
  { name: 'retention.delete-due', pattern: '0 10 3 * * *' },
  { name: 'figures.publish', pattern: '0 40 2 * * *' },
  { name: 'chambers.publish-figures', pattern: '0 50 2 * * *' },
  { name: 'calendar.end-unread', pattern: '0 20 3 * * 0' },
  { name: 'billing.reconcile', pattern: '0 40 3 * * *' },
  { name: 'billing.remind-overdue', pattern: '0 0 8 * * *' },
] as const satisfies ReadonlyArray<{
  name: JobName;
  /** Cron pattern with seconds. */
  pattern: string;
}>;

/** True for a job of the catalogue. */
export function isJobName(name: string): name is JobName {
  return name in jobs;
}

/**
 * Milliseconds before the next try: doubles from the first to the ceiling, half of it random, so that a thousand
 * jobs that failed together do not come back together.
 *
 * @param attemptsMade tries that failed so far, from 1
 * @param random from 0 to 1
 */
export function backoffMs(
  { firstMs, ceilingMs }: JobDefinition['backoff'],
  attemptsMade: number,
  random: number,
): number {
  const full = Math.min(ceilingMs, firstMs * 2 ** (attemptsMade - 1));
  return Math.round(full / 2 + (full / 2) * random);
}
