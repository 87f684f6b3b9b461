import type { ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { classNames } from './class-names';
import { stackingFor } from './table-stacking';

export interface Column<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Numbers and money stand at the right. */
  isNumeric?: boolean;
  /** The cell that names the row. */
  isRowHeader?: boolean;
}

export interface TableProps<Row> {
  caption: string;
  /** Shown only to screen readers when a heading above says the same. */
  isCaptionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** `cards` stacks each row where the columns have no room; `scroll` keeps the grid in a region that keys can scroll. */
  narrow?: 'cards' | 'scroll';
  empty?: string;
}

/** A table that fits narrow screens. In card form every value keeps its column's name in front of it. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, isCaptionHidden, columns, rows, rowKey, narrow = 'cards', empty } = props;
  const t = useT('common');
  if (rows.length === 0) return <p className="text-ink-muted">{empty ?? t('table.empty')}</p>;
  const stacking = narrow === 'cards' ? stackingFor(columns.length) : null;
  const table = (
    <table role="table" className={classNames('w-full border-collapse text-left', stacking?.table)}>
      <caption
        className={
          isCaptionHidden ? 'sr-only' : classNames('pb-2 text-left font-semibold', stacking?.caption)
        }
      >
        {caption}
      </caption>
      <thead className={stacking?.head}>
        <tr role="row" className="border-b-2 border-line">
          {columns.map((column) => (
            <th
              key={column.id}
              role="columnheader"
              scope="col"
              className={classNames(
                'px-3 py-2 align-bottom text-small font-semibold text-ink-muted',
                column.isNumeric && 'text-right',
              )}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={stacking?.body}>
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            role="row"
            className={classNames('border-b border-line', stacking ? stacking.row : 'last:border-b-0')}
          >
            {columns.map((column) => (
              <Cell key={column.id} column={column} row={row} stacking={stacking} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (stacking) return <div className="@container">{table}</div>;
  return (
    <div
      role="region"
      aria-label={`${caption}. ${t('table.scrollHint')}`}
      {...SCROLLED_BY_KEYS}
      // Texts for screen readers stand outside the flow; without this they would widen the page.
      className="relative overflow-x-auto"
    >
      {table}
    </div>
  );
}

/** Said outright, because older browsers forget what a cell is once it is not laid out as one. */
const AS_CELL = { role: 'cell' } as const;

/** WCAG 2.1.1: what scrolls must be reachable by keyboard. */
const SCROLLED_BY_KEYS = { tabIndex: 0 } as const;

interface CellProps<Row> {
  column: Column<Row>;
  row: Row;
  stacking: ReturnType<typeof stackingFor> | null;
}

function Cell<Row>({ column, row, stacking }: CellProps<Row>) {
  const classes = classNames(
    'px-3 py-3 align-top',
    column.isNumeric && 'text-right tabular-nums',
    column.isRowHeader ? stacking?.title : stacking?.cell,
    column.isRowHeader && 'font-semibold',
  );
  const content = (
    <>
      {stacking && !column.isRowHeader ? (
        <span aria-hidden="true" className={classNames('text-small text-ink-muted', stacking.name)}>
          {column.header}
        </span>
      ) : null}
      <span className="min-w-0">{column.cell(row)}</span>
    </>
  );
  if (column.isRowHeader) {
    return (
      <th role="rowheader" scope="row" className={classes}>
        {content}
      </th>
    );
  }
  return (
    <td {...AS_CELL} className={classes}>
      {content}
    </td>
  );
}
