import { changedFields, type Draft } from '~/domain/cases/draft';
import { doneDayProblem, type DoneDayProblem } from '~/domain/cases/done-day';
import { fieldOf, SECTIONS_AFTER_CHOICE, type FieldName } from '~/domain/cases/fields';
import {
  asksForPlan,
  HAPPENING_TRAITS,
  type Happening,
  type HappeningAnswers,
} from '~/domain/cases/replan/happening';
import { germanDate } from '~/platform/clock.server';
import type { Transaction } from '~/platform/database.server';
import { badRequest } from '~/platform/errors';
import { recordAudit } from '~/services/audit/record-audit.server';
import { planCaseReminders } from '~/services/reminders/plan-case-reminders.server';

import { auditOf, type Actor } from '../organisations/actor.server';
import type { CaseContext } from './case-context.server';
import { doneColumns, loadProgress, moveDates } from './case-progress.server';
import { lockCase, type LockedCase } from './locked-case.server';
import { recordCaseEvent } from './record-case-event.server';

export interface RecordEventInput {
  actor: Actor;
  caseId: string;
  happening: Happening;
  /** The day on which it happened, as typed. */
  day: string;
  /** Checked at the edge. */
  answers: HappeningAnswers;
}

export type RecordEventOutcome =
  /** `asksForPlan`: facts or days changed, so that the plan may be another one now. */
  | { outcome: 'recorded'; eventId: string; asksForPlan: boolean }
  | { outcome: 'bad-day'; problem: DoneDayProblem }
  | { outcome: 'not-active' };

/**
 * Writes down what happened to a case from outside: the event itself, the facts it changes, the steps it finishes on
 * its day. The plan stays the accepted one until somebody has seen what the event changes in it.
 *
 * @throws AppError `not-found`; `bad-request` for facts that may be asked only after the choice of the person
 */
export async function recordEvent(app: CaseContext, input: RecordEventInput): Promise<RecordEventOutcome> {
  const { actor, caseId, happening, day, answers } = input;
  const { organisationId } = actor;
  return app.database.$transaction(async (transaction) => {
    const found = await lockCase(transaction, organisationId, caseId);
    if (found.status !== 'active') return { outcome: 'not-active' };
    const problem = doneDayProblem(day, app.clock.today(), germanDate(found.createdAt));
    if (problem !== null) return { outcome: 'bad-day', problem };

    const draft = draftWith(found.draft, answers.facts);
    const hasNewFacts = changedFields(found.draft, draft).length > 0;
    await saveDraft(transaction, app, { organisationId, caseId }, found, hasNewFacts ? draft : null);
    const eventId = await recordCaseEvent(transaction, app, {
      actor,
      caseId,
      kind: 'happening',
      occurredOn: day,
      ...(answers.step === null ? {} : { stepKey: answers.step }),
      data: { happening, facts: { ...answers.facts }, until: answers.until, step: answers.step },
    });
    await finishSteps(transaction, app, input, found);
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'event-recorded',
      subjectType: 'case',
      subjectId: caseId,
      detail: { eventId, happening },
    });
    await planCaseReminders(transaction, app, { organisationId, caseId });
    return { outcome: 'recorded', eventId, asksForPlan: hasNewFacts || asksForPlan(happening) };
  });
}

function draftWith(draft: Draft, facts: HappeningAnswers['facts']): Draft {
  const names = Object.keys(facts) as FieldName[];
  if (draft.chosenOn === undefined && names.some(isAskedAfterChoice)) {
    throw badRequest('The choice of the person is not recorded yet.');
  }
  const kept = Object.entries(draft).filter(([name]) => !(name in facts));
  return Object.fromEntries([...kept, ...Object.entries(facts).filter(([, text]) => text !== '')]);
}

function isAskedAfterChoice(name: FieldName): boolean {
  return SECTIONS_AFTER_CHOICE.includes(fieldOf(name).section);
}

async function saveDraft(
  transaction: Transaction,
  app: CaseContext,
  { organisationId, caseId }: { organisationId: string; caseId: string },
  found: LockedCase,
  draft: Draft | null,
): Promise<void> {
  await transaction.hiringCase.update({
    where: { organisationId_id: { organisationId, id: caseId } },
    data: {
      ...(draft === null ? {} : { draft, draftRevision: found.draftRevision + 1 }),
      updatedAt: app.clock.now(),
    },
  });
}

/** Marks the steps that the event brings to an end, and lets the dates of the open ones follow. */
async function finishSteps(
  transaction: Transaction,
  app: CaseContext,
  { actor, caseId, happening, day }: RecordEventInput,
  found: LockedCase,
): Promise<void> {
  const { organisationId, personId } = actor;
  const { finishes } = HAPPENING_TRAITS[happening];
  if (finishes.length === 0) return;
  const progress = await loadProgress(transaction, organisationId, found);
  const open = progress?.steps.filter(({ key, status }) => status === 'open' && finishes.includes(key)) ?? [];
  if (progress === null || open.length === 0) return;
  await transaction.caseStep.updateMany({
    where: { organisationId, caseId, id: { in: open.map(({ id }) => id) }, status: 'open' },
    data: {
      status: 'done',
      ...doneColumns(day, personId),
      revision: { increment: 1 },
      updatedAt: app.clock.now(),
    },
  });
  const doneOn = new Map([...progress.input.doneOn, ...open.map(({ key }) => [key, day] as const)]);
  const moves = await moveDates(transaction, app, { organisationId, caseId }, progress, doneOn);
  for (const [index, { key }] of open.entries()) {
    await recordCaseEvent(transaction, app, {
      actor,
      caseId,
      kind: 'step-done',
      occurredOn: day,
      stepKey: key,
      // The moves are those of all steps together; they stand with the last one.
      data: { doneOn: day, moves: index === open.length - 1 ? moves.map((move) => ({ ...move })) : [] },
    });
  }
}
