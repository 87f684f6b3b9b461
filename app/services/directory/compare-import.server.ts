import type { Prisma } from '#prisma/generated/client';
import { NAMED_ERRORS, summaryOf, type RowError } from '~/domain/directory-exchange';
import type { AppContext } from '~/platform/context.server';
import { directoryRevision, importComparison, importRows } from '~/queries/directory/import-rows.server';

type Context = Pick<AppContext, 'database' | 'clock'>;

/**
 * Reads an uploaded list and compares it with the directory. Changes nothing but the import itself, so that it may
 * run any number of times; who comes second finds that there is nothing left to read.
 */
export async function compareImport({ database, clock }: Context, importId: string): Promise<void> {
  const found = await database.directoryImport.findFirst({
    where: { id: importId, status: 'reading' },
    select: { content: true, format: true },
  });
  if (found === null) return;
  const read = importRows(found.content, found.format === 'json' ? 'json' : 'csv', clock.today());
  if (read.errorCount > 0) return refuse(read.errors, read.errorCount);
  await update({ rowCount: read.rowCount });
  // The revision first: a change in between makes the difference older than it says, and it is compared again.
  const basedOn = await directoryRevision(database);
  const comparison = await importComparison(database, read);
  if (comparison.errors.length > 0)
    return refuse(comparison.errors.slice(0, NAMED_ERRORS), comparison.errors.length);
  await update({
    status: 'compared',
    basedOn,
    // Plain data of ours; the client's type for JSON cannot say so.
    difference: summaryOf(comparison) as unknown as Prisma.InputJsonObject,
  });

  async function refuse(errors: readonly RowError[], errorCount: number): Promise<void> {
    await update({
      status: 'refused',
      content: '',
      rowCount: read.rowCount,
      errorCount,
      errors: errors.map((error) => ({ ...error })),
    });
  }

  async function update(data: Prisma.DirectoryImportUpdateManyMutationInput): Promise<void> {
    await database.directoryImport.updateMany({
      where: { id: importId, status: 'reading' },
      data: { ...data, updatedAt: clock.now() },
    });
  }
}
