import type { Prisma } from '#prisma/generated/client';
import type { PlanCause } from '~/domain/cases/replan/plan-cause';
import type { Draft } from '~/domain/cases/draft';
import type { PlanRequest, StepPlan } from '~/domain/plan/contract';
import type { Transaction } from '~/platform/database.server';

import type { Actor } from '../organisations/actor.server';
import type { CaseContext } from './case-context.server';

export interface FrozenVersion {
  actor: Actor;
  caseId: string;
  version: number;
  request: PlanRequest;
  /** The facts as typed. */
  draft: Draft;
  plan: StepPlan;
  /** Null for the first version. */
  cause: PlanCause | null;
}

/** Writes one version of request and plan as they are. Its steps are the business of whoever calls. */
export async function freezePlan(
  transaction: Transaction,
  app: CaseContext,
  { actor, caseId, version, request, draft, plan, cause }: FrozenVersion,
): Promise<string> {
  const { organisationId, personId } = actor;
  const now = app.clock.now();
  const requestId = app.ids.next();
  const planId = app.ids.next();
  await transaction.caseRequest.create({
    data: {
      id: requestId,
      organisationId,
      caseId,
      version,
      request: asJson(request),
      draft: asJson(draft),
      createdById: personId,
      createdAt: now,
    },
  });
  await transaction.casePlan.create({
    data: {
      id: planId,
      organisationId,
      caseId,
      requestId,
      version,
      plan: asJson(plan),
      ...(cause === null ? {} : { cause: asJson(cause) }),
      acceptedById: personId,
      acceptedAt: now,
    },
  });
  return planId;
}

/** Plans and requests hold only what JSON can say; the types of Prisma do not see that. */
function asJson(value: object): Prisma.InputJsonObject {
  return value as Prisma.InputJsonObject;
}
