import type { CaseStatus } from '#prisma/generated/client';
import { dayOfColumn } from '~/domain/cases/day-column';
import type { StepListRow } from '~/domain/cases/step-views';
import { ACTORS, PHASES } from '~/domain/plan/contract/vocabulary';
import { stepTitleIn } from '~/domain/work/step-words';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

export interface CaseSteps {
  status: CaseStatus;
  /** Empty until a plan is accepted. */
  steps: StepListRow[];
}

/**
 * The steps of the accepted plan as work, in the order of the plan. What the list shows of the plan stands at the steps,
 * so the plan itself stays closed.
 *
 * @throws AppError `not-found`
 */
export async function getCaseSteps(
  database: Database,
  reader: { organisationId: string; caseId: string; today: string; language: Language },
): Promise<CaseSteps> {
  const { organisationId, caseId, today, language } = reader;
  const found = await database.hiringCase.findUnique({
    where: { organisationId_id: { organisationId, id: caseId } },
    select: {
      status: true,
      steps: {
        where: { organisationId, status: { not: 'dropped' } },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        include: { owner: { select: { name: true } } },
      },
    },
  });
  if (found === null) throw notFound();
  const open = new Set(found.steps.filter((step) => step.status === 'open').map((step) => step.key));
  return {
    status: found.status,
    steps: found.steps.flatMap((step): StepListRow[] => {
      if (step.status === 'dropped') return [];
      const dueOn = step.dueOn && dayOfColumn(step.dueOn);
      return [
        {
          id: step.id,
          key: step.key,
          title: stepTitleIn(step, language),
          actor: ACTORS.find((actor) => actor === step.actor) ?? 'other',
          phase: PHASES.find((phase) => phase === step.phase) ?? 'prepare',
          isCritical: step.isCritical,
          status: step.status,
          startsOn: dayOfColumn(step.startsOn),
          dueOn,
          plannedDueOn: step.plannedDueOn && dayOfColumn(step.plannedDueOn),
          doneOn: step.doneOn && dayOfColumn(step.doneOn),
          ownerName: step.owner?.name ?? null,
          isOverdue: step.status === 'open' && dueOn !== null && dueOn < today,
          canStart: step.dependsOn.every((key) => !open.has(key)),
          revision: step.revision,
        },
      ];
    }),
  };
}
