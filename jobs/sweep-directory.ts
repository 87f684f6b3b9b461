import { isOutage } from '~/platform/errors';
import { laneOf } from '~/platform/job-store.server';
import { forgottenImports } from '~/queries/directory/import-forgotten.server';
import { dropStaleImports } from '~/services/directory/drop-stale-imports.server';
import { runImport } from '~/services/directory/run-import.server';

import { jobEntry, type WorkerContext } from './handler';
import { handleQueueServiceChecks } from './handlers/queue-service-checks';

/** An import writes into its row as it goes on; one that has been silent for this long has lost its worker. */
const IMPORT_SILENCE_MS = 30_000;

/** The directory's part of the sweep: questions of the month nobody has sent, imports nobody works on or wants. Never throws. */
export async function sweepDirectory(
  context: WorkerContext,
  isStoreThere: boolean,
  signal: AbortSignal,
): Promise<void> {
  try {
    await handleQueueServiceChecks(context, {}, signal);
    const dropped = await dropStaleImports(context);
    if (dropped > 0) context.log.info({ dropped }, 'imports that nobody confirmed are dropped');
    const since = new Date(context.clock.now().getTime() - IMPORT_SILENCE_MS);
    for (const { importId, step } of await forgottenImports(context.database, since)) {
      if (isStoreThere)
        await context.store.add(laneOf('directory.import'), [
          jobEntry('directory.import', { importId, step }),
        ]);
      else await runImport(context, importId);
    }
  } catch (error) {
    const level = isOutage(error) ? 'warn' : 'error';
    context.log[level]({ err: error }, 'sweep of the directory put off');
  }
}
