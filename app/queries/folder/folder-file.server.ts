import type { FileCheck, FolderFile, FolderPaper } from '~/domain/folder/paper';
import type { Database } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

import { getCaseFolder, type CaseFolder, type FolderReader } from './case-folder.server';
import { checkOf } from './merged-papers.server';

/** Accesses that the page of a file shows; the whole log is in the database. */
export const SHOWN_ACCESSES = 50;

export interface FileAccess {
  id: string;
  who: string | null;
  via: 'member' | 'candidate' | 'export';
  kind: 'view' | 'download';
  at: string;
}

export interface FolderFilePage {
  folder: Pick<CaseFolder, 'caseTitle' | 'status' | 'usedBytes'>;
  paper: FolderPaper;
  file: FolderFile;
  /** All versions of the file, the latest first. */
  versions: FolderFile[];
  /** The latest first. */
  checks: FileCheck[];
  accesses: FileAccess[];
  /** Where the file could belong instead. */
  otherPapers: Array<{ key: string; title: string; section: FolderPaper['section'] }>;
}

/**
 * One file with its versions, checks and who opened it.
 *
 * @throws AppError `not-found`, also for files of other cases and organisations
 */
export async function getFolderFile(
  database: Database,
  { fileId, ...reader }: FolderReader & { fileId: string },
): Promise<FolderFilePage> {
  const { organisationId, caseId } = reader;
  const [folder, checks, accesses] = await Promise.all([
    getCaseFolder(database, reader),
    database.folderCheck.findMany({
      where: { organisationId, fileId },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      select: { result: true, reason: true, seenAs: true, translation: true, checkedById: true, at: true },
    }),
    database.folderAccess.findMany({
      where: { organisationId, caseId, fileId },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take: SHOWN_ACCESSES,
      select: { id: true, personId: true, via: true, kind: true, at: true },
    }),
  ]);
  const paper = folder.papers.find(({ files, older }) =>
    [...files, ...older].some(({ id }) => id === fileId),
  );
  const ofPaper = paper === undefined ? [] : [...paper.files, ...paper.older];
  const file = ofPaper.find(({ id }) => id === fileId);
  if (paper === undefined || file === undefined) throw notFound();
  const people = await database.person.findMany({
    where: {
      id: { in: [...checks.map((row) => row.checkedById), ...accesses.flatMap((row) => row.personId ?? [])] },
    },
    select: { id: true, name: true },
  });
  const names = new Map(people.map((person) => [person.id, person.name]));
  const { caseTitle, status, usedBytes } = folder;
  return {
    folder: { caseTitle, status, usedBytes },
    paper,
    file,
    versions: ofPaper
      .filter(({ chainId }) => chainId === file.chainId)
      .sort((left, right) => right.version - left.version),
    checks: checks.map((check) => checkOf(check, names)),
    accesses: accesses.map(({ id, personId, via, kind, at }) => ({
      id,
      who: (personId !== null && names.get(personId)) || null,
      via: via === 'candidate' || via === 'export' ? via : 'member',
      kind: kind === 'download' ? 'download' : 'view',
      at: at.toISOString(),
    })),
    otherPapers: folder.papers
      .filter(({ key }) => key !== paper.key)
      .map(({ key, title, section }) => ({ key, title, section })),
  };
}
