import type { AppContext } from '~/platform/context.server';
import { recordAudit } from '~/services/audit/record-audit.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

/** The service has another contact, or changed its mind: from the next month on it is asked again. */
export async function resumeServiceChecks(
  context: Pick<AppContext, 'database' | 'clock' | 'ids'>,
  { actor, serviceId }: { actor: Actor; serviceId: string },
): Promise<'resumed' | 'not-stopped'> {
  return context.database.$transaction(async (transaction) => {
    const { count } = await transaction.serviceCheck.updateMany({
      where: { serviceId, answer: 'stopped' },
      data: { answer: 'resumed' },
    });
    if (count === 0) return 'not-stopped';
    await recordAudit(transaction, context, {
      ...auditOf(actor),
      action: 'service-checks-resumed',
      subjectType: 'directory-service',
      subjectId: serviceId,
    });
    return 'resumed';
  });
}
