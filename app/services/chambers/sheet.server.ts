import writeExcelFile from 'write-excel-file/node';

import { guardedCell } from '~/domain/directory-exchange/csv-table';

export type SheetCell = string | number | null;

/** A table as XLSX, its first row as head. Texts are written as texts, formulas made harmless as in every export. */
export async function sheetOf(rows: readonly (readonly SheetCell[])[]): Promise<Uint8Array<ArrayBuffer>> {
  const data = rows.map((row, at) =>
    row.map((cell) => {
      if (cell === null) return null;
      if (typeof cell === 'number') return { type: Number, value: cell };
      return { type: String, value: guardedCell(cell), ...(at === 0 ? { fontWeight: 'bold' as const } : {}) };
    }),
  );
  const buffer = await writeExcelFile(data).toBuffer();
  return new Uint8Array(buffer);
}
