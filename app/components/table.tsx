import { useId, type ReactNode } from 'react';
import { useT } from '~/i18n/use-t';
import { classNames } from './class-names';

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
  /** `cards` stacks each row below 640 px; `scroll` keeps the grid in a region that keys can scroll. */
  narrow?: 'cards' | 'scroll';
  empty?: string;
}

/** A table that fits narrow screens. In card form every value keeps its column's name in front of it. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, isCaptionHidden, columns, rows, rowKey, narrow = 'cards', empty } = props;
  const t = useT('common');
  const captionId = useId();
  if (rows.length === 0) return <p className="text-ink-muted">{empty ?? t('table.empty')}</p>;
  const isCards = narrow === 'cards';
  const table = (
    <table role="table" className={classNames('w-full border-collapse text-left', isCards && 'max-sm:block')}>
      <caption
        id={captionId}
        className={
          isCaptionHidden ? 'sr-only' : classNames('pb-2 text-left font-semibold', isCards && 'max-sm:block')
        }
      >
        {caption}
      </caption>
      <thead className={isCards ? 'max-sm:sr-only' : undefined}>
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
      <tbody className={isCards ? 'max-sm:grid max-sm:gap-3' : undefined}>
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            role="row"
            className={classNames(
              'border-b border-line sm:last:border-b-0',
              isCards &&
                'max-sm:grid max-sm:gap-1 max-sm:rounded-card max-sm:border max-sm:bg-surface max-sm:p-3',
            )}
          >
            {columns.map((column) => (
              <Cell key={column.id} column={column} row={row} isCards={isCards} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (isCards) return table;
  return (
    <div
      role="region"
      aria-label={`${caption}. ${t('table.scrollHint')}`}
      {...SCROLLED_BY_KEYS}
      className="overflow-x-auto"
    >
      {table}
    </div>
  );
}

/** Said outright, because older browsers forget what a cell is once it is not laid out as one. */
const AS_CELL = { role: 'cell' } as const;

/** In card form: the column's name, then the value, in two columns that line up from row to row. */
const CARD_CELL =
  'max-sm:grid max-sm:grid-cols-[6.5rem_1fr] max-sm:gap-x-3 max-sm:px-0 max-sm:py-0.5 max-sm:text-left';

const CARD_TITLE = 'max-sm:block max-sm:px-0 max-sm:pb-1 max-sm:text-left';

/** WCAG 2.1.1: what scrolls must be reachable by keyboard. */
const SCROLLED_BY_KEYS = { tabIndex: 0 } as const;

function Cell<Row>({ column, row, isCards }: { column: Column<Row>; row: Row; isCards: boolean }) {
  const classes = classNames(
    'px-3 py-3 align-top',
    column.isNumeric && 'text-right tabular-nums',
    isCards && (column.isRowHeader ? CARD_TITLE : CARD_CELL),
    column.isRowHeader && 'font-semibold',
  );
  const content = (
    <>
      {isCards && !column.isRowHeader ? (
        <span aria-hidden="true" className="text-small text-ink-muted sm:hidden">
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
