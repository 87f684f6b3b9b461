import { deletionDay } from '~/domain/retention/deletion-day';
import type { AppContext } from '~/platform/context.server';
import { germanDate } from '~/platform/clock.server';
import { recordAudit } from '~/services/audit/record-audit.server';
import { lockCase } from '~/services/cases/locked-case.server';
import { casesDueForDeletion, type CaseDue } from '~/queries/retention/cases-due-for-deletion.server';

import { countCaseContent, writeReceipt } from './write-receipt.server';

type RetentionContext = Pick<AppContext, 'database' | 'clock' | 'ids' | 'log'>;

const PER_BATCH = 50;

/**
 * Deletes one batch of closed cases whose time to be kept is over: facts, plans, history, papers, reminders, and leaves
 * a receipt with rule, reason and counts. Run twice, or by two workers, each case goes once.
 *
 * @returns isMore: another batch is due and this one got on
 */
export async function deleteDueCases(
  context: RetentionContext,
): Promise<{ deleted: number; failed: number; isMore: boolean }> {
  const due = await casesDueForDeletion(context.database, { today: context.clock.today(), limit: PER_BATCH });
  let deleted = 0;
  let failed = 0;
  for (const one of due) {
    try {
      if (await deleteOne(context, one)) deleted += 1;
    } catch (error) {
      // One case that cannot be deleted must not keep the others.
      failed += 1;
      context.log.error({ err: error, caseId: one.caseId }, 'a closed case could not be deleted');
    }
  }
  return { deleted, failed, isMore: due.length === PER_BATCH && deleted > 0 };
}

async function deleteOne(context: RetentionContext, { organisationId, caseId }: CaseDue): Promise<boolean> {
  return context.database.$transaction(async (transaction) => {
    const found = await lockCase(transaction, organisationId, caseId).catch(notThere);
    if (found === null) return false;
    const where = { organisationId_id: { organisationId, id: caseId } };
    // Read again under the lock: it may have been reopened, or the time set longer.
    const now = await transaction.hiringCase.findUniqueOrThrow({
      where,
      select: { status: true, closedAt: true, organisation: { select: { keepClosedMonths: true } } },
    });
    if (now.status !== 'closed' || now.closedAt === null) return false;
    const closedOn = germanDate(now.closedAt);
    const months = now.organisation.keepClosedMonths;
    if (deletionDay(closedOn, months) > context.clock.today()) return false;
    const counts = await countCaseContent(transaction, { organisationId, caseId });
    await transaction.hiringCase.delete({ where });
    await writeReceipt(transaction, context, {
      organisationId,
      rule: 'closed-case',
      reason: `closed-${months}-months`,
      caseNumber: found.number,
      counts,
      since: closedOn,
      actorId: null,
    });
    await recordAudit(transaction, context, {
      organisationId,
      actorId: null,
      action: 'case-deleted',
      subjectType: 'case',
      subjectId: caseId,
      detail: { number: found.number, rule: 'closed-case' },
    });
    return true;
  });
}

/** Another worker, or somebody by hand, was quicker. */
function notThere(error: unknown): null {
  if (typeof error === 'object' && error !== null && Reflect.get(error, 'code') === 'not-found') return null;
  throw error;
}
