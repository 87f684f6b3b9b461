import type { Draft } from '~/domain/cases/draft';
import { conflict, notFound } from '~/platform/errors';
import { recordAudit } from '~/services/audit/record-audit.server';

import { auditOf, type Actor } from '../organisations/actor.server';
import type { CaseContext } from './case-context.server';
import { recordCaseEvent } from './record-case-event.server';

export interface CreateCaseInput {
  actor: Actor;
  /** One form, one key: the second press of the button finds the first one's case. */
  submissionKey: string;
  title: string;
  draft: Draft;
  /** Cases that may be open at a time, this one included; null or left out: any number. */
  mostOpen?: number | null;
}

export interface CreatedCase {
  caseId: string;
  /** False if the same form had already made the case. */
  isNew: boolean;
}

/**
 * Makes a case with the next number of the organisation.
 *
 * @throws AppError `not-found` if the organisation is gone; `conflict` if another form used the last free place meanwhile
 */
export async function createCase(app: CaseContext, input: CreateCaseInput): Promise<CreatedCase> {
  const { actor, submissionKey } = input;
  const { organisationId, personId } = actor;
  return app.database.$transaction(async (transaction) => {
    // The organisation's row lock hands out numbers one by one and lets the second of two equal forms wait for the first.
    const organisations = await transaction.$queryRaw<unknown[]>`
      SELECT id FROM organisation WHERE id = ${organisationId} FOR NO KEY UPDATE`;
    if (organisations.length === 0) throw notFound();
    const existing = await transaction.hiringCase.findUnique({
      where: { organisationId_submissionKey: { organisationId, submissionKey } },
      select: { id: true },
    });
    if (existing !== null) return { caseId: existing.id, isNew: false };
    // The gate counted before; under the lock two forms at once do not both pass.
    if (typeof input.mostOpen === 'number') {
      const open = await transaction.hiringCase.count({
        where: { organisationId, status: { not: 'closed' } },
      });
      if (open >= input.mostOpen) throw conflict();
    }
    const last = await transaction.hiringCase.aggregate({
      where: { organisationId },
      _max: { number: true },
    });
    const now = app.clock.now();
    const caseId = app.ids.next();
    await transaction.hiringCase.create({
      data: {
        id: caseId,
        organisationId,
        number: (last._max.number ?? 0) + 1,
        title: input.title,
        status: 'draft',
        draft: input.draft,
        submissionKey,
        createdById: personId,
        createdAt: now,
        updatedAt: now,
      },
    });
    await recordCaseEvent(transaction, app, { actor, caseId, kind: 'case-created' });
    if (input.draft.chosenOn !== undefined) {
      await recordCaseEvent(transaction, app, {
        actor,
        caseId,
        kind: 'person-chosen',
        occurredOn: input.draft.chosenOn,
      });
    }
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'case-created',
      subjectType: 'case',
      subjectId: caseId,
    });
    return { caseId, isNew: true };
  });
}
