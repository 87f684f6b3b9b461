import type { LoaderFunctionArgs } from '@remix-run/node';
import papa from 'papaparse';
import writeXlsxFile from 'write-excel-file/node';

import { requireMember } from '~/auth/gates.server';
import type { FigureSection } from '~/domain/figures/figure-section';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { notFound } from '~/platform/errors';
import { figuresSheet } from '~/queries/enquiries/figures-sheet.server';
import { publishedFigures } from '~/queries/enquiries/published-figures.server';

/** Tells spreadsheet programs that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The figures of the page as a table: CSV with semicolons, or a workbook. Definitions go along. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireMember(args, { kind: 'desk' });
  const language = languageOf(args.request);
  const search = new URL(args.request.url).searchParams;
  const format = search.get('format');
  const report = await publishedFigures(args.context.app.database, {
    deskId: organisation.id,
    wanted: search.get('period'),
  });
  if (report === null || (format !== 'csv' && format !== 'xlsx')) throw notFound();
  const t = translatorFor(language, 'figures');
  const sheet = figuresSheet(report, language);
  const head = [t('figure'), t('group'), t('value'), t('count'), t('definition')];
  const rows = [
    ...sheet.sums.map(({ term, value }) => [sheet.chosenLabel, term, '', value, '']),
    ...[...sheet.overTime, ...sheet.divisions].flatMap(rowsOf),
  ];
  const name = t('fileName', { name: organisation.slug, period: sheet.chosen.replace('..', '-') });
  const headers = {
    'Content-Disposition': `attachment; filename="${name.replace(/[^\w .-]/g, '_')}.${format}"`,
    'Cache-Control': 'no-store',
  };
  if (format === 'csv') {
    // What a cell begins with must not make it a formula.
    const table = papa.unparse({ fields: head, data: rows }, { delimiter: ';', escapeFormulae: true });
    return new Response(`${BYTE_ORDER_MARK}${table}\r\n`, {
      headers: { ...headers, 'Content-Type': 'text/csv; charset=utf-8' },
    });
  }
  // Cells of the type String are text for every program, whatever they begin with.
  const cells = (row: readonly string[], isHead: boolean) =>
    row.map((value) => ({ value, type: String, ...(isHead ? { fontWeight: 'bold' as const } : {}) }));
  const book = await writeXlsxFile([cells(head, true), ...rows.map((row) => cells(row, false))], {
    columns: [{ width: 26 }, { width: 44 }, { width: 24 }, { width: 30 }, { width: 90 }],
    stickyRowsCount: 1,
  }).toBuffer();
  return new Response(new Uint8Array(book), { headers: { ...headers, 'Content-Type': XLSX } });
}

/** One line for each value: figure, group or period, what is measured, the value, how it is counted. */
function rowsOf({ title, columns, rows, definition }: FigureSection): string[][] {
  return rows.flatMap(([name = '', ...values]) =>
    values.map((value, index) => [title, name, columns[index + 1] ?? '', value, definition]),
  );
}
