import { recordAudit } from '~/services/audit/record-audit.server';
import type { RunningShare } from '~/queries/sharing/running-share.server';

import type { ChamberContext } from './chamber-context.server';

export const PAPER_VERDICTS = ['complete', 'missing', 'question'] as const;
export type PaperVerdict = (typeof PAPER_VERDICTS)[number];

export interface PaperCheckInput {
  share: RunningShare;
  /** The chamber and who of it looked. */
  partnerId: string;
  person: { id: string; name: string };
  paperKey: string;
  /** The files that were looked at. */
  fileIds: readonly string[];
  verdict: PaperVerdict;
  note: string;
  requestId?: string;
}

export type PaperCheckOutcome = 'recorded' | 'not-shared' | 'changed-meanwhile';

/**
 * Records what the chamber found in a paper of a shared case. Files that were replaced since the page was made are not
 * judged: who looked saw others.
 */
export async function recordPaperCheck(
  app: ChamberContext,
  input: PaperCheckInput,
): Promise<PaperCheckOutcome> {
  const { share, person, paperKey, verdict, note } = input;
  const { organisationId, caseId } = share;
  if (!share.scope.includes('papers') || !share.scope.includes('files')) return 'not-shared';
  return app.database.$transaction(async (transaction) => {
    const running = await transaction.caseShare.count({
      where: { organisationId, id: share.id, endedAt: null },
    });
    if (running === 0) return 'not-shared';
    const files = await transaction.folderFile.findMany({
      where: { organisationId, caseId, replacedAt: null, paper: { key: paperKey } },
      orderBy: { id: 'asc' },
      select: { id: true },
    });
    const present = files.map(({ id }) => id);
    if (present.join() !== [...input.fileIds].sort().join()) return 'changed-meanwhile';
    const id = app.ids.next();
    await transaction.chamberPaperCheck.create({
      data: {
        id,
        organisationId,
        caseId,
        shareId: share.id,
        paperKey,
        fileIds: present,
        verdict,
        note,
        checkedById: person.id,
        checkedByName: person.name,
        at: app.clock.now(),
      },
    });
    await recordAudit(transaction, app, {
      organisationId,
      actorId: person.id,
      action: 'chamber-paper-checked',
      subjectType: 'case',
      subjectId: caseId,
      detail: { shareId: share.id, partnerId: input.partnerId, paperKey, verdict },
      ...(input.requestId === undefined ? {} : { requestId: input.requestId }),
    });
    return 'recorded';
  });
}
