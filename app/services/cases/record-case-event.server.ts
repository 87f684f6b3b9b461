import type { Prisma } from '#prisma/generated/client';
import { columnOfDay } from '~/domain/cases/day-column';
import type { AppContext } from '~/platform/context.server';
import type { Transaction } from '~/platform/database.server';

import type { Actor } from '../organisations/actor.server';

/** What can happen to a case; the words for it live with the history page. */
export type CaseEventKind =
  | 'case-created'
  | 'case-renamed'
  | 'person-chosen'
  | 'facts-changed'
  | 'plan-accepted'
  | 'step-done'
  | 'step-undone'
  | 'step-assigned'
  | 'step-snoozed'
  | 'comment-added'
  | 'comment-edited'
  | 'comment-deleted'
  | 'case-closed'
  | 'case-reopened'
  | 'plan-replaced'
  | 'facts-restored'
  | 'happening'
  | 'happening-retracted'
  | 'office-checked'
  | 'file-added'
  | 'file-replaced'
  | 'file-checked'
  | 'file-moved'
  | 'file-deleted'
  | 'file-expiry-set'
  | 'paper-added'
  | 'paper-removed'
  | 'paper-waived'
  | 'paper-wanted-again'
  | 'folder-handed-out'
  | 'receipt-issued'
  | 'case-shared'
  | 'share-viewed'
  | 'share-changed'
  | 'share-ended'
  | 'role-named'
  | 'role-ended'
  | 'role-task-done'
  | 'role-task-reopened'
  | 'candidate-invited'
  | 'candidate-link-ended'
  | 'candidate-opened'
  | 'candidate-reported'
  | 'candidate-report-confirmed'
  | 'candidate-report-declined'
  | 'candidate-withdrew'
  | 'candidate-asked-deletion';

export interface CaseEventInput {
  /** Without a person: the candidate, whose page needs no account. */
  actor: Pick<Actor, 'organisationId' | 'via'> & { personId: string | null };
  caseId: string;
  kind: CaseEventKind;
  /** The day it happened in the world; default: today. */
  occurredOn?: string;
  stepKey?: string;
  data?: Prisma.InputJsonObject;
}

/** Adds one row to the case's history, in the transaction of the change. Gives the row's id. */
export async function recordCaseEvent(
  transaction: Transaction,
  context: Pick<AppContext, 'clock' | 'ids'>,
  input: CaseEventInput,
): Promise<string> {
  const id = context.ids.next();
  await transaction.caseEvent.create({
    data: {
      id,
      organisationId: input.actor.organisationId,
      caseId: input.caseId,
      kind: input.kind,
      occurredOn: columnOfDay(input.occurredOn ?? context.clock.today()),
      stepKey: input.stepKey ?? null,
      data: { ...input.data, ...(input.actor.via === undefined ? {} : { via: input.actor.via }) },
      actorId: input.actor.personId,
      createdAt: context.clock.now(),
    },
  });
  return id;
}
