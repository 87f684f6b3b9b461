import type { AppContext } from '~/platform/context.server';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** A difference that waits longer than this describes a directory of long ago. */
const PATIENCE_MS = 14 * DAY_MS;

/** Drops uploaded lists that nobody said yes or no to, and with them the text. */
export async function dropStaleImports({
  database,
  clock,
}: Pick<AppContext, 'database' | 'clock'>): Promise<number> {
  const now = clock.now();
  const { count } = await database.directoryImport.updateMany({
    where: { status: 'compared', updatedAt: { lt: new Date(now.getTime() - PATIENCE_MS) } },
    data: { status: 'dropped', content: '', updatedAt: now },
  });
  return count;
}
