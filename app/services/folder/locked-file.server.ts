import type { Transaction } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

import { lockCase, type LockedCase } from '../cases/locked-case.server';

export interface FileTarget {
  organisationId: string;
  caseId: string;
  fileId: string;
}

export interface LockedFile {
  id: string;
  objectId: string;
  paperId: string;
  paperKey: string;
  chainId: string;
  version: number;
  replacedAt: Date | null;
  status: LockedCase['status'];
}

/**
 * A file of a case whose row lock is taken: changes of the folder run one after the other.
 *
 * @throws AppError `not-found`, also for files of other cases and organisations
 */
export async function lockFile(transaction: Transaction, of: FileTarget): Promise<LockedFile> {
  const { organisationId, caseId, fileId } = of;
  const { status } = await lockCase(transaction, organisationId, caseId);
  const found = await transaction.folderFile.findFirst({
    where: { organisationId, caseId, id: fileId },
    select: {
      id: true,
      objectId: true,
      paperId: true,
      chainId: true,
      version: true,
      replacedAt: true,
      paper: { select: { key: true } },
    },
  });
  if (found === null) throw notFound();
  const { paper, ...file } = found;
  return { ...file, paperKey: paper.key, status };
}
