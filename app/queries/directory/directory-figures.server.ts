import { columnOfDay } from '~/domain/cases/day-column';
import { addDays, type CalendarDate } from '~/domain/calendar';
import { STALE_DAYS } from '~/domain/directory/coverage';
import type { Database } from '~/platform/database.server';

import { staleSince } from './entry-list.server';

export interface DirectoryFigures {
  listed: number;
  stale: number;
  bounced: number;
  /** Listed although their programme is over. */
  overdue: number;
  openReports: number;
}

/** What the directory asks of the operator today. */
export async function directoryFigures(database: Database, today: CalendarDate): Promise<DirectoryFigures> {
  const { directoryService, serviceReport } = database;
  const [listed, stale, bounced, overdue, openReports] = await Promise.all([
    directoryService.count({ where: { state: 'listed' } }),
    directoryService.count({ where: staleSince(staleBefore(today)) }),
    directoryService.count({ where: { state: 'listed', bounces: { gt: 0 } } }),
    directoryService.count({ where: { state: 'listed', until: { lt: columnOfDay(today) } } }),
    serviceReport.count({ where: { status: 'open' } }),
  ]);
  return { listed, stale, bounced, overdue, openReports };
}

/** What was checked before this day is to be checked again. */
export function staleBefore(today: CalendarDate): CalendarDate {
  return addDays(today, -STALE_DAYS);
}
