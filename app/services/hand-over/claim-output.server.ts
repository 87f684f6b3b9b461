import { randomUUID } from 'node:crypto';

import type { HandOverContext } from './hand-over-context.server';

/** A worker that is silent for this long has died; each file that is put in is a sign of life. */
const LEASE_MS = 90_000;
const MOST_ATTEMPTS = 3;

export interface ClaimedOutput {
  id: string;
  organisationId: string;
  caseId: string;
  kind: string;
  stepKey: string | null;
  language: string;
  createdById: string;
  claimToken: string;
}

/** Takes an output for this worker; null if somebody else has it, it is done, or it was given up. */
export async function claimOutput(
  { database, clock }: Pick<HandOverContext, 'database' | 'clock'>,
  { organisationId, outputId }: { organisationId: string; outputId: string },
): Promise<ClaimedOutput | null> {
  const now = clock.now();
  const where = {
    organisationId,
    id: outputId,
    OR: [{ status: 'waiting' as const }, { status: 'making' as const, claimedUntil: { lt: now } }],
  };
  await database.folderOutput.updateMany({
    where: { ...where, attempts: { gte: MOST_ATTEMPTS } },
    data: { status: 'failed', claimToken: null, finishedAt: now },
  });
  const claimToken = randomUUID();
  const { count } = await database.folderOutput.updateMany({
    where,
    data: {
      status: 'making',
      claimToken,
      claimedUntil: new Date(now.getTime() + LEASE_MS),
      attempts: { increment: 1 },
      doneCount: 0,
    },
  });
  if (count === 0) return null;
  const row = await database.folderOutput.findUnique({
    where: { organisationId_id: { organisationId, id: outputId } },
    select: { caseId: true, kind: true, stepKey: true, language: true, createdById: true },
  });
  return row === null ? null : { id: outputId, organisationId, claimToken, ...row };
}

/** Notes progress and prolongs the lease. False: the output is not this worker's any more, or its case is gone. */
export async function keepOutput(
  { database, clock }: Pick<HandOverContext, 'database' | 'clock'>,
  { id, organisationId, claimToken }: ClaimedOutput,
  progress: { doneCount: number; totalCount: number },
): Promise<boolean> {
  const { count } = await database.folderOutput.updateMany({
    where: { organisationId, id, claimToken },
    data: { ...progress, claimedUntil: new Date(clock.now().getTime() + LEASE_MS) },
  });
  return count > 0;
}

/** Gives an output back for another try, or up for good. */
export async function releaseOutput(
  { database, clock }: Pick<HandOverContext, 'database' | 'clock'>,
  { id, organisationId, claimToken }: ClaimedOutput,
  status: 'waiting' | 'failed',
): Promise<void> {
  await database.folderOutput.updateMany({
    where: { organisationId, id, claimToken },
    data: {
      status,
      claimToken: null,
      claimedUntil: null,
      ...(status === 'failed' ? { finishedAt: clock.now() } : {}),
    },
  });
}
