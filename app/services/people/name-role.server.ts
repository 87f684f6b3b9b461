import type { CaseRole } from '~/domain/people/case-role';
import { recordAudit } from '~/services/audit/record-audit.server';
import type { CaseContext } from '~/services/cases/case-context.server';
import { lockCase } from '~/services/cases/locked-case.server';
import { recordCaseEvent } from '~/services/cases/record-case-event.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

/** A member, or a colleague without account by name and, if wanted, mail. */
export type RoleHolder = { personId: string } | { name: string; email: string | null };

export interface NameRoleInput {
  actor: Actor;
  caseId: string;
  role: CaseRole;
  holder: RoleHolder;
  /** The revision on the screen; 0: nobody had the role. */
  revision: number;
}

export type NameRoleOutcome = 'named' | 'unchanged' | 'changed-meanwhile' | 'not-a-member';

/**
 * Gives a role of the case to somebody, in place of whoever had it. Name and mail of a colleague without account stand in
 * this row alone, so that they are gone with it; history and audit say only that somebody was named.
 *
 * @throws AppError `not-found`
 */
export async function nameRole(app: CaseContext, input: NameRoleInput): Promise<NameRoleOutcome> {
  const { actor, caseId, role, holder, revision } = input;
  const { organisationId } = actor;
  return app.database.$transaction(async (transaction) => {
    await lockCase(transaction, organisationId, caseId);
    const key = { organisationId_caseId_role: { organisationId, caseId, role } };
    const existing = await transaction.caseRole.findUnique({ where: key });
    const wanted =
      'personId' in holder
        ? { personId: holder.personId, name: null, email: null }
        : { personId: null, name: holder.name, email: holder.email };
    const isSame =
      existing !== null &&
      existing.personId === wanted.personId &&
      existing.name === wanted.name &&
      existing.email === wanted.email;
    if (isSame) return 'unchanged';
    if ((existing?.revision ?? 0) !== revision) return 'changed-meanwhile';
    if (wanted.personId !== null) {
      const members = await transaction.membership.count({
        where: { organisationId, personId: wanted.personId },
      });
      if (members === 0) return 'not-a-member';
    }
    const now = app.clock.now();
    await transaction.caseRole.upsert({
      where: key,
      create: { id: app.ids.next(), organisationId, caseId, role, ...wanted, createdAt: now, updatedAt: now },
      update: { ...wanted, revision: revision + 1, updatedAt: now },
    });
    await recordCaseEvent(transaction, app, {
      actor,
      caseId,
      kind: 'role-named',
      data: { role, ownerId: wanted.personId },
    });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'role-named',
      subjectType: 'case-role',
      subjectId: caseId,
      detail: { role, personId: wanted.personId },
    });
    return 'named';
  });
}

/**
 * Takes a role from whoever has it; name and mail of a colleague without account are deleted with it. Done tasks stay
 * done.
 *
 * @throws AppError `not-found`
 */
export async function endRole(
  app: CaseContext,
  { actor, caseId, role, revision }: Omit<NameRoleInput, 'holder'>,
): Promise<'ended' | 'ended-already' | 'changed-meanwhile'> {
  const { organisationId } = actor;
  return app.database.$transaction(async (transaction) => {
    await lockCase(transaction, organisationId, caseId);
    const key = { organisationId_caseId_role: { organisationId, caseId, role } };
    const existing = await transaction.caseRole.findUnique({ where: key });
    if (existing === null) return 'ended-already';
    if (existing.revision !== revision) return 'changed-meanwhile';
    await transaction.caseRole.delete({ where: key });
    await recordCaseEvent(transaction, app, { actor, caseId, kind: 'role-ended', data: { role } });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'role-ended',
      subjectType: 'case-role',
      subjectId: caseId,
      detail: { role },
    });
    return 'ended';
  });
}
