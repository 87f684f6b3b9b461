import type { AppContext } from '~/platform/context.server';

const HOUR_MS = 60 * 60 * 1_000;

/** Keeps when a calendar was last read, to the hour, so that people see which of their addresses are still in use. */
export async function noteFeedRead(
  app: Pick<AppContext, 'database' | 'clock'>,
  { organisationId, feedId }: { organisationId: string; feedId: string },
): Promise<void> {
  const now = app.clock.now();
  await app.database.calendarFeed.updateMany({
    where: {
      id: feedId,
      organisationId,
      OR: [{ lastReadAt: null }, { lastReadAt: { lt: new Date(now.getTime() - HOUR_MS) } }],
    },
    data: { lastReadAt: now },
  });
}
