import { isOutage } from '~/platform/errors';
import type { AppContext } from '~/platform/context.server';
import type { RowError } from '~/domain/directory-exchange';

import { applyImport } from './apply-import.server';
import { compareImport } from './compare-import.server';

type Context = Pick<AppContext, 'database' | 'clock' | 'ids' | 'log'>;

/** Does what an import waits for: reading and comparing, or applying. May run twice and at the same time. */
export async function runImport(context: Context, importId: string): Promise<void> {
  const found = await context.database.directoryImport.findUnique({
    where: { id: importId },
    select: { status: true },
  });
  try {
    if (found?.status === 'applying') {
      const outcome = await applyImport(context, importId);
      context.log.info({ importId, outcome }, 'import of the directory');
      if (outcome !== 'directory-moved') return;
    }
    await compareImport(context, importId);
  } catch (error) {
    if (!isOutage(error)) await giveUp(context, importId);
    throw error;
  }
}

/** A bug or a list that breaks us: trying again brings the same, and nothing of it was written. */
async function giveUp({ database, clock }: Context, importId: string): Promise<void> {
  const failed: RowError = { line: 0, field: null, code: 'failed', value: '' };
  await database.directoryImport.updateMany({
    where: { id: importId, status: { in: ['reading', 'applying'] } },
    data: {
      status: 'refused',
      content: '',
      errors: [{ ...failed }],
      errorCount: 1,
      updatedAt: clock.now(),
    },
  });
}
