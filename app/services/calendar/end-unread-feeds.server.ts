import { addDays } from '~/domain/calendar';
import type { AppContext } from '~/platform/context.server';

/** A calendar program reads every few hours; after this time the address serves nobody but a finder. */
const UNREAD_DAYS = 400;

/** Deletes feeds that were not read for long, or never. A sweep over all organisations. @returns how many */
export async function endUnreadFeeds({
  database,
  clock,
}: Pick<AppContext, 'database' | 'clock'>): Promise<number> {
  const since = new Date(addDays(clock.today(), -UNREAD_DAYS));
  const { count } = await database.calendarFeed.deleteMany({
    where: { createdAt: { lt: since }, OR: [{ lastReadAt: null }, { lastReadAt: { lt: since } }] },
  });
  return count;
}
