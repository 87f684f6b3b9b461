import type { Prisma } from '#prisma/generated/client';
import { dayOfColumn } from '~/domain/cases/day-column';
import type { BatchItem, ChosenStep, Refusal, StepChange } from '~/domain/work/step-batch';
import { assignStep } from '~/services/cases/assign-step.server';
import type { CaseContext } from '~/services/cases/case-context.server';
import { completeStep } from '~/services/cases/complete-step.server';
import type { Actor } from '~/services/organisations/actor.server';

import { snoozeStep } from './snooze-step.server';

export interface ChangeStepsInput {
  actor: Actor;
  steps: readonly ChosenStep[];
  change: StepChange;
}

export interface ChangeStepsOutcome {
  /** What `undoBatch` takes back; null: nothing was changed. */
  batchId: string | null;
  changed: number;
  refused: { stepId: string; reason: Refusal }[];
}

/**
 * Does the same to several steps. Each is its own transaction, so that one which a colleague has just changed does not
 * hold up the others; what was refused is named. The batch is written before the first change: what a crash leaves
 * half done stays visible in the history of the cases.
 */
export async function changeSteps(app: CaseContext, input: ChangeStepsInput): Promise<ChangeStepsOutcome> {
  const { actor, steps, change } = input;
  const { organisationId, personId } = actor;
  const rows = await app.database.caseStep.findMany({
    where: {
      organisationId,
      id: { in: steps.map(({ stepId }) => stepId) },
      status: { not: 'dropped' },
    },
    select: { id: true, caseId: true, ownerId: true, deputyId: true, snoozedUntil: true },
  });
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const items: BatchItem[] = [];
  const refused: ChangeStepsOutcome['refused'] = [];
  const batchId = app.ids.next();
  await forgetOldBatches(app, actor);
  await app.database.stepBatch.create({
    data: {
      id: batchId,
      organisationId,
      actorId: personId,
      action: change.action,
      items: [],
      createdAt: app.clock.now(),
    },
  });
  for (const { stepId, revision } of steps) {
    const row = rowOf.get(stepId);
    if (row === undefined) {
      refused.push({ stepId, reason: 'gone' });
      continue;
    }
    const { caseId, ownerId, deputyId } = row;
    const result = await changeOne(app, change, { actor, caseId, stepId, revision });
    if (result === 'changed') {
      const snoozedUntil = row.snoozedUntil && dayOfColumn(row.snoozedUntil);
      items.push({ stepId, caseId, before: { ownerId, deputyId, snoozedUntil }, revision: revision + 1 });
    } else if (result !== 'unchanged') refused.push({ stepId, reason: result });
  }
  if (items.length === 0) {
    await app.database.stepBatch.delete({ where: { organisationId_id: { organisationId, id: batchId } } });
    return { batchId: null, changed: 0, refused };
  }
  await app.database.stepBatch.update({
    where: { organisationId_id: { organisationId, id: batchId } },
    data: { items: items.map((item): Prisma.InputJsonObject => ({ ...item })) },
  });
  return { batchId, changed: items.length, refused };
}

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Taking back is offered right after the change; what is older only takes room. */
async function forgetOldBatches(app: CaseContext, { organisationId, personId }: Actor): Promise<void> {
  await app.database.stepBatch.deleteMany({
    where: {
      organisationId,
      actorId: personId,
      createdAt: { lt: new Date(app.clock.now().getTime() - DAY_MS) },
    },
  });
}

interface Target extends ChosenStep {
  actor: Actor;
  caseId: string;
}

async function changeOne(
  app: CaseContext,
  change: StepChange,
  target: Target,
): Promise<'changed' | 'unchanged' | Refusal> {
  switch (change.action) {
    case 'done': {
      const { outcome } = await completeStep(app, { ...target, doneOn: change.doneOn });
      return outcome === 'done' ? 'changed' : outcome === 'already-done' ? 'unchanged' : outcome;
    }
    case 'snooze': {
      const { outcome } = await snoozeStep(app, { ...target, until: change.until });
      return outcome === 'snoozed' ? 'changed' : outcome;
    }
    case 'assign': {
      const outcome = await assignStep(app, { ...target, ...change.people });
      return outcome === 'assigned' ? 'changed' : outcome;
    }
  }
}
