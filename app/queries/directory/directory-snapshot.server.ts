import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { withServices, type Directory } from '~/domain/directory/directory';
import type { AppContext } from '~/platform/context.server';
import type { Database } from '~/platform/database.server';

import { SERVICE_COLUMNS, serviceOfRow } from './service-row.server';

interface Snapshot {
  revision: number;
  directory: Promise<Directory>;
}

/** One snapshot for each database of the process: web and worker have one, the tests many. */
const snapshots = new WeakMap<Database, Snapshot>();

/**
 * The directory as it stands: Kreise, chambers, rules of competence and postal codes from the bundled facts, services
 * from the database, ended ones included, merged ones not. One small query tells whether the copy in memory is still
 * the newest, so that a correction counts from the next page on, in every process.
 *
 * Plans stay reproducible: as long as nobody changes the directory, this is the very same object.
 */
export async function directoryOf({ database }: Pick<AppContext, 'database'>): Promise<Directory> {
  const state = await database.directoryState.findUnique({ where: { id: 1 }, select: { revision: true } });
  // Nobody has run the seeding yet: the bundled services are what it would put in.
  if (state === null) return bundledDirectory;
  const known = snapshots.get(database);
  if (known?.revision === state.revision) return known.directory;
  // The revision was read before the rows: rows that are newer than it only mean that it is read once more.
  const snapshot: Snapshot = { revision: state.revision, directory: load(database) };
  snapshots.set(database, snapshot);
  snapshot.directory.catch(() => {
    if (snapshots.get(database) === snapshot) snapshots.delete(database);
  });
  return snapshot.directory;
}

async function load(database: Database): Promise<Directory> {
  const rows = await database.directoryService.findMany({
    where: { state: { not: 'merged' } },
    select: SERVICE_COLUMNS,
    orderBy: { id: 'asc' },
  });
  return withServices(bundledDirectory, rows.map(serviceOfRow));
}
