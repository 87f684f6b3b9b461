import { UnrecoverableError } from 'bullmq';

import { isOutage } from '~/platform/errors';

import { isJobName, jobs, type JobName } from './catalogue';
import type { Handler, WorkerContext } from './handler';
import { handleDeliverMail } from './handlers/deliver-mail';
import { handleIncomingMail } from './handlers/handle-incoming';
import { handleDirectoryImport } from './handlers/directory-import';
import { handleMakePapers } from './handlers/make-papers';
import { handleQueueDueReminders } from './handlers/queue-due-reminders';
import { handleQueueServiceChecks } from './handlers/queue-service-checks';
import { handleSweepOutbox } from './handlers/sweep-outbox';
import { handleSweepStorage } from './handlers/sweep-storage';

const handlers: { [N in JobName]: Handler<N> } = {
  'reminders.queue-due': handleQueueDueReminders,
  'sweep.outbox': handleSweepOutbox,
  'mail.deliver': handleDeliverMail,
  'mail.incoming': handleIncomingMail,
  'directory.import': handleDirectoryImport,
  'papers.make': handleMakePapers,
  'sweep.storage': handleSweepStorage,
  'directory.queue-checks': handleQueueServiceChecks,
};

/** As much of a BullMQ job as is needed to run it. */
export interface JobToRun {
  name: string;
  data: unknown;
  /** Tries that failed before this one. */
  attemptsMade: number;
}

/**
 * Runs one job. A name or payload that the catalogue does not know fails for good; an outage is tried again with
 * growing delay, as often as the catalogue says.
 */
export async function runJob(context: WorkerContext, job: JobToRun, signal: AbortSignal): Promise<void> {
  const { name } = job;
  if (!isJobName(name)) throw new UnrecoverableError(`no job ${name}`);
  try {
    await run(name, context, job.data, signal);
  } catch (error) {
    const attempt = job.attemptsMade + 1;
    const isLast = error instanceof UnrecoverableError || attempt >= jobs[name].attempts;
    const level = isOutage(error) && !isLast ? 'warn' : 'error';
    context.log[level]({ err: error, job: name, attempt, isLast }, 'job failed');
    // The message would be stored in the queue, and messages of outages quote what was sent.
    const reason = error instanceof Error ? error.name : 'error';
    throw isLast ? new UnrecoverableError(reason) : new Error(reason);
  }
}

async function run<N extends JobName>(
  name: N,
  context: WorkerContext,
  data: unknown,
  signal: AbortSignal,
): Promise<void> {
  const parsed = jobs[name].payload.safeParse(data);
  if (!parsed.success) throw new UnrecoverableError('bad payload');
  // The schema and the handler stand under the same name; the compiler cannot follow that through the lookup.
  await handlers[name](context, parsed.data as Parameters<Handler<N>>[1], signal);
}
