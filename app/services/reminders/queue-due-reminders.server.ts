import type { AppContext } from '~/platform/context.server';
import type { MailRef } from '~/queries/mail/waiting-mails.server';
import { dueReminders } from '~/queries/reminders/due-reminders.server';

import { queueRemindersOf } from './queue-reminders-of.server';

type QueueContext = Pick<AppContext, 'database' | 'clock' | 'ids' | 'environment' | 'log'>;

/** Most reminders of one organisation in one transaction, and of all in one batch. */
const PER_ORGANISATION = 50;
const PER_BATCH = 2_000;

export interface QueueDueResult {
  queued: number;
  /** Organisations whose reminders could not be queued this time; the next run tries them again. */
  failed: number;
  /** More are due than fit into the batch. */
  isMore: boolean;
}

/**
 * Makes mails of one batch of reminders that are due. Any number of workers may do it at the same time: each reminder
 * is taken under a row lock by one of them.
 *
 * @param onQueued told after each organisation's commit which mails to deliver now
 */
export async function queueDueReminders(
  context: QueueContext,
  onQueued: (mails: MailRef[]) => Promise<void>,
): Promise<QueueDueResult> {
  const batch = await dueReminders(context.database, {
    now: context.clock.now(),
    perOrganisation: PER_ORGANISATION,
    limit: PER_BATCH,
  });
  const result: QueueDueResult = { queued: 0, failed: 0, isMore: false };
  for (const { organisationId, reminderIds } of batch) {
    try {
      const mails = await queueRemindersOf(context, organisationId, reminderIds);
      result.queued += reminderIds.length;
      result.isMore ||= reminderIds.length === PER_ORGANISATION;
      await onQueued(mails);
    } catch (error) {
      // One organisation with broken rows must not keep the others from their reminders.
      result.failed += 1;
      context.log.error({ err: error, organisationId }, 'reminders could not be queued');
    }
  }
  const total = batch.reduce((sum, { reminderIds }) => sum + reminderIds.length, 0);
  return { ...result, isMore: result.isMore || total === PER_BATCH };
}
