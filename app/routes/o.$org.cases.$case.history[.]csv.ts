import type { LoaderFunctionArgs } from '@remix-run/node';
import papa from 'papaparse';

import { requireCase } from '~/auth/case-gate.server';
import { isHistoryGroup } from '~/domain/work/history-kinds';
import { formatDateTime } from '~/i18n/format';
import { translatorFor } from '~/i18n/server-i18n.server';
import { getCaseHistory } from '~/queries/work/case-history.server';
import { historyWords } from '~/queries/work/history-words.server';

/** More than a case of ten years has; a table of more lines helps nobody. */
const MOST_ROWS = 5_000;

/** Tells spreadsheet programs that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The history of a case as a table for spreadsheets: semicolons, as German programs expect them. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, caseId, language } = await requireCase(args);
  const wanted = new URL(args.request.url).searchParams.get('kind');
  const { number, rows } = await getCaseHistory(args.context.app.database, {
    organisationId: organisation.id,
    caseId,
    olderThan: null,
    group: isHistoryGroup(wanted) ? wanted : null,
    language,
    pageSize: MOST_ROWS,
  });
  const t = translatorFor(language, 'case-history');
  const table = papa.unparse(
    {
      fields: [
        t('history.columnWhen'),
        t('history.columnOccurred'),
        t('history.columnWho'),
        t('history.columnWhat'),
        t('history.columnWhy'),
      ],
      data: rows.map((row) => {
        const { what, details } = historyWords(row, language);
        return [
          formatDateTime(row.at, language),
          row.occurredOn,
          row.actorName ?? t('history.someone'),
          what,
          details.join('; '),
        ];
      }),
    },
    // What a person typed must not become a formula.
    { delimiter: ';', escapeFormulae: true },
  );
  return new Response(`${BYTE_ORDER_MARK}${table}\r\n`, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${t('history.fileName', { number: String(number) })}.csv"`,
      'Cache-Control': 'no-store',
    },
  });
}
