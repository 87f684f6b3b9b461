import type { FolderContext } from './folder-context.server';

/** Addresses that one call looks at. */
const BATCH = 200;
const AT_A_TIME = 5;
/** The next try after a failed one, in minutes; the last one repeats. */
const PAUSE_MINUTES = [1, 5, 30, 240] as const;
/** An upload is given up after this time; the slowest line needs half an hour for 25 MB. */
const UPLOAD_MS = 2 * 60 * 60 * 1_000;

/**
 * Removes bytes that no row stands for any more, and rows of uploads that nobody finished. A storage that is down is
 * asked again later; nothing is forgotten, because the address stays until its bytes are gone.
 *
 * @returns how many were removed and how many failed
 */
export async function removeDue(
  app: Pick<FolderContext, 'database' | 'storage' | 'clock' | 'log'>,
  signal?: AbortSignal,
): Promise<{ removed: number; failed: number }> {
  const { database } = app;
  await dropForgottenUploads(app);
  // Moments are the database's own, as in the trigger that writes the rows.
  const due = await database.$queryRaw<Array<{ address: string; attempts: number }>>`
    SELECT address, attempts FROM storage_removal WHERE due_at <= now() ORDER BY due_at LIMIT ${BATCH}`;
  let removed = 0;
  let failed = 0;
  for (let next = 0; next < due.length && !signal?.aborted; next += AT_A_TIME) {
    const results = await Promise.all(due.slice(next, next + AT_A_TIME).map((row) => removeOne(app, row)));
    removed += results.filter(Boolean).length;
    failed += results.filter((isRemoved) => !isRemoved).length;
    // One storage serves all: it is down, so the others need not be tried.
    if (failed > 0) break;
  }
  if (failed > 0)
    app.log.warn({ removed, failed }, 'stored files could not be removed; they are tried again');
  return { removed, failed };
}

async function removeOne(
  { database, storage, log }: Pick<FolderContext, 'database' | 'storage' | 'log'>,
  { address, attempts }: { address: string; attempts: number },
): Promise<boolean> {
  try {
    await storage.remove(address);
    await database.storageRemoval.deleteMany({ where: { address } });
    return true;
  } catch (error) {
    log.warn({ err: error }, 'a stored file could not be removed');
    const minutes = PAUSE_MINUTES[Math.min(attempts, PAUSE_MINUTES.length - 1)] ?? 240;
    await database.$executeRaw`
      UPDATE storage_removal SET attempts = attempts + 1, due_at = now() + make_interval(mins => ${minutes})
      WHERE address = ${address}`;
    return false;
  }
}

/** A process that died left the row of an upload behind, which keeps room. */
async function dropForgottenUploads({
  database,
  clock,
  log,
}: Pick<FolderContext, 'database' | 'clock' | 'log'>): Promise<void> {
  const since = new Date(clock.now().getTime() - UPLOAD_MS);
  const { count } = await database.storedObject.deleteMany({
    where: { status: 'writing', createdAt: { lt: since } },
  });
  if (count > 0) log.info({ dropped: count }, 'uploads that were cut off are dropped');
}
