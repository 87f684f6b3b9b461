import type { ImportStatus } from '#prisma/generated/client';
import type { Database } from '~/platform/database.server';

export interface ImportLine {
  id: string;
  status: ImportStatus;
  rowCount: number;
  createdAt: Date;
  /** Null: no longer here. */
  by: string | null;
}

const SHOWN = 20;

/** The last imports, the newest first. */
export async function importList(database: Database): Promise<ImportLine[]> {
  const rows = await database.directoryImport.findMany({
    select: { id: true, status: true, rowCount: true, createdAt: true, createdById: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: SHOWN,
  });
  const people = await database.person.findMany({
    where: { id: { in: [...new Set(rows.map(({ createdById }) => createdById))] } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return rows.map(({ createdById, ...row }) => ({ ...row, by: nameOf.get(createdById) ?? null }));
}
