import type { Service } from '~/domain/directory/service';
import type { Transaction } from '~/platform/database.server';
import { notFound } from '~/platform/errors';
import { SERVICE_COLUMNS, serviceOfRow } from '~/queries/directory/service-row.server';

export interface LockedEntry {
  service: Service;
  /** Grows with every change; a form that was made of an older one must not overwrite what came since. */
  revision: number;
  mergedIntoId: string | null;
}

/**
 * Takes the entry's row lock, so that two people run one after the other and the second sees what the first did.
 * Several entries are locked in the order of their ids, or two merges could wait for each other.
 *
 * @throws AppError `not-found`
 */
export async function lockEntry(transaction: Transaction, serviceId: string): Promise<LockedEntry> {
  await transaction.$queryRaw`SELECT id FROM directory_service WHERE id = ${serviceId} FOR NO KEY UPDATE`;
  const row = await transaction.directoryService.findUnique({
    where: { id: serviceId },
    select: { ...SERVICE_COLUMNS, revision: true, mergedIntoId: true },
  });
  if (row === null) throw notFound();
  const { revision, mergedIntoId, ...columns } = row;
  return { service: serviceOfRow(columns), revision, mergedIntoId };
}
