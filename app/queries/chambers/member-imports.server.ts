import { z } from 'zod';

import { LIST_COLUMNS, type ListError } from '~/domain/chambers/member-list';
import type { Database } from '~/platform/database.server';

export type MemberImportStatus = 'reading' | 'refused' | 'compared' | 'applying' | 'applied' | 'dropped';

export interface MemberImportLine {
  id: string;
  status: MemberImportStatus;
  format: string;
  rowCount: number;
  createdAt: Date;
}

export interface MemberImportDetail extends MemberImportLine {
  doneCount: number;
  errorCount: number;
  errors: ListError[];
  counts: { created: number; changed: number; unchanged: number } | null;
  sendsMail: boolean;
}

const storedErrors = z.array(
  z.object({
    line: z.number(),
    column: z.enum(LIST_COLUMNS).nullable(),
    code: z.string().transform((code) => code as ListError['code']),
    value: z.string(),
  }),
);
const storedCounts = z.object({ created: z.number(), changed: z.number(), unchanged: z.number() });

const MOST = 20;

/** The last lists of a chamber. */
export async function memberImports(database: Database, organisationId: string): Promise<MemberImportLine[]> {
  const rows = await database.chamberImport.findMany({
    where: { organisationId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST,
    select: { id: true, status: true, format: true, rowCount: true, createdAt: true },
  });
  return rows;
}

/** One list with what would become of its lines; null for those of others. */
export async function findMemberImport(
  database: Database,
  { organisationId, importId }: { organisationId: string; importId: string },
): Promise<MemberImportDetail | null> {
  const row = await database.chamberImport.findUnique({
    where: { organisationId_id: { organisationId, id: importId } },
    select: {
      id: true,
      status: true,
      format: true,
      rowCount: true,
      doneCount: true,
      errors: true,
      errorCount: true,
      counts: true,
      sendsMail: true,
      createdAt: true,
    },
  });
  if (row === null) return null;
  return {
    ...row,
    errors: storedErrors.parse(row.errors),
    counts: row.counts === null ? null : storedCounts.parse(row.counts),
  };
}
