import { isOutage } from '~/platform/errors';
import { laneOf } from '~/platform/job-store.server';
import { forgottenMemberImports } from '~/queries/chambers/forgotten-member-imports.server';
import { runMemberImport } from '~/services/chambers/run-member-import.server';

import { jobEntry, type WorkerContext } from './handler';

/** A list writes into its row as it goes on; one that has been silent for this long has lost its worker. */
const SILENCE_MS = 60_000;

/** The part of the sweep that looks after chambers: lists of members that nobody works on. Never throws. */
export async function sweepChambers(context: WorkerContext, isStoreThere: boolean): Promise<void> {
  try {
    const since = new Date(context.clock.now().getTime() - SILENCE_MS);
    for (const { organisationId, importId, step } of await forgottenMemberImports(context.database, since)) {
      const entry = jobEntry('chambers.import-members', { organisationId, importId, step });
      if (isStoreThere) await context.store.add(laneOf('chambers.import-members'), [entry]);
      else await runMemberImport(context, { organisationId, importId });
    }
  } catch (error) {
    const level = isOutage(error) ? 'warn' : 'error';
    context.log[level]({ err: error }, 'sweep of the chambers put off');
  }
}
