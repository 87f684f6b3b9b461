import { canEditCases } from '~/domain/cases/access';
import { columnOfDay } from '~/domain/cases/day-column';
import type { Role } from '~/domain/organisations/roles';
import { roleOfTask } from '~/domain/people/dated-tasks';
import { forbidden, notFound } from '~/platform/errors';
import { recordAudit } from '~/services/audit/record-audit.server';
import type { CaseContext } from '~/services/cases/case-context.server';
import { lockCase } from '~/services/cases/locked-case.server';
import { recordCaseEvent } from '~/services/cases/record-case-event.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

export interface TickRoleTaskInput {
  actor: Actor & { role: Role };
  caseId: string;
  taskId: string;
  isDone: boolean;
}

/**
 * Ticks a task of a role, or takes the tick back. People who work on cases may, and whoever has the role; a second press
 * changes nothing.
 *
 * @throws AppError `not-found` for unknown tasks and cases; `forbidden` for others
 */
export async function tickRoleTask(
  app: CaseContext,
  { actor, caseId, taskId, isDone }: TickRoleTaskInput,
): Promise<'changed' | 'unchanged'> {
  const { organisationId, personId } = actor;
  const role = roleOfTask(taskId);
  if (role === null) throw notFound();
  return app.database.$transaction(async (transaction) => {
    await lockCase(transaction, organisationId, caseId);
    if (!canEditCases(actor.role)) {
      const held = await transaction.caseRole.count({ where: { organisationId, caseId, role, personId } });
      if (held === 0) throw forbidden();
    }
    const { count } = isDone
      ? await transaction.roleTask.createMany({
          data: [
            { organisationId, caseId, taskId, doneOn: columnOfDay(app.clock.today()), doneById: personId },
          ],
          skipDuplicates: true,
        })
      : await transaction.roleTask.deleteMany({ where: { organisationId, caseId, taskId } });
    if (count === 0) return 'unchanged';
    const kind = isDone ? 'role-task-done' : 'role-task-reopened';
    await recordCaseEvent(transaction, app, { actor, caseId, kind, data: { role, taskId } });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: kind,
      subjectType: 'role-task',
      subjectId: caseId,
      detail: { role, taskId },
    });
    return 'changed';
  });
}
