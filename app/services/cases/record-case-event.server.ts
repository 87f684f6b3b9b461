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
  | 'office-checked';

export interface CaseEventInput {
  actor: Pick<Actor, 'organisationId' | 'personId'>;
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
      data: input.data ?? {},
      actorId: input.actor.personId,
      createdAt: context.clock.now(),
    },
  });
  return id;
}
