import { UnrecoverableError } from 'bullmq';

import { isOutage } from '~/platform/errors';
import { laneOf } from '~/platform/job-store.server';
import { noteRunBegins, noteRunEnds } from '~/services/operations/note-job-run.server';

import { isJobName, jobs, schedules, type JobName } from './catalogue';
import type { Handler, WorkerContext } from './handler';
import { handleCalendarEndUnread } from './handlers/calendar-end-unread';
import { handleDeliverMail } from './handlers/deliver-mail';
import { handleDigestSendDue } from './handlers/digest-send-due';
import { handleIncomingMail } from './handlers/handle-incoming';
import { handlePublishCaseFigures } from './handlers/publish-case-figures';
import { handleImportMembers } from './handlers/import-members';
import { handleDirectoryImport } from './handlers/directory-import';
import { handleMakePapers } from './handlers/make-papers';
import { handlePublishFigures } from './handlers/publish-figures';
import { handleQueueDueReminders } from './handlers/queue-due-reminders';
import { handleQueueServiceChecks } from './handlers/queue-service-checks';
import { handleQueueShareNotices } from './handlers/queue-share-notices';
import { handleRetentionDeleteDue } from './handlers/retention-delete-due';
import { handleReconcileBilling } from './handlers/reconcile-billing';
import { handleRemindOverdue } from './handlers/remind-overdue';
import { handleSweepOutbox } from './handlers/sweep-outbox';
import { handleSweepStorage } from './handlers/sweep-storage';
import { handleSyncBillingCustomer } from './handlers/sync-billing-customer';
import { handleSyncBillingQuantity } from './handlers/sync-billing-quantity';

const handlers: { [N in JobName]: Handler<N> } = {
  'reminders.queue-due': handleQueueDueReminders,
  'sweep.outbox': handleSweepOutbox,
  'digest.send-due': handleDigestSendDue,
  'calendar.end-unread': handleCalendarEndUnread,
  'figures.publish': handlePublishFigures,
  'retention.delete-due': handleRetentionDeleteDue,
  'mail.deliver': handleDeliverMail,
  'mail.incoming': handleIncomingMail,
  'directory.import': handleDirectoryImport,
  'papers.make': handleMakePapers,
  'chambers.import-members': handleImportMembers,
  'chambers.publish-figures': handlePublishCaseFigures,
  'sweep.storage': handleSweepStorage,
  'directory.queue-checks': handleQueueServiceChecks,
  'reminders.queue-share-notices': handleQueueShareNotices,
  'billing.sync-customer': handleSyncBillingCustomer,
  'billing.sync-quantity': handleSyncBillingQuantity,
  'billing.reconcile': handleReconcileBilling,
  'billing.remind-overdue': handleRemindOverdue,
};

/** As much of a BullMQ job as is needed to run it. */
export interface JobToRun {
  name: string;
  data: unknown;
  /** Tries that failed before this one. */
  attemptsMade: number;
  /** When it was put in, and how long it was to wait from then, in milliseconds. */
  timestamp: number;
  delay: number;
}

const SCHEDULED: ReadonlySet<string> = new Set(schedules.map(({ name }) => name));

/**
 * Runs one job. A name or payload that the catalogue does not know fails for good; an outage is tried again with
 * growing delay, as often as the catalogue says.
 */
export async function runJob(context: WorkerContext, job: JobToRun, signal: AbortSignal): Promise<void> {
  const { name } = job;
  if (!isJobName(name)) throw new UnrecoverableError(`no job ${name}`);
  const lane = laneOf(name);
  // The queue dates its jobs by the machine's clock.
  context.lateness.began(lane, Date.now() - job.timestamp - job.delay);
  try {
    if (SCHEDULED.has(name)) await noteRunBegins(context, name);
    await run(name, context, job.data, signal);
    if (SCHEDULED.has(name)) await noteRunEnds(context, name, null);
  } catch (error) {
    context.lateness.failed(lane);
    const attempt = job.attemptsMade + 1;
    const isLast = error instanceof UnrecoverableError || attempt >= jobs[name].attempts;
    const level = isOutage(error) && !isLast ? 'warn' : 'error';
    context.log[level]({ err: error, job: name, attempt, isLast }, 'job failed');
    // The message would be stored in the queue, and messages of outages quote what was sent.
    const reason = error instanceof Error ? error.name : 'error';
    if (SCHEDULED.has(name)) await noteRunEnds(context, name, reason).catch(() => undefined);
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
