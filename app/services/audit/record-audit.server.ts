import type { Prisma } from '#prisma/generated/client';
import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';

export interface AuditInput {
  organisationId: string | null;
  actorId: string | null;
  /** Verb and noun in kebab-case: `member-invited`, `plan-accepted`. */
  action: string;
  subjectType: string;
  subjectId: string;
  /** Ids, roles, counts; never personal data. */
  detail?: Prisma.InputJsonObject;
  requestId?: string;
}

/** Writes who did what, in the transaction of the change itself, so that neither exists without the other. */
export async function recordAudit(
  transaction: Transaction,
  context: Pick<AppContext, 'clock' | 'ids'>,
  input: AuditInput,
): Promise<void> {
  await transaction.auditEntry.create({
    data: {
      id: context.ids.next(),
      organisationId: input.organisationId,
      actorId: input.actorId,
      action: input.action,
      subjectType: input.subjectType,
      subjectId: input.subjectId,
      detail: input.detail ?? {},
      requestId: input.requestId ?? null,
      at: context.clock.now(),
    },
  });
}
