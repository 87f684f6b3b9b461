import { laneOf } from '~/platform/job-store.server';

import { jobs } from './catalogue';
import { jobEntry, type WorkerContext } from './handler';

const LANE = laneOf('sweep.outbox');
const PLACES = jobs['sweep.outbox'].payload.shape.place.options;

/**
 * Wakes the workers for mails that many rows wait with: as many of them as there are places. Does not throw: mails that
 * nobody was woken for are found by the sweep.
 */
export async function wakeOutbox({ store, log }: Pick<WorkerContext, 'store' | 'log'>): Promise<void> {
  try {
    await store.add(
      LANE,
      PLACES.map((place) => jobEntry('sweep.outbox', { place }, { isAgain: true })),
    );
  } catch (error) {
    log.warn({ err: error }, 'mails could not be woken; the sweep finds them');
  }
}
