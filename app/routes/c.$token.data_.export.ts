import type { LoaderFunctionArgs } from '@remix-run/node';

import { requireCandidate } from '~/auth/candidate-gate.server';
import { candidateExport } from '~/queries/candidate/candidate-export.server';
import { exportPage } from '~/queries/candidate/export-page.server';

/** The candidate's own data: `?format=json` for programs, else a page to read. */
export async function loader(args: LoaderFunctionArgs) {
  const { link, language, planLanguage } = await requireCandidate(args);
  const { app } = args.context;
  const content = await candidateExport(app.database, { link, planLanguage, now: app.clock.now() });
  const shared = { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' };
  if (new URL(args.request.url).searchParams.get('format') !== 'json') {
    return new Response(exportPage(content, language), {
      headers: { ...shared, 'Content-Type': 'text/html; charset=utf-8', 'Content-Language': language },
    });
  }
  return new Response(JSON.stringify(content, null, 2), {
    headers: {
      ...shared,
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="lotsenwerk-meine-daten.json"',
    },
  });
}
