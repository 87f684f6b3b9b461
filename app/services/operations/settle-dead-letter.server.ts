import type { AppContext } from '~/platform/context.server';
import { recordAudit } from '~/services/audit/record-audit.server';

export interface SettleDeadLetterInput {
  actorId: string;
  lane: string;
  jobId: string;
  how: 'retry' | 'discard';
  /** Why, in the operator's words; kept in the log of the operator. */
  reason: string;
  requestId?: string;
}

/**
 * Puts a job that failed for good back into its lane, or takes it away, and notes who did it and why. The note is
 * written first: an act without a note must not be.
 */
export async function settleDeadLetter(
  app: Pick<AppContext, 'database' | 'clock' | 'ids' | 'queue'>,
  { actorId, lane, jobId, how, reason, requestId }: SettleDeadLetterInput,
): Promise<'settled' | 'gone'> {
  await app.database.$transaction((transaction) =>
    recordAudit(transaction, app, {
      organisationId: null,
      actorId,
      action: how === 'retry' ? 'job-retried' : 'job-discarded',
      subjectType: 'job',
      subjectId: `${lane}:${jobId}`,
      detail: { reason },
      ...(requestId === undefined ? {} : { requestId }),
    }),
  );
  return (await app.queue.board.settleDeadLetter(lane, jobId, how)) ? 'settled' : 'gone';
}
