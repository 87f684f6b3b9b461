import type { Prisma } from '#prisma/generated/client';
import type { Database } from '~/platform/database.server';

const FILE_FIELDS = {
  id: true,
  name: true,
  pageCount: true,
  chainId: true,
  version: true,
  replacedAt: true,
  expiresOn: true,
  uploadedById: true,
  uploadedVia: true,
  createdAt: true,
  object: { select: { mediaType: true, sizeBytes: true, sha256: true } },
  checks: {
    orderBy: [{ at: 'desc' as const }, { id: 'desc' as const }],
    take: 1,
    select: { result: true, reason: true, seenAs: true, translation: true, checkedById: true, at: true },
  },
} satisfies Prisma.FolderFileSelect;

/** The rows of a folder: its papers, their files in the order in which they came, the latest check of each. */
export function papersOfCase(
  database: Database,
  { organisationId, caseId }: { organisationId: string; caseId: string },
) {
  return database.folderPaper.findMany({
    where: { organisationId, caseId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      key: true,
      section: true,
      title: true,
      waivedReason: true,
      files: {
        where: { organisationId, object: { status: 'stored' } },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        select: FILE_FIELDS,
      },
    },
  });
}

export type PaperRow = Awaited<ReturnType<typeof papersOfCase>>[number];
export type FileRow = PaperRow['files'][number];

/** Names of the people who brought or checked something. */
export async function personNames(
  database: Database,
  rows: readonly PaperRow[],
): Promise<ReadonlyMap<string, string>> {
  const ids = rows.flatMap((row) =>
    row.files.flatMap((file) => [
      ...(file.uploadedById === null ? [] : [file.uploadedById]),
      ...file.checks.map((check) => check.checkedById),
    ]),
  );
  if (ids.length === 0) return new Map();
  const people = await database.person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(people.map((person) => [person.id, person.name]));
}
