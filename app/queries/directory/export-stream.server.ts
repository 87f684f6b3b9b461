import { rowWriter, type ExchangeFormat } from '~/domain/directory-exchange';
import type { AppContext } from '~/platform/context.server';

import { exchangeRow } from './import-rows.server';
import { SERVICE_COLUMNS, serviceOfRow } from './service-row.server';

/** Which services; what is left out does not count. */
export interface ExportFilter {
  kind?: string;
  /** Land; a nationwide service is in no Land's list. */
  state?: string;
  status?: 'listed' | 'ended' | 'merged';
}

const PAGE = 500;

/** The services as a file, read and sent page by page, so that memory does not grow with the directory. */
export function exportStream(
  { database }: Pick<AppContext, 'database'>,
  { format, filter }: { format: ExchangeFormat; filter: ExportFilter },
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const pieces = textOf(database, format, filter);
  return new ReadableStream<Uint8Array>({
    // Called again when the reader has taken what came before; an error cuts the file off, which every reader notices.
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}

async function* textOf(
  database: AppContext['database'],
  format: ExchangeFormat,
  { kind, state, status }: ExportFilter,
): AsyncGenerator<string, undefined> {
  const writer = rowWriter(format);
  yield writer.start;
  let after = '';
  let index = 0;
  for (;;) {
    const rows = await database.directoryService.findMany({
      where: {
        id: { gt: after },
        ...(kind ? { kind } : {}),
        ...(state ? { states: { has: state } } : {}),
        ...(status ? { state: status } : {}),
      },
      select: SERVICE_COLUMNS,
      orderBy: { id: 'asc' },
      take: PAGE,
    });
    const last = rows.at(-1);
    if (last === undefined) break;
    yield rows.map((row) => writer.row(exchangeRow(serviceOfRow(row)), index++)).join('');
    after = last.id;
    if (rows.length < PAGE) break;
  }
  yield writer.end;
  return undefined;
}
