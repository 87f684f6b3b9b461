import type { FigureSection } from '~/domain/figures/figure-section';
import { useT } from '~/i18n/use-t';

import { Card } from '../card';
import { Table } from '../table';
import { BarsChart } from './bars-chart';
import { ColumnsChart } from './columns-chart';

/** One figure: picture, table, and below it how it is counted. */
export function FigureCard({ section, level = 2 }: { section: FigureSection; level?: 2 | 3 }) {
  const t = useT('figures');
  const { title, columns, rows, values, chart, definition } = section;
  const names = rows.map(([name = '']) => name);
  const label = t('chart', { title });
  return (
    <Card title={title} level={level} className="break-inside-avoid">
      <div className="grid gap-4">
        {chart === 'columns' ? <ColumnsChart label={label} names={names} values={values} /> : null}
        {chart === 'bars' ? <BarsChart label={label} names={names} values={values} /> : null}
        <Table
          caption={title}
          isCaptionHidden
          narrow="scroll"
          columns={columns.map((header, index) => ({
            id: String(index),
            header,
            cell: (row: readonly string[]) => row[index] ?? '',
            isRowHeader: index === 0,
            isNumeric: index > 0,
          }))}
          rows={rows}
          rowKey={([name = '']) => name}
        />
        <p className="max-w-prose text-small text-ink-muted">{t('definedAs', { text: definition })}</p>
      </div>
    </Card>
  );
}
