import type { AppContext } from '~/platform/context.server';
import type { DeadLetter } from '~/platform/job-store.server';

export interface LaneDeadLetter extends DeadLetter {
  lane: string;
}

const PER_LANE = 25;

/** Jobs that failed for good, lane by lane, the latest first. Empty while the queue's store does not answer. */
export async function deadLetters(
  { queue }: Pick<AppContext, 'queue'>,
  lanes: readonly string[],
): Promise<LaneDeadLetter[]> {
  const all = await Promise.all(
    lanes.map((lane) =>
      queue.board
        .deadLetters(lane, PER_LANE)
        .then((letters) => letters.map((letter) => ({ ...letter, lane })))
        .catch(() => []),
    ),
  );
  return all.flat();
}
