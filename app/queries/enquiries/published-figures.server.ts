import { figuresReport, type FiguresReport, type PeriodFigures, type RunFigures } from '~/domain/enquiries';
import type { Database } from '~/platform/database.server';

/** The published figures of a desk; a few rows a year, however many enquiries lie behind them. */
export async function publishedFigures(
  database: Database,
  { deskId, wanted }: { deskId: string; wanted: string | null },
): Promise<FiguresReport | null> {
  const rows = await database.deskFigure.findMany({
    where: { organisationId: deskId, unit: { in: ['run', 'period'] } },
    orderBy: { fromMonth: 'asc' },
    select: { unit: true, figures: true },
  });
  // Only `publishDeskFigures` writes the column, so its shapes are known.
  const of = (unit: string) =>
    rows.filter((row) => row.unit === unit).map(({ figures }) => figures as unknown);
  return figuresReport(of('run') as RunFigures[], of('period') as PeriodFigures[], wanted);
}
