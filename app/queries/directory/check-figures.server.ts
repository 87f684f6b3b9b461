import type { Database } from '~/platform/database.server';

/** How many services were asked in a month, and what they said. */
export interface CheckFigures {
  month: string;
  asked: number;
  confirmed: number;
  corrected: number;
  stopped: number;
}

/**
 * The months in which services were asked, the newest first.
 *
 * @param since first month, such as `2026-09`
 */
export async function checkFigures(database: Database, since: string): Promise<CheckFigures[]> {
  const rows = await database.serviceCheck.groupBy({
    by: ['month', 'answer'],
    where: { month: { gte: since } },
    _count: true,
    orderBy: [{ month: 'desc' }],
  });
  const months = [...new Set(rows.map(({ month }) => month))];
  return months.map((month) => {
    const of = (answer: string) =>
      rows.find((row) => row.month === month && row.answer === answer)?._count ?? 0;
    return {
      month,
      asked: rows.filter((row) => row.month === month).reduce((sum, row) => sum + row._count, 0),
      confirmed: of('confirmed'),
      corrected: of('corrected'),
      stopped: of('stopped'),
    };
  });
}
