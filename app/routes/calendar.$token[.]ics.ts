import type { LoaderFunctionArgs } from '@remix-run/node';

import { notFound } from '~/platform/errors';
import { calendarFile } from '~/queries/calendar/calendar-file.server';
import { feedContent } from '~/queries/calendar/feed-events.server';
import { noteFeedRead } from '~/services/calendar/note-feed-read.server';

/** A subscribed calendar, for programs: the secret in the address is the only key, so unknown ones are simply not there. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { app } = context;
  const content = await feedContent(app.database, { token: params.token ?? '', today: app.clock.today() });
  if (content === null) throw notFound();
  await noteFeedRead(app, content);
  return new Response(calendarFile(content, app.environment.BASE_URL), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="lotsenwerk.ics"',
      'Cache-Control': 'private, no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex',
    },
  });
}
