import type { Database } from '~/platform/database.server';

export interface FeedLine {
  id: string;
  scope: 'mine' | 'all' | 'case';
  caseNumber: number | null;
  createdAt: Date;
  /** When a calendar program last asked for it; null: never. */
  lastReadAt: Date | null;
}

/** Most calendars of one person in one organisation: enough for every device, too few to fill the table. */
export const MOST_FEEDS = 10;

/** The calendars that a person subscribed to in an organisation, the newest first. */
export async function feedList(
  database: Database,
  { organisationId, personId }: { organisationId: string; personId: string },
): Promise<FeedLine[]> {
  const rows = await database.calendarFeed.findMany({
    where: { organisationId, personId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST_FEEDS,
    select: {
      id: true,
      isMine: true,
      createdAt: true,
      lastReadAt: true,
      case: { select: { number: true } },
    },
  });
  return rows.map(({ isMine, case: ofCase, ...row }) => ({
    ...row,
    scope: ofCase !== null ? 'case' : isMine ? 'mine' : 'all',
    caseNumber: ofCase?.number ?? null,
  }));
}
