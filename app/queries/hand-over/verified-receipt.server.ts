import type { CalendarDate } from '~/domain/calendar/calendar-date';
import type { Database } from '~/platform/database.server';

import { judged, presentOf, type CaseReceipt } from './case-receipts.server';

/**
 * The receipt of a code, for anybody who has it: kinds of papers, days, hashes. The organisation follows from the code,
 * and nothing of it or of the person goes along.
 *
 * @param code as `readReceiptCode` gives it
 * @returns null for a code that no receipt has
 */
export async function verifiedReceipt(
  database: Database,
  { code, today }: { code: string; today: CalendarDate },
): Promise<{ receipt: CaseReceipt; isNewest: boolean } | null> {
  const row = await database.folderReceipt.findUnique({ where: { code } });
  if (row === null) return null;
  const { organisationId, caseId, stepKey } = row;
  const [now, newest] = await Promise.all([
    presentOf(database, { organisationId, caseId }),
    database.folderReceipt.findFirst({
      where: { organisationId, caseId, stepKey },
      orderBy: [{ issuedAt: 'desc' }, { id: 'desc' }],
      select: { id: true },
    }),
  ]);
  return { receipt: judged(row, now, today), isNewest: newest?.id === row.id };
}
