import type { Database } from '~/platform/database.server';

import { caseClockList } from '../cases/case-clock-list.server';
import { storedPlan } from '../cases/stored-plan.server';

export interface RunningLimit {
  title: string;
  /** Last day of the limit. */
  due: string;
  legalBasis: string;
}

/**
 * Limits of the law that still run for an office in this case: until their end waiting is normal, and a question would
 * only cost both sides time. With a step only that step's; none for a case without an accepted plan.
 */
export async function waitingIsNormal(
  database: Database,
  of: { organisationId: string; caseId: string; stepKey: string | null; today: string },
): Promise<RunningLimit[]> {
  const { organisationId, caseId, stepKey, today } = of;
  const row = await database.casePlan.findFirst({
    where: { organisationId, caseId, supersededAt: null },
    orderBy: { version: 'desc' },
    select: { plan: true, request: { select: { request: true } } },
  });
  if (row === null) return [];
  const { plan, request } = storedPlan(row);
  const clocks = await caseClockList(database, { organisationId, caseId, plan, request, today });
  return clocks.flatMap(({ state, due, title, legalBasis, stepKey: key, holder }) =>
    (state === 'running' || state === 'extended') &&
    due !== null &&
    holder !== 'employer' &&
    holder !== 'candidate' &&
    (stepKey === null || key === stepKey)
      ? [{ title, due, legalBasis }]
      : [],
  );
}
