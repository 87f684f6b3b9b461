import type { LoaderFunctionArgs } from '@remix-run/node';

import { requireMember } from '~/auth/gates.server';
import { LIST_COLUMNS, TEMPLATE_HEADERS } from '~/domain/chambers/member-list';
import { csvLine } from '~/domain/directory-exchange/csv-table';
import { memberExport } from '~/queries/chambers/member-export.server';
import { sheetOf } from '~/services/chambers/sheet.server';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The chamber's list of members as a file that can be read in again, or an empty one to fill in. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { organisation } = await requireMember(args, { kind: 'chamber', roles: ['admin'] });
  const format = new URL(args.request.url).searchParams.get('format');
  const head = LIST_COLUMNS.map((column) => TEMPLATE_HEADERS[column]);
  const rows = format === 'template' ? [] : await memberExport(args.context.app.database, organisation.id);
  const cells = rows.map((row) => LIST_COLUMNS.map((column) => row[column]));
  if (format === 'xlsx') return file(await sheetOf([head, ...cells]), XLSX, 'xlsx');
  // The mark tells Excel that this is UTF-8.
  return file(`\uFEFF${[head, ...cells].map(csvLine).join('')}`, 'text/csv; charset=utf-8', 'csv');
}

function file(body: string | Uint8Array<ArrayBuffer>, type: string, ending: string): Response {
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="mitglieder.${ending}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
