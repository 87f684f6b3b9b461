import { addBuckets, quantile, type Quantile } from '~/domain/operations/lateness';
import type { AppContext } from '~/platform/context.server';
import type { Database } from '~/platform/database.server';
import type { LaneCounts } from '~/platform/job-store.server';

export interface LaneState {
  lane: string;
  /** Null while the queue's store does not answer. */
  counts: LaneCounts | null;
  /** Of the last hour; null where nothing ran. */
  p50: Quantile | null;
  p99: Quantile | null;
  /** Tries that failed in the last hour. */
  failures: number;
}

const HOUR_MS = 60 * 60_000;

/** How the lanes stand now, and how late their work began within the last hour. */
export async function laneStates(
  { database, clock, queue }: Pick<AppContext, 'database' | 'clock' | 'queue'>,
  lanes: readonly string[],
): Promise<LaneState[]> {
  const [late, counts] = await Promise.all([
    latenessSince(database, new Date(clock.now().getTime() - HOUR_MS)),
    Promise.all(lanes.map((lane) => queue.board.counts(lane).catch(() => null))),
  ]);
  return lanes.map((lane, index) => {
    const found = late.get(lane);
    return {
      lane,
      counts: counts[index] ?? null,
      p50: quantile(found?.buckets ?? [], 0.5),
      p99: quantile(found?.buckets ?? [], 0.99),
      failures: found?.failed ?? 0,
    };
  });
}

/** Counts of all workers by lane, since a moment. */
export async function latenessSince(
  database: Database,
  since: Date,
): Promise<Map<string, { buckets: number[]; failed: number }>> {
  const rows = await database.laneMinute.findMany({ where: { minute: { gte: since } } });
  const lanes = new Map<string, typeof rows>();
  for (const row of rows) lanes.set(row.lane, [...(lanes.get(row.lane) ?? []), row]);
  return new Map(
    [...lanes].map(([lane, minutes]) => [
      lane,
      {
        buckets: addBuckets(minutes.map(({ buckets }) => buckets)),
        failed: minutes.reduce((sum, { failed }) => sum + failed, 0),
      },
    ]),
  );
}
