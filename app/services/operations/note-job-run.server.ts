import type { AppContext } from '~/platform/context.server';

type RunContext = Pick<AppContext, 'database' | 'clock'>;

/** Notes that a scheduled job begins: the operator sees when each ran last. */
export async function noteRunBegins({ database, clock }: RunContext, name: string): Promise<void> {
  const startedAt = clock.now();
  await database.jobRun.upsert({
    where: { name },
    create: { name, startedAt },
    update: { startedAt, finishedAt: null, lastError: null },
  });
}

/** @param error name of the error, null if it went well */
export async function noteRunEnds(
  { database, clock }: RunContext,
  name: string,
  error: string | null,
): Promise<void> {
  await database.jobRun.updateMany({ where: { name }, data: { finishedAt: clock.now(), lastError: error } });
}
