import type { AppContext } from '~/platform/context.server';

import { publishDeskFigures } from './publish-desk-figures.server';

/** Tells the figures of all desks. A desk that fails does not stop the others and is tried again the next day. */
export async function publishAllFigures(
  app: Pick<AppContext, 'database' | 'clock' | 'log'>,
  signal: AbortSignal,
): Promise<{ written: number; failed: number }> {
  const desks = await app.database.deskProfile.findMany({
    select: { organisationId: true },
    orderBy: { organisationId: 'asc' },
  });
  let written = 0;
  let failed = 0;
  for (const { organisationId } of desks) {
    if (signal.aborted) break;
    try {
      written += await publishDeskFigures(app, organisationId);
    } catch (error) {
      failed += 1;
      app.log.error({ err: error, deskId: organisationId }, 'figures of a desk could not be told');
    }
  }
  return { written, failed };
}
