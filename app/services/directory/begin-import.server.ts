import { checkedText, formatOf, textOfUpload, type RowError } from '~/domain/directory-exchange';
import type { AppContext } from '~/platform/context.server';
import { recordAudit } from '~/services/audit/record-audit.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

type Context = Pick<AppContext, 'database' | 'clock' | 'ids' | 'queue'>;

/**
 * Keeps an uploaded list and wakes the worker, which reads and compares it. A file in a wrong encoding is refused at
 * once and kept as such, so that its lines can be read on the same page as those of any other refused list.
 */
export async function beginImport(
  context: Context,
  { actor, upload }: { actor: Actor; upload: Uint8Array | string },
): Promise<{ importId: string }> {
  const read = typeof upload === 'string' ? checkedText(upload) : textOfUpload(upload);
  const errors: readonly RowError[] = read.outcome === 'refused' ? read.errors : [];
  const importId = context.ids.next();
  const now = context.clock.now();
  await context.database.$transaction(async (transaction) => {
    await transaction.directoryImport.create({
      data: {
        id: importId,
        format: read.outcome === 'read' ? formatOf(read.text) : 'csv',
        content: read.outcome === 'read' ? read.text : '',
        status: read.outcome === 'read' ? 'reading' : 'refused',
        errors: errors.map((error) => ({ ...error })),
        errorCount: read.outcome === 'refused' ? read.errorCount : 0,
        reason: '',
        createdById: actor.personId,
        createdAt: now,
        updatedAt: now,
      },
    });
    await recordAudit(transaction, context, {
      ...auditOf(actor),
      action: 'directory-import-uploaded',
      subjectType: 'directory-import',
      subjectId: importId,
    });
  });
  if (read.outcome === 'read') await context.queue.wake('directory.import', { importId, step: 'compare' });
  return { importId };
}
