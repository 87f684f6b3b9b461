/**
 * The classes that turn a table's rows into cards where its container is too narrow for its columns. Asked of the
 * container, not of the window, so that a table beside something else stacks as well. Written out in full, because
 * Tailwind finds classes by reading the files.
 */
interface Stacking {
  table: string;
  caption: string;
  head: string;
  body: string;
  row: string;
  /** The cell that names the row. */
  title: string;
  /** The column's name, then the value, in two columns that line up from row to row. */
  cell: string;
  /** The column's name in front of the value; only cards need it. */
  name: string;
}

const FEW_COLUMNS: Stacking = {
  table: '@max-xl:block',
  caption: '@max-xl:block',
  head: '@max-xl:sr-only',
  body: '@max-xl:grid @max-xl:gap-3',
  row: '@xl:last:border-b-0 @max-xl:grid @max-xl:content-start @max-xl:gap-1 @max-xl:rounded-card @max-xl:border @max-xl:bg-surface @max-xl:p-3',
  title: '@max-xl:block @max-xl:px-0 @max-xl:pt-0 @max-xl:pb-1 @max-xl:text-left',
  cell: '@max-xl:grid @max-xl:grid-cols-[6.5rem_1fr] @max-xl:gap-x-3 @max-xl:px-0 @max-xl:py-0.5 @max-xl:text-left',
  name: '@xl:hidden',
};

const SOME_COLUMNS: Stacking = {
  table: '@max-2xl:block',
  caption: '@max-2xl:block',
  head: '@max-2xl:sr-only',
  body: '@max-2xl:grid @max-2xl:gap-3',
  row: '@2xl:last:border-b-0 @max-2xl:grid @max-2xl:content-start @max-2xl:gap-1 @max-2xl:rounded-card @max-2xl:border @max-2xl:bg-surface @max-2xl:p-3',
  title: '@max-2xl:block @max-2xl:px-0 @max-2xl:pt-0 @max-2xl:pb-1 @max-2xl:text-left',
  cell: '@max-2xl:grid @max-2xl:grid-cols-[6.5rem_1fr] @max-2xl:gap-x-3 @max-2xl:px-0 @max-2xl:py-0.5 @max-2xl:text-left',
  name: '@2xl:hidden',
};

const MANY_COLUMNS: Stacking = {
  table: '@max-4xl:block',
  caption: '@max-4xl:block',
  head: '@max-4xl:sr-only',
  body: '@max-4xl:grid @max-4xl:gap-3 @xl:@max-4xl:grid-cols-2',
  row: '@4xl:last:border-b-0 @max-4xl:grid @max-4xl:content-start @max-4xl:gap-1 @max-4xl:rounded-card @max-4xl:border @max-4xl:bg-surface @max-4xl:p-3',
  title: '@max-4xl:block @max-4xl:px-0 @max-4xl:pt-0 @max-4xl:pb-1 @max-4xl:text-left',
  cell: '@max-4xl:grid @max-4xl:grid-cols-[6.5rem_1fr] @max-4xl:gap-x-3 @max-4xl:px-0 @max-4xl:py-0.5 @max-4xl:text-left',
  name: '@4xl:hidden',
};

/** About ten characters' room for each column, which German words need. */
export function stackingFor(columns: number): Stacking {
  if (columns <= 3) return FEW_COLUMNS;
  return columns === 4 ? SOME_COLUMNS : MANY_COLUMNS;
}
