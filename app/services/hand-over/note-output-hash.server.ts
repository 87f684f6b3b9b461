import { receiptsOfCase } from '~/queries/hand-over/case-receipts.server';

import type { HandOverContext } from './hand-over-context.server';

/** PDFs of one receipt that can be compared later. */
const MOST_HASHES = 50;

/** Notes the hash of a PDF of the folder at the receipt that holds, so that an office can compare the PDF it has. */
export async function noteOutputHash(
  { database, clock }: Pick<HandOverContext, 'database' | 'clock'>,
  { organisationId, caseId, sha256 }: { organisationId: string; caseId: string; sha256: string },
): Promise<void> {
  const of = { organisationId, caseId, today: clock.today() };
  const [newest] = await receiptsOfCase(database, of, 1);
  if (newest?.state.state !== 'valid') return;
  const outputHashes = [...newest.outputHashes, sha256].slice(-MOST_HASHES);
  await database.folderReceipt.update({
    where: { organisationId_id: { organisationId, id: newest.id } },
    data: { outputHashes },
  });
}
