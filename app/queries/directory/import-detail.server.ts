import type { ImportStatus } from '#prisma/generated/client';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import {
  fieldText,
  type DifferenceSummary,
  type NamedService,
  type RowError,
  type ServiceField,
} from '~/domain/directory-exchange';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';

/** An example of a change, in words. */
export interface ExampleInWords extends NamedService {
  before: string;
  after: string;
}

export interface DifferenceInWords extends Omit<DifferenceSummary, 'fields'> {
  fields: Array<{ field: ServiceField; count: number; examples: ExampleInWords[] }>;
}

export interface ImportDetail {
  id: string;
  status: ImportStatus;
  createdAt: Date;
  rowCount: number;
  /** Services written so far, of how many. */
  doneCount: number;
  writeCount: number;
  errors: RowError[];
  errorCount: number;
  difference: DifferenceInWords | null;
  reason: string;
  hasEndedMissing: boolean;
}

type StoredDifference = DifferenceSummary & { endMissing?: boolean };

/** One import with what its page shows, or null. The uploaded text itself stays where it is. */
export async function importDetail(
  database: Database,
  { importId, language }: { importId: string; language: Language },
): Promise<ImportDetail | null> {
  const row = await database.directoryImport.findUnique({
    where: { id: importId },
    omit: { content: true },
  });
  if (row === null) return null;
  // Written by `compare-import` and `confirm-import` alone.
  const difference = row.difference as unknown as StoredDifference | null;
  const hasEndedMissing = difference?.endMissing === true;
  return {
    id: row.id,
    status: row.status,
    createdAt: row.createdAt,
    rowCount: row.rowCount,
    doneCount: row.doneCount,
    writeCount:
      difference === null
        ? 0
        : difference.created + difference.changed + (hasEndedMissing ? difference.missing : 0),
    errors: row.errors as unknown as RowError[],
    errorCount: row.errorCount,
    difference: difference === null ? null : inWords(difference, language),
    reason: row.reason,
    hasEndedMissing,
  };
}

function inWords({ fields, ...difference }: DifferenceSummary, language: Language): DifferenceInWords {
  const words = { language, kreise: bundledDirectory.kreisByAgs };
  return {
    ...difference,
    fields: fields.map(({ field, count, examples }) => ({
      field,
      count,
      examples: examples.map(({ id, name, before, after }) => ({
        id,
        name,
        before: fieldText(field, before, words),
        after: fieldText(field, after, words),
      })),
    })),
  };
}
