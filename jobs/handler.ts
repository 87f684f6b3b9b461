import type { AppContext } from '~/platform/context.server';
import type { JobEntry, JobStore } from '~/platform/job-store.server';
import type { MailTransport } from '~/platform/mail-transport.server';
import type { DeliveryPace } from '~/services/mail/delivery-pace.server';
import type { LeaseWatch } from '~/services/mail/lease-watch.server';
import type { MailPump } from '~/services/mail/mail-pump.server';
import type { LatenessRecorder } from '~/services/operations/record-lateness.server';

import type { JobName, JobPayload } from './catalogue';

/** What handlers get: the clients of the worker process. */
export interface WorkerContext extends Omit<AppContext, 'queue'> {
  store: JobStore;
  transport: MailTransport;
  pace: DeliveryPace;
  leases: LeaseWatch;
  lateness: LatenessRecorder;
  /** The way out for many mails. */
  pump: MailPump;
}

/**
 * The work of one job. It may run twice, late or never on time: it reads the row again, claims it, acts, and records
 * in the same commit what must follow. A throw means "try again later".
 */
export type Handler<N extends JobName> = (
  context: WorkerContext,
  payload: JobPayload<N>,
  signal: AbortSignal,
) => Promise<void>;

/** A job to wake, checked against the catalogue. */
export function jobEntry<N extends JobName>(
  name: N,
  payload: JobPayload<N> & Record<string, string | null>,
  options: Pick<JobEntry, 'priority' | 'isAgain'> = {},
): JobEntry {
  return { name, payload, ...options };
}
