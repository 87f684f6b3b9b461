/** One figure as page and exports show it: chart, table, and how it is counted. */
export interface FigureSection {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly columns: readonly string[];
  readonly rows: ReadonlyArray<readonly string[]>;
  /** Columns over time, or bars by group; null: a table alone. */
  readonly chart: 'columns' | 'bars' | null;
  /** One for each row; null: not told. */
  readonly values: ReadonlyArray<number | null>;
}
