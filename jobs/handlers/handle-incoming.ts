import { laneOf } from '~/platform/job-store.server';
import { handleIncoming } from '~/services/incoming/handle-incoming.server';

import { isJobName, jobs } from '../catalogue';
import { jobEntry, type Handler, type WorkerContext } from '../handler';

/** Reads one mail that came in and does what it says. */
export const handleIncomingMail: Handler<'mail.incoming'> = async (context, { incomingId }) => {
  await handleIncoming({ ...context, queue: queueOf(context) }, incomingId);
};

/** The worker's own store as services know it: a wake-up that gets lost is found by the sweep. */
function queueOf({ store, log }: Pick<WorkerContext, 'store' | 'log'>) {
  return {
    async wake(name: string, payload: Record<string, string | null>) {
      try {
        if (!isJobName(name)) throw new Error(`no job ${name}`);
        const parsed = jobs[name].payload.parse(payload) as typeof payload;
        await store.add(laneOf(name), [{ name, payload: parsed }]);
      } catch (error) {
        log.warn({ err: error, job: name }, 'nobody could be woken; the sweep finds it');
      }
    },
    board: store,
    isReady: () => Promise.resolve(true),
    close: () => Promise.resolve(),
  };
}

/** Wakes whoever reads mails that came in. Never throws. */
export async function wakeIncoming(
  { store, log }: Pick<WorkerContext, 'store' | 'log'>,
  incomingIds: readonly string[],
): Promise<void> {
  try {
    await store.add(
      laneOf('mail.incoming'),
      incomingIds.map((incomingId) => jobEntry('mail.incoming', { incomingId })),
    );
  } catch (error) {
    log.warn({ err: error }, 'nobody could be woken for a mail that came in; the sweep finds it');
  }
}
