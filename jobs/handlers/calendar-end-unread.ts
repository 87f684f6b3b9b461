import { endUnreadFeeds } from '~/services/calendar/end-unread-feeds.server';

import type { Handler } from '../handler';

/** Ends secret calendar addresses that nobody has read for long. */
export const handleCalendarEndUnread: Handler<'calendar.end-unread'> = async (context) => {
  const ended = await endUnreadFeeds(context);
  if (ended > 0) context.log.info({ ended }, 'calendar addresses that nobody reads are ended');
};
