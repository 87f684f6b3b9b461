import { dayOfColumn } from '~/domain/cases/day-column';
import type { CalendarDate } from '~/domain/calendar/calendar-date';
import type { Manifest } from '~/domain/hand-over/manifest';
import { receiptState, type PresentFile, type ReceiptState } from '~/domain/hand-over/receipt-state';
import type { Role } from '~/domain/organisations/roles';
import type { Database, Transaction } from '~/platform/database.server';

/** A receipt, and whether it still says what is in the folder. */
export interface CaseReceipt {
  id: string;
  code: string;
  /** For whose papers; null: for those of the whole plan. */
  stepKey: string | null;
  manifest: Manifest;
  manifestHash: string;
  issuedByRole: Role;
  issuedAt: Date;
  outputHashes: readonly string[];
  state: ReceiptState;
}

interface Owner {
  organisationId: string;
  caseId: string;
  today: CalendarDate;
}

/** The newest receipts of a case: one for the papers of the whole plan, one for each step that has one. */
export async function newestReceipts(
  database: Database | Transaction,
  { organisationId, caseId, today }: Owner,
): Promise<CaseReceipt[]> {
  const rows = await database.folderReceipt.findMany({
    where: { organisationId, caseId },
    orderBy: [{ issuedAt: 'desc' }, { id: 'desc' }],
    distinct: ['stepKey'],
  });
  if (rows.length === 0) return [];
  const now = await presentOf(database, { organisationId, caseId });
  return rows.map((row) => judged(row, now, today));
}

/** The newest receipt for the papers of a step, or of the whole plan (`stepKey` null): the one that counts. */
export async function newestReceipt(
  database: Database | Transaction,
  { organisationId, caseId, today, stepKey }: Owner & { stepKey: string | null },
): Promise<CaseReceipt | null> {
  const row = await database.folderReceipt.findFirst({
    where: { organisationId, caseId, stepKey },
    orderBy: [{ issuedAt: 'desc' }, { id: 'desc' }],
  });
  return row === null ? null : judged(row, await presentOf(database, { organisationId, caseId }), today);
}

type Row = Awaited<ReturnType<Database['folderReceipt']['findMany']>>[number];
type Present = Awaited<ReturnType<typeof presentOf>>;

/** A row with its state. Only `issueReceipt` writes the manifest, so its shape is known. */
export function judged(row: Row, now: Present, today: CalendarDate): CaseReceipt {
  const { id, code, stepKey, manifestHash, issuedByRole, issuedAt, outputHashes } = row;
  const manifest = row.manifest as unknown as Manifest;
  const state = receiptState(manifest, { ...now, today });
  return { id, code, stepKey, manifest, manifestHash, issuedByRole, issuedAt, outputHashes, state };
}

/** What receipts of a case are compared with: the files that count, what is waived, the plan that holds. */
export async function presentOf(
  database: Database | Transaction,
  { organisationId, caseId }: { organisationId: string; caseId: string },
): Promise<{ present: PresentFile[]; waived: string[]; planVersion: number | null }> {
  const [papers, plan] = await Promise.all([
    database.folderPaper.findMany({
      where: { organisationId, caseId },
      select: {
        key: true,
        waivedReason: true,
        files: {
          where: { organisationId, replacedAt: null, object: { status: 'stored' } },
          select: {
            version: true,
            expiresOn: true,
            object: { select: { sha256: true } },
            checks: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1, select: { result: true } },
          },
        },
      },
    }),
    database.casePlan.findFirst({
      where: { organisationId, caseId, supersededAt: null },
      orderBy: { version: 'desc' },
      select: { version: true },
    }),
  ]);
  return {
    present: papers.flatMap(({ key, files }) =>
      files.map((file): PresentFile => ({
        paperKey: key,
        sha256: file.object.sha256 ?? '',
        version: file.version,
        result: resultOf(file.checks[0]?.result),
        expiresOn: file.expiresOn && dayOfColumn(file.expiresOn),
      })),
    ),
    waived: papers.filter(({ waivedReason }) => waivedReason !== null).map(({ key }) => key),
    planVersion: plan?.version ?? null,
  };
}

function resultOf(word: string | undefined): PresentFile['result'] {
  return word === undefined ? null : word === 'in-order' ? 'in-order' : 'wanting';
}
