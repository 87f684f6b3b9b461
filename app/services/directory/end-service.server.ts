import type { CalendarDate } from '~/domain/calendar';
import { entryOf } from '~/domain/directory/entry';

import { lockEntry } from './locked-entry.server';
import { writeChange, type DirectoryContext } from './write-change.server';

export interface EndServiceInput {
  actorId: string;
  serviceId: string;
  /** The last day of the programme. */
  lastDay: CalendarDate;
  reason: string;
}

export type EndServiceOutcome =
  | { outcome: 'ended' }
  /** The last day is still to come: until then it is recommended, afterwards not. */
  | { outcome: 'will-end' }
  | { outcome: 'not-listed' };

/**
 * Ends a programme: the entry stays as history and is never recommended again.
 *
 * @throws AppError `not-found`
 */
export async function endService(app: DirectoryContext, input: EndServiceInput): Promise<EndServiceOutcome> {
  const { actorId, serviceId, lastDay, reason } = input;
  return app.database.$transaction(async (transaction): Promise<EndServiceOutcome> => {
    const found = await lockEntry(transaction, serviceId);
    if (found.service.state !== 'listed') return { outcome: 'not-listed' };
    const isOver = lastDay < app.clock.today();
    await writeChange(transaction, app, {
      found,
      action: 'ended',
      reason,
      actorId,
      entry: { ...entryOf(found.service), until: lastDay },
      ...(isOver ? { state: 'ended' } : {}),
    });
    return { outcome: isOver ? 'ended' : 'will-end' };
  });
}
