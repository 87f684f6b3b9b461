import type { CalendarDate } from '~/domain/calendar';
import { dayOfColumn } from '~/domain/cases/day-column';
import {
  CHECK_RESULTS,
  SEEN_AS,
  TRANSLATION_STATES,
  type FileCheck,
  type PaperWants,
} from '~/domain/folder/paper';
import { paperState } from '~/domain/folder/paper-state';
import type { PlanDocument } from '~/domain/plan/contract';
import type { SharablePaper } from '~/domain/sharing/sharable-case';
import type { Database } from '~/platform/database.server';

/** The papers that the plan wants and those the folder has beside them, each with its state and its present files. */
export async function sharablePapers(
  database: Database,
  of: { organisationId: string; caseId: string; documents: readonly PlanDocument[]; today: CalendarDate },
): Promise<SharablePaper[]> {
  const { organisationId, caseId, documents, today } = of;
  const rows = await papersOf(database, { organisationId, caseId });
  const rowOf = new Map(rows.map((row) => [row.key, row]));
  const wanted = new Set(documents.map((document) => document.id));
  return [
    ...documents.map(({ id, title, broughtBy, form, translation }) =>
      paper({ key: id, title, document: { broughtBy, form, translation }, row: rowOf.get(id), today }),
    ),
    // A paper of an earlier plan has no words here: it counts as one of the firm's own.
    ...rows
      .filter((row) => !wanted.has(row.key) && row.files.length > 0)
      .map((row) => paper({ key: row.key, title: row.title ?? row.key, document: null, row, today })),
  ];
}

type PaperRow = Awaited<ReturnType<typeof papersOf>>[number];

function papersOf(
  database: Database,
  { organisationId, caseId }: { organisationId: string; caseId: string },
) {
  return database.folderPaper.findMany({
    where: { organisationId, caseId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      key: true,
      title: true,
      waivedReason: true,
      files: {
        where: { organisationId, replacedAt: null },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        select: {
          id: true,
          name: true,
          expiresOn: true,
          createdAt: true,
          object: { select: { mediaType: true, sizeBytes: true } },
          checks: {
            orderBy: [{ at: 'desc' }, { id: 'desc' }],
            take: 1,
            select: { result: true, reason: true, seenAs: true, translation: true, at: true },
          },
        },
      },
    },
  });
}

interface PaperInput {
  key: string;
  title: string;
  document: SharablePaper['document'];
  row: PaperRow | undefined;
  today: CalendarDate;
}

function paper({ key, title, document, row, today }: PaperInput): SharablePaper {
  const wants: PaperWants | null =
    document === null ? null : { form: document.form, translation: document.translation };
  const files = (row?.files ?? []).map((file) => ({ file, check: checkOf(file.checks[0]) }));
  return {
    key,
    title,
    document,
    state: paperState(
      {
        wants,
        waivedReason: row?.waivedReason ?? null,
        files: files.map(({ file, check }) => ({
          expiresOn: file.expiresOn && dayOfColumn(file.expiresOn),
          check,
        })),
      },
      today,
    ),
    files: files.map(({ file }) => ({
      id: file.id,
      name: file.name,
      mediaType: file.object.mediaType,
      sizeBytes: file.object.sizeBytes,
      uploadedAt: file.createdAt,
    })),
  };
}

function checkOf(row: PaperRow['files'][number]['checks'][number] | undefined): FileCheck | null {
  if (row === undefined) return null;
  return {
    result: CHECK_RESULTS.find((word) => word === row.result) ?? 'wanting',
    reason: row.reason,
    seenAs: SEEN_AS.find((word) => word === row.seenAs) ?? 'copy',
    translation: TRANSLATION_STATES.find((word) => word === row.translation) ?? 'missing',
    checkedBy: null,
    at: row.at.toISOString(),
  };
}
