import { isOutage } from '~/platform/errors';
import type { AppContext } from '~/platform/context.server';

import { applyMemberImport } from './apply-member-import.server';
import { readMemberImport } from './read-member-import.server';

type Context = Pick<AppContext, 'database' | 'clock' | 'ids' | 'environment' | 'log'>;

/** Does what a list of members waits for: being read, or being taken over. May run twice and at the same time. */
export async function runMemberImport(
  context: Context,
  what: { organisationId: string; importId: string },
): Promise<void> {
  const { organisationId, importId } = what;
  const found = await context.database.chamberImport.findFirst({
    where: { organisationId, id: importId },
    select: { status: true },
  });
  try {
    if (found?.status === 'applying') await applyMemberImport(context, what);
    else if (found?.status === 'reading') await readMemberImport(context, what);
  } catch (error) {
    if (isOutage(error)) throw error;
    // A list that breaks the reader would break it again at every sweep.
    await context.database.chamberImport.updateMany({
      where: { organisationId, id: importId, status: 'reading' },
      data: {
        status: 'refused',
        content: null,
        errors: [{ line: 1, column: null, code: 'unreadable', value: '' }],
        errorCount: 1,
        updatedAt: context.clock.now(),
      },
    });
    throw error;
  }
}
