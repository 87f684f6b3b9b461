import type { AppContext } from '~/platform/context.server';
import { recordAudit } from '~/services/audit/record-audit.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

/** Throws an uploaded list away. One that is being applied is past that. */
export async function dropImport(
  context: Pick<AppContext, 'database' | 'clock' | 'ids'>,
  { actor, importId }: { actor: Actor; importId: string },
): Promise<'dropped' | 'not-possible'> {
  return context.database.$transaction(async (transaction) => {
    const { count } = await transaction.directoryImport.updateMany({
      where: { id: importId, status: { in: ['reading', 'compared', 'refused'] } },
      data: { status: 'dropped', content: '', updatedAt: context.clock.now() },
    });
    if (count === 0) return 'not-possible';
    await recordAudit(transaction, context, {
      ...auditOf(actor),
      action: 'directory-import-dropped',
      subjectType: 'directory-import',
      subjectId: importId,
    });
    return 'dropped';
  });
}
