import { addDays } from '~/domain/calendar';
import { BUCKETS, bucketOf } from '~/domain/operations/lateness';
import type { AppContext } from '~/platform/context.server';

/** Counts of one process, written to the database now and then; several processes add up there. */
export interface LatenessRecorder {
  began(lane: string, latenessMs: number): void;
  failed(lane: string): void;
  /** Writes what was counted since the last time. Keeps it when the database is away. */
  flush(): Promise<void>;
}

type LatenessContext = Pick<AppContext, 'database' | 'clock'>;
const MINUTE_MS = 60_000;
const KEEP_DAYS = 2;

export function createLatenessRecorder({ database, clock }: LatenessContext): LatenessRecorder {
  let counts = new Map<string, { lane: string; minute: number; buckets: number[]; failed: number }>();

  function entry(lane: string) {
    const minute = Math.floor(clock.now().getTime() / MINUTE_MS) * MINUTE_MS;
    const key = `${lane} ${minute}`;
    const found = counts.get(key) ?? { lane, minute, buckets: Array<number>(BUCKETS).fill(0), failed: 0 };
    counts.set(key, found);
    return found;
  }

  return {
    began(lane, latenessMs) {
      const { buckets } = entry(lane);
      const index = bucketOf(latenessMs);
      buckets[index] = (buckets[index] ?? 0) + 1;
    },
    failed(lane) {
      entry(lane).failed += 1;
    },
    async flush() {
      const taken = [...counts.values()];
      counts = new Map();
      for (const [index, { lane, minute, buckets, failed }] of taken.entries()) {
        try {
          await database.$executeRaw`
            INSERT INTO lane_minute AS known (lane, minute, buckets, failed)
            VALUES (${lane}, ${new Date(minute)}, ${buckets}::int[], ${failed})
            ON CONFLICT (lane, minute) DO UPDATE
            SET failed = known.failed + excluded.failed,
                buckets = ARRAY(SELECT coalesce(a, 0) + coalesce(b, 0)
                                FROM unnest(known.buckets, excluded.buckets) WITH ORDINALITY AS pair (a, b, place)
                                ORDER BY place)`;
        } catch (error) {
          for (const rest of taken.slice(index)) counts.set(`${rest.lane} ${rest.minute} kept`, rest);
          throw error;
        }
      }
    },
  };
}

/** Deletes counts of days that nobody asks about. */
export async function forgetLateness({ database, clock }: LatenessContext): Promise<void> {
  const before = new Date(addDays(clock.today(), -KEEP_DAYS));
  await database.laneMinute.deleteMany({ where: { minute: { lt: before } } });
}
