import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { statesOfTerritories } from '~/domain/directory/entry';
import {
  compareServices,
  readRows,
  rowReference,
  type ExchangeFormat,
  type ReadRows,
  type ServiceComparison,
  type ServiceRow,
} from '~/domain/directory-exchange';
import type { Database, Transaction } from '~/platform/database.server';

import { SERVICE_COLUMNS, serviceOfRow } from './service-row.server';

/** Every entry as a row of a list, merged ones included, by id. */
export async function currentRows(database: Database | Transaction): Promise<Map<string, ServiceRow>> {
  const rows = await database.directoryService.findMany({ select: SERVICE_COLUMNS, orderBy: { id: 'asc' } });
  return new Map(rows.map((row) => [row.id, exchangeRow(serviceOfRow(row))]));
}

/** What an export carries of a service. */
export function exchangeRow({ bounces: _bounces, ...row }: ReturnType<typeof serviceOfRow>): ServiceRow {
  return row;
}

/** Reads an uploaded text against the Länder, Kreise and postal codes there are. */
export function importRows(text: string, format: ExchangeFormat, today: string): ReadRows {
  return readRows(text, format, rowReference(bundledDirectory, today));
}

/** What the rows of a list would change in the directory as it is. */
export async function importComparison(
  database: Database | Transaction,
  { rows }: Pick<ReadRows, 'rows'>,
): Promise<ServiceComparison> {
  return compareServices(await currentRows(database), rows, (territories) =>
    statesOfTerritories(bundledDirectory, territories),
  );
}

/** The number of the directory's last change; 0 before anybody filled it. */
export async function directoryRevision(database: Database | Transaction): Promise<number> {
  const state = await database.directoryState.findUnique({ where: { id: 1 }, select: { revision: true } });
  return state?.revision ?? 0;
}
