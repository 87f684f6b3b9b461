import { laneOf } from '~/platform/job-store.server';
import type { MailRef } from '~/queries/mail/waiting-mails.server';

import { jobEntry, type WorkerContext } from './handler';

/** Behind mails that a request woke: somebody waits for those in front of a screen. */
const BULK_PRIORITY = 5;
const LANE = laneOf('mail.deliver');

/** Wakes the delivery of many mails. Does not throw: mails that nobody was woken for are found by the sweep. */
export async function wakeMails(
  { store, log }: Pick<WorkerContext, 'store' | 'log'>,
  mails: MailRef[],
): Promise<void> {
  try {
    await store.add(
      LANE,
      mails.map((mail) => jobEntry('mail.deliver', { ...mail }, { priority: BULK_PRIORITY })),
    );
  } catch (error) {
    log.warn({ err: error }, 'mails could not be woken; the sweep finds them');
  }
}
