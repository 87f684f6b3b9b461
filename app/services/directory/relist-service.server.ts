import type { CalendarDate } from '~/domain/calendar';
import { entryOf } from '~/domain/directory/entry';

import { lockEntry } from './locked-entry.server';
import { writeChange, type DirectoryContext } from './write-change.server';

export interface RelistServiceInput {
  actorId: string;
  serviceId: string;
  /** The new last day; null: open-ended or unknown. A day that is over would end it again at once. */
  until: CalendarDate | null;
  reason: string;
}

export type RelistServiceOutcome =
  { outcome: 'relisted' } | { outcome: 'already-listed' } | { outcome: 'until-is-over' };

/**
 * Takes an ended or merged entry back into the directory. What another entry took over from it in a merge stays there.
 *
 * @throws AppError `not-found`
 */
export async function relistService(
  app: DirectoryContext,
  input: RelistServiceInput,
): Promise<RelistServiceOutcome> {
  const { actorId, serviceId, until, reason } = input;
  return app.database.$transaction(async (transaction): Promise<RelistServiceOutcome> => {
    const found = await lockEntry(transaction, serviceId);
    if (found.service.state === 'listed') return { outcome: 'already-listed' };
    if (until !== null && until < app.clock.today()) return { outcome: 'until-is-over' };
    await writeChange(transaction, app, {
      found,
      action: 'relisted',
      reason,
      actorId,
      entry: { ...entryOf(found.service), until },
      state: 'listed',
      mergedIntoId: null,
    });
    return { outcome: 'relisted' };
  });
}
