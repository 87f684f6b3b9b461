import type { CaseStatus } from '#prisma/generated/client';
import { dayOfColumn } from '~/domain/cases/day-column';
import type { StepListRow } from '~/domain/cases/step-views';
import type { Language } from '~/i18n/languages';
import type { Database } from '~/platform/database.server';
import { notFound } from '~/platform/errors';

import { directoryOf } from '../directory/directory-snapshot.server';
import { planInLanguage, storedPlan } from './stored-plan.server';

export interface CaseSteps {
  status: CaseStatus;
  /** Empty until a plan is accepted. */
  steps: StepListRow[];
}

/**
 * The steps of the accepted plan as work, in the order of the plan.
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
      plans: {
        where: { organisationId, supersededAt: null },
        orderBy: { version: 'desc' },
        take: 1,
        select: {
          plan: true,
          request: { select: { request: true } },
          steps: {
            where: { organisationId, status: { not: 'dropped' } },
            orderBy: { position: 'asc' },
            include: { owner: { select: { name: true } } },
          },
        },
      },
    },
  });
  if (found === null) throw notFound();
  const accepted = found.plans[0];
  if (accepted === undefined) return { status: found.status, steps: [] };
  const plan = planInLanguage(storedPlan(accepted), language, await directoryOf({ database }));
  const ofPlan = new Map(plan.steps.map((step) => [step.id, step]));
  const done = new Set(accepted.steps.filter((step) => step.status === 'done').map((step) => step.key));
  return {
    status: found.status,
    steps: accepted.steps.flatMap((step): StepListRow[] => {
      const source = ofPlan.get(step.key);
      if (source === undefined || step.status === 'dropped') return [];
      const dueOn = step.dueOn && dayOfColumn(step.dueOn);
      return [
        {
          id: step.id,
          key: step.key,
          title: source.title,
          actor: source.actor,
          phase: source.phase,
          isCritical: source.critical,
          status: step.status,
          startsOn: dayOfColumn(step.startsOn),
          dueOn,
          plannedDueOn: step.plannedDueOn && dayOfColumn(step.plannedDueOn),
          doneOn: step.doneOn && dayOfColumn(step.doneOn),
          ownerName: step.owner?.name ?? null,
          isOverdue: step.status === 'open' && dueOn !== null && dueOn < today,
          canStart: source.dependsOn.every((id) => done.has(id) || !ofPlan.has(id)),
        },
      ];
    }),
  };
}
