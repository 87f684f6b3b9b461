import { createHash, randomBytes } from 'node:crypto';

import { folderReadiness } from '~/domain/folder/readiness';
import { manifestOf, manifestText } from '~/domain/hand-over/manifest';
import { RECEIPT_CODE_BYTES, receiptCodeOf } from '~/domain/hand-over/receipt-code';
import { papersOfStep } from '~/domain/hand-over/visit';
import type { Role } from '~/domain/organisations/roles';
import type { AppContext } from '~/platform/context.server';
import { getCaseFolder } from '~/queries/folder/case-folder.server';
import { newestReceipt } from '~/queries/hand-over/case-receipts.server';
import { recordAudit } from '~/services/audit/record-audit.server';
import { lockCase } from '~/services/cases/locked-case.server';
import { recordCaseEvent } from '~/services/cases/record-case-event.server';
import { auditOf, type Actor } from '~/services/organisations/actor.server';

export type ReceiptOutcome =
  | { outcome: 'issued'; code: string }
  /** The newest one still holds: it says the same. */
  | { outcome: 'holds-already'; code: string }
  | { outcome: 'not-ready' }
  | { outcome: 'case-closed' };

/**
 * The completeness pass: if every wanted paper of the plan, or of one step of it, is there in the right form, writes down
 * what was there, so that an office can verify it by a code. The lock of the case keeps two presses of the button apart.
 *
 * @throws AppError `not-found`
 */
export async function issueReceipt(
  app: Pick<AppContext, 'database' | 'clock' | 'ids'>,
  {
    actor,
    role,
    caseId,
    stepKey,
  }: {
    actor: Actor;
    role: Role;
    caseId: string;
    /** For whose papers; null: for those of the whole plan. */
    stepKey: string | null;
  },
): Promise<ReceiptOutcome> {
  const { organisationId } = actor;
  const today = app.clock.today();
  // The words do not matter here, only keys, states and hashes.
  const reader = { organisationId, caseId, today, language: 'de' as const };
  // A file that changes from here on does no harm: the receipt then says at once that it holds no more.
  const folder = await getCaseFolder(app.database, reader);
  return app.database.$transaction(async (transaction) => {
    const { status } = await lockCase(transaction, organisationId, caseId);
    if (status === 'closed') return { outcome: 'case-closed' };
    const papers = stepKey === null ? folder.papers : papersOfStep(folder.papers, stepKey);
    if (folder.planVersion === null || !folderReadiness(papers, today).isReady)
      return { outcome: 'not-ready' };
    const newest = await newestReceipt(transaction, { ...reader, stepKey });
    if (newest?.state.state === 'valid') return { outcome: 'holds-already', code: newest.code };
    const manifest = manifestOf(papers, folder.planVersion, stepKey);
    const code = receiptCodeOf(randomBytes(RECEIPT_CODE_BYTES));
    const id = app.ids.next();
    await transaction.folderReceipt.create({
      data: {
        id,
        organisationId,
        caseId,
        code,
        stepKey,
        manifest: structuredClone(manifest) as object,
        manifestHash: createHash('sha256').update(manifestText(manifest)).digest('hex'),
        issuedById: actor.personId,
        issuedByRole: role,
        issuedAt: app.clock.now(),
      },
    });
    await recordCaseEvent(transaction, app, {
      actor,
      caseId,
      kind: 'receipt-issued',
      data: { papers: manifest.papers.length, stepKey },
    });
    await recordAudit(transaction, app, {
      ...auditOf(actor),
      action: 'folder-receipt-issued',
      subjectType: 'case',
      subjectId: caseId,
    });
    return { outcome: 'issued', code };
  });
}
