import { dayOfColumn } from '~/domain/cases/day-column';
import { caseClocks, type StepClock } from '~/domain/cases/replan/case-clocks';
import { workplaceState } from '~/domain/cases/workplace-state';
import type { PlanRequest, StepPlan } from '~/domain/plan/contract';
import { KINDS_FOR_CLOCKS } from '~/domain/work/clock-events';
import type { Database } from '~/platform/database.server';

/** How the statutory limits of a case stand today, in the order of the plan. */
export async function caseClockList(
  database: Database,
  of: { organisationId: string; caseId: string; plan: StepPlan; request: PlanRequest; today: string },
): Promise<StepClock[]> {
  const { organisationId, caseId, plan, request, today } = of;
  const history = await database.caseEvent.findMany({
    where: { organisationId, caseId, kind: { in: [...KINDS_FOR_CLOCKS] } },
    orderBy: { id: 'asc' },
    select: { id: true, kind: true, stepKey: true, occurredOn: true, data: true },
  });
  return caseClocks({
    steps: plan.steps,
    history: history.map((event) => ({ ...event, occurredOn: dayOfColumn(event.occurredOn) })),
    state: workplaceState(request),
    asOf: today,
  });
}
