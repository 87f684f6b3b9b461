import { entryOf } from '~/domain/directory/entry';
import type { DirectorySource } from '~/domain/directory/service';

import { lockEntry } from './locked-entry.server';
import { writeChange, type DirectoryContext } from './write-change.server';

export interface ConfirmServiceInput {
  /** Null: the service itself, by its signed link. */
  actorId: string | null;
  serviceId: string;
  /** Page it was compared with, http or https: becomes a source of today, and the entry counts as backed by it. */
  sourceUrl?: string | null;
  /** The address of mails that came back was tried and works. */
  isAddressRight?: boolean;
  reason?: string;
}

export type ConfirmServiceOutcome = { outcome: 'confirmed' } | { outcome: 'not-listed' };

/**
 * "Still right": somebody compared the entry with the facts today.
 *
 * @throws AppError `not-found`
 */
export async function confirmService(
  app: DirectoryContext,
  input: ConfirmServiceInput,
): Promise<ConfirmServiceOutcome> {
  const { actorId, serviceId, sourceUrl = null, isAddressRight = false, reason = '' } = input;
  return app.database.$transaction(async (transaction): Promise<ConfirmServiceOutcome> => {
    const found = await lockEntry(transaction, serviceId);
    if (found.service.state !== 'listed') return { outcome: 'not-listed' };
    const today = app.clock.today();
    const entry = entryOf(found.service);
    await writeChange(transaction, app, {
      found,
      action: 'confirmed',
      reason,
      actorId,
      verifiedOn: today,
      ...(sourceUrl === null
        ? {}
        : {
            entry: { ...entry, status: 'verified', sources: withPage(entry.sources, sourceUrl, today) },
          }),
      ...(isAddressRight ? { bounces: 0 } : {}),
    });
    return { outcome: 'confirmed' };
  });
}

/** The same page read again is the same source with a newer day. */
function withPage(
  sources: readonly DirectorySource[],
  url: string,
  asOf: string,
): readonly DirectorySource[] {
  return [{ url, asOf }, ...sources.filter((source) => source.url !== url)];
}
