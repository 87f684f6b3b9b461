import type { AppContext } from '~/platform/context.server';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** Long enough to know the same mail again when a slow sender brings it twice, and to see what came in. */
const DAYS_KEPT = 30;

/** Removes rows of mails that were handled long ago; their text went when they were handled. */
export async function forgetIncoming({
  database,
  clock,
}: Pick<AppContext, 'database' | 'clock'>): Promise<void> {
  await database.incomingMail.deleteMany({
    where: {
      status: { not: 'received' },
      receivedAt: { lt: new Date(clock.now().getTime() - DAYS_KEPT * DAY_MS) },
    },
  });
}
