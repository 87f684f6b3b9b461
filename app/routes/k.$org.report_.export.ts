import type { LoaderFunctionArgs } from '@remix-run/node';

import { requireMember } from '~/auth/gates.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { notFound } from '~/platform/errors';
import { caseReport } from '~/queries/chambers/case-report.server';
import { sheetOf } from '~/services/chambers/sheet.server';

/** The report of a period as a workbook, with its definitions. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { organisation } = await requireMember(args, { kind: 'chamber' });
  const language = languageOf(args.request);
  const wanted = new URL(args.request.url).searchParams.get('period');
  const report = await caseReport(args.context.app.database, {
    organisationId: organisation.id,
    wanted,
    language,
  });
  if (report === null) throw notFound();
  const t = translatorFor(language, 'chamber-report');
  const rows = [report.overTime, ...report.divisions].flatMap(({ title, rows: lines, values, definition }) =>
    lines.map(([name = '', text = ''], at) => [title, name, values[at] ?? text, definition]),
  );
  const sheet = await sheetOf([[t('title'), t('group'), t('cases'), t('rules')], ...rows]);
  return new Response(sheet, {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename="${t('fileName')}-${organisation.slug}-${report.chosen}.xlsx"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
