import { correctedEntry, correctionDifferences, readCorrection } from '~/domain/directory-exchange';
import { germanDate } from '~/platform/clock.server';
import type { Transaction } from '~/platform/database.server';
import { notFound } from '~/platform/errors';
import { recordAudit } from '~/services/audit/record-audit.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

import { lockEntry } from './locked-entry.server';
import { writeChange, type DirectoryContext } from './write-change.server';

export interface HandleReportInput {
  actor: Actor;
  reportId: string;
  decision: 'accepted' | 'declined';
  /** Why; asked for where a report is declined. */
  note: string;
  /** Revision of the entry that the page showed. */
  revision: number;
}

export type HandleReportOutcome =
  /** `isApplied`: the entry changed by it. */
  | { outcome: 'done'; isApplied: boolean }
  /** Somebody else was faster. */
  | { outcome: 'already-handled' }
  /** The entry changed since the page was made: what would be written has to be looked at again. */
  | { outcome: 'entry-changed' }
  /** The entry was merged into another one, so there is nothing to write into. */
  | { outcome: 'entry-merged' };

/**
 * Closes a report. Accepting one with a proposal writes it into the entry, with history; accepting one without says
 * that the operator has seen to it.
 *
 * @throws AppError `not-found`
 */
export async function handleReport(
  app: DirectoryContext,
  input: HandleReportInput,
): Promise<HandleReportOutcome> {
  const { actor, reportId, decision, note } = input;
  return app.database.$transaction(async (transaction): Promise<HandleReportOutcome> => {
    await transaction.$queryRaw`SELECT id FROM service_report WHERE id = ${reportId} FOR UPDATE`;
    const report = await transaction.serviceReport.findUnique({ where: { id: reportId } });
    if (report === null) throw notFound();
    if (report.status !== 'open') return { outcome: 'already-handled' };
    let applied: Applied = 'nothing-to-apply';
    if (decision === 'accepted' && report.proposal !== null)
      applied = await applyProposal(app, transaction, input, report);
    if (applied === 'entry-changed' || applied === 'entry-merged') return { outcome: applied };
    await transaction.serviceReport.update({
      where: { id: reportId },
      data: { status: decision, handledById: actor.personId, handledAt: app.clock.now(), handledNote: note },
    });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: `service-report-${decision}`,
      subjectType: 'directory-service',
      subjectId: report.serviceId,
      detail: { reportId },
    });
    return { outcome: 'done', isApplied: applied === 'applied' };
  });
}

type Applied = 'applied' | 'nothing-to-apply' | 'entry-changed' | 'entry-merged';

async function applyProposal(
  app: DirectoryContext,
  transaction: Transaction,
  { actor, note, revision }: HandleReportInput,
  report: { serviceId: string; proposal: unknown; source: 'visitor' | 'service'; createdAt: Date },
): Promise<Applied> {
  const found = await lockEntry(transaction, report.serviceId);
  if (found.mergedIntoId !== null) return 'entry-merged';
  if (found.revision !== revision) return 'entry-changed';
  const correction = readCorrection(report.proposal);
  if (correction === null || correctionDifferences(found.service, correction).length === 0)
    return 'nothing-to-apply';
  // The service itself looked at its whole entry that day; a visitor saw one mistake.
  const checkedOn = germanDate(report.createdAt);
  const isNewer = found.service.verifiedOn === null || found.service.verifiedOn < checkedOn;
  await writeChange(transaction, app, {
    found,
    action: 'corrected',
    reason: note,
    actorId: actor.personId,
    entry: correctedEntry(found.service, correction),
    ...(report.source === 'service' && isNewer ? { verifiedOn: checkedOn } : {}),
  });
  return 'applied';
}
