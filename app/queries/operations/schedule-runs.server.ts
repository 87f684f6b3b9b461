import type { Database } from '~/platform/database.server';

export interface ScheduleRun {
  name: string;
  /** ISO moments; null: never, or not yet. */
  startedAt: string | null;
  finishedAt: string | null;
  error: string | null;
}

/** When each scheduled job ran last. */
export async function scheduleRuns(database: Database, names: readonly string[]): Promise<ScheduleRun[]> {
  const rows = await database.jobRun.findMany({ where: { name: { in: [...names] } } });
  return names.map((name) => {
    const row = rows.find((each) => each.name === name);
    return {
      name,
      startedAt: row?.startedAt.toISOString() ?? null,
      finishedAt: row?.finishedAt?.toISOString() ?? null,
      error: row?.lastError ?? null,
    };
  });
}
