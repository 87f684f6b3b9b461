import { newestReceipt } from '~/queries/hand-over/case-receipts.server';

import type { HandOverContext } from './hand-over-context.server';

/** PDFs of one receipt that can be compared later. */
const MOST_HASHES = 50;

/**
 * Notes the hash of a PDF at the receipt that holds, of the whole folder or of the visit that it was made for, so that an
 * office can compare the PDF it has.
 */
export async function noteOutputHash(
  { database, clock }: Pick<HandOverContext, 'database' | 'clock'>,
  {
    organisationId,
    caseId,
    stepKey,
    sha256,
  }: { organisationId: string; caseId: string; stepKey: string | null; sha256: string },
): Promise<void> {
  const newest = await newestReceipt(database, { organisationId, caseId, stepKey, today: clock.today() });
  if (newest?.state.state !== 'valid') return;
  const outputHashes = [...newest.outputHashes, sha256].slice(-MOST_HASHES);
  await database.folderReceipt.update({
    where: { organisationId_id: { organisationId, id: newest.id } },
    data: { outputHashes },
  });
}
