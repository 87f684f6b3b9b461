import { lockEntry } from './locked-entry.server';
import { writeChange, type DirectoryContext } from './write-change.server';

export interface RecordBounceInput {
  serviceId: string;
  /** The address the mail went to. */
  address: string;
  /** What the mail server said, short and without the address; goes into the history. */
  reason?: string;
}

export type RecordBounceOutcome =
  | { outcome: 'recorded'; bounces: number }
  /** The address was changed in the meantime: an old one that bounces says nothing about the new one. */
  | { outcome: 'other-address' };

/**
 * Notes that a mail to a service came back for good, so that the operator sees the address on the list of bounced ones.
 *
 * @throws AppError `not-found`
 */
export async function recordBounce(
  app: DirectoryContext,
  { serviceId, address, reason = '' }: RecordBounceInput,
): Promise<RecordBounceOutcome> {
  return app.database.$transaction(async (transaction): Promise<RecordBounceOutcome> => {
    const found = await lockEntry(transaction, serviceId);
    if (found.service.email.toLowerCase() !== address.trim().toLowerCase())
      return { outcome: 'other-address' };
    const bounces = found.service.bounces + 1;
    await writeChange(transaction, app, { found, action: 'bounced', reason, actorId: null, bounces });
    return { outcome: 'recorded', bounces };
  });
}
