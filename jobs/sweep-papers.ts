import { isOutage } from '~/platform/errors';
import { laneOf } from '~/platform/job-store.server';
import { waitingOutputs } from '~/queries/hand-over/waiting-outputs.server';
import { dropExpiredOutputs } from '~/services/hand-over/drop-expired-outputs.server';
import { makeOutput } from '~/services/hand-over/make-output.server';

import { jobEntry, type WorkerContext } from './handler';

/** An output that waits longer than this has lost its wake-up call. */
const PATIENCE_MS = 30_000;

/** The part of the sweep that looks after PDFs of folders: forgotten ones are made, old ones go. Never throws. */
export async function sweepPapers(
  context: WorkerContext,
  isStoreThere: boolean,
  signal: AbortSignal,
): Promise<void> {
  try {
    const dropped = await dropExpiredOutputs(context);
    if (dropped > 0) context.log.info({ dropped }, 'PDFs of folders are over their days and deleted');
    const now = context.clock.now();
    const since = new Date(now.getTime() - PATIENCE_MS);
    for (const { id: outputId, organisationId } of await waitingOutputs(context.database, { now, since })) {
      const entry = jobEntry('papers.make', { organisationId, outputId });
      if (isStoreThere) await context.store.add(laneOf('papers.make'), [entry]);
      else await makeOutput(context, { organisationId, outputId }, signal);
    }
  } catch (error) {
    const level = isOutage(error) ? 'warn' : 'error';
    context.log[level]({ err: error }, 'sweep of the papers put off');
  }
}
