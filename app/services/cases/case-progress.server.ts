import { columnOfDay, dayOfColumn } from '~/domain/cases/day-column';
import { daysBy, progressInput } from '~/domain/cases/progress-input';
import { movesBetween, progressDates, type Move, type ProgressInput } from '~/domain/plan/progress';
import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';
import { notFound } from '~/platform/errors';
import { storedPlan } from '~/queries/cases/stored-plan.server';

import type { LockedCase } from './locked-case.server';

/** A step as a row, with its days as text. */
export interface StepRow {
  id: string;
  key: string;
  status: 'open' | 'done' | 'dropped';
  startsOn: string;
  dueOn: string | null;
  doneOn: string | null;
  knownSince: string | null;
  fixedOn: string | null;
  ownerId: string | null;
  revision: number;
}

export interface CaseProgress {
  steps: StepRow[];
  input: ProgressInput;
}

/** Steps of a locked case and the frozen plan they hang on; null if no plan was accepted yet. */
export async function loadProgress(
  transaction: Transaction,
  organisationId: string,
  found: Pick<LockedCase, 'id'>,
): Promise<CaseProgress | null> {
  const plan = await transaction.casePlan.findFirst({
    where: { organisationId, caseId: found.id, supersededAt: null },
    orderBy: { version: 'desc' },
    select: {
      id: true,
      plan: true,
      request: { select: { request: true } },
      steps: { where: { organisationId, status: { not: 'dropped' } }, orderBy: { position: 'asc' } },
    },
  });
  if (plan === null) return null;
  const frozen = storedPlan(plan);
  const steps = plan.steps.map((step) => ({
    id: step.id,
    key: step.key,
    status: step.status,
    startsOn: dayOfColumn(step.startsOn),
    dueOn: step.dueOn && dayOfColumn(step.dueOn),
    doneOn: step.doneOn && dayOfColumn(step.doneOn),
    knownSince: step.knownSince && dayOfColumn(step.knownSince),
    fixedOn: step.fixedOn && dayOfColumn(step.fixedOn),
    ownerId: step.ownerId,
    revision: step.revision,
  }));
  return {
    steps,
    input: progressInput(frozen, daysBy(steps, 'doneOn'), {
      knownSince: daysBy(steps, 'knownSince'),
      fixedOn: daysBy(steps, 'fixedOn'),
    }),
  };
}

/**
 * One step of the loaded case.
 *
 * @throws AppError `not-found`
 */
export function getStep(progress: CaseProgress, stepId: string): StepRow {
  const step = progress.steps.find((candidate) => candidate.id === stepId);
  if (step === undefined) throw notFound();
  return step;
}

/**
 * Writes the dates that follow from `doneOn` to the open steps, all in one statement, and says which ends moved.
 * Revisions stay: a date that moved is no edit by a person, and must not refuse a colleague's form.
 */
export async function moveDates(
  transaction: Transaction,
  app: Pick<AppContext, 'clock'>,
  target: { organisationId: string; caseId: string },
  progress: CaseProgress,
  doneOn: ReadonlyMap<string, string>,
): Promise<Move[]> {
  const before = progressDates(progress.input);
  const after = progressDates({ ...progress.input, doneOn });
  const open = after.filter((dates) => !dates.isDone);
  await transaction.$executeRaw`
    UPDATE case_step AS step
    SET starts_on = moved.starts_on, due_on = moved.due_on, updated_at = ${app.clock.now()}
    FROM unnest(${open.map((dates) => dates.id)}::text[], ${open.map((dates) => dates.startsOn)}::date[],
                ${open.map((dates) => dates.endsOn)}::date[]) AS moved(key, starts_on, due_on)
    WHERE step.organisation_id = ${target.organisationId} AND step.case_id = ${target.caseId} AND step.key = moved.key
      AND step.status = 'open' AND (step.starts_on, step.due_on) IS DISTINCT FROM (moved.starts_on, moved.due_on)`;
  return movesBetween(progress.input.steps, before, after);
}

/** Days as DATE columns for a step that was done or undone. */
export function doneColumns(doneOn: string | null, personId: string | null) {
  return { doneOn: doneOn === null ? null : columnOfDay(doneOn), doneById: personId };
}
