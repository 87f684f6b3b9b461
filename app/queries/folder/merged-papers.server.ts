import { dayOfColumn } from '~/domain/cases/day-column';
import {
  CHECK_RESULTS,
  SEEN_AS,
  TRANSLATION_STATES,
  type FileCheck,
  type FolderFile,
  type FolderPaper,
} from '~/domain/folder/paper';
import { isPlanPaper, sectionOf } from '~/domain/folder/paper-section';
import { SECTIONS } from '~/domain/folder/section';
import type { PlanDocument } from '~/domain/plan/contract';
import { DOCUMENTS } from '~/domain/plan/procedure/document-catalogue';
import { DOCUMENT_WORDS } from '~/domain/plan/procedure/texts/documents';
import type { Language } from '~/i18n/languages';

import type { FileRow, PaperRow } from './folder-rows.server';

interface MergeInput {
  documents: readonly PlanDocument[];
  rows: readonly PaperRow[];
  names: ReadonlyMap<string, string>;
  language: Language;
}

/** Papers that the plan wants beside those that are there, each once, by section. */
export function mergedPapers({ documents, rows, names, language }: MergeInput): FolderPaper[] {
  const rowOf = new Map(rows.map((row) => [row.key, row]));
  const wanted = new Set(documents.map((document) => document.id));
  const ofPlan = documents.map((document) => {
    const { id, title, text, broughtBy, form, translation, steps } = document;
    return paper(
      { key: id, title, text, broughtBy, wants: { form, translation }, steps, isWanted: true },
      rowOf.get(id),
      names,
    );
  });
  const others = rows
    .filter((row) => !wanted.has(row.key) && (row.title !== null || row.files.length > 0))
    .map((row) => paper(headOf(row, language), row, names));
  const place = (one: FolderPaper) => SECTIONS.indexOf(one.section);
  // Sorting is stable, so within a section the order of the plan stays.
  return [...ofPlan, ...others].sort((left, right) => place(left) - place(right));
}

type Head = Pick<FolderPaper, 'key' | 'title' | 'text' | 'broughtBy' | 'wants' | 'steps' | 'isWanted'>;

/** A paper of one's own, or one that an earlier plan wanted. */
function headOf({ key, title }: PaperRow, language: Language): Head {
  const rest = { key, steps: [], isWanted: false } as const;
  if (title !== null || !isPlanPaper(key))
    return { ...rest, title: title ?? key, text: null, broughtBy: null, wants: null };
  const words = DOCUMENT_WORDS[key];
  const { broughtBy, form, translation } = DOCUMENTS[key];
  return {
    ...rest,
    title: words.title[language],
    text: words.text[language],
    broughtBy,
    wants: { form, translation },
  };
}

function paper(head: Head, row: PaperRow | undefined, names: ReadonlyMap<string, string>): FolderPaper {
  const files = (row?.files ?? []).map((file) => fileOf(file, names));
  return {
    ...head,
    section: sectionOf(head.key, row?.section ?? null),
    isOwn: row !== undefined && row.title !== null,
    waivedReason: row?.waivedReason ?? null,
    files: files.filter((file) => file.isCurrent),
    older: files.filter((file) => !file.isCurrent).reverse(),
  };
}

/** A file as pages show it. Only services of the folder write the words that are picked here. */
export function fileOf(row: FileRow, names: ReadonlyMap<string, string>): FolderFile {
  const [check] = row.checks;
  return {
    id: row.id,
    name: row.name,
    mediaType: row.object.mediaType,
    sizeBytes: row.object.sizeBytes,
    sha256: row.object.sha256 ?? '',
    pageCount: row.pageCount,
    chainId: row.chainId,
    version: row.version,
    isCurrent: row.replacedAt === null,
    expiresOn: row.expiresOn && dayOfColumn(row.expiresOn),
    check: check === undefined ? null : checkOf(check, names),
    uploadedBy: (row.uploadedById !== null && names.get(row.uploadedById)) || null,
    uploadedVia: row.uploadedVia === 'candidate' ? 'candidate' : 'member',
    uploadedAt: row.createdAt.toISOString(),
  };
}

export function checkOf(check: FileRow['checks'][number], names: ReadonlyMap<string, string>): FileCheck {
  return {
    result: CHECK_RESULTS.find((word) => word === check.result) ?? 'wanting',
    reason: check.reason,
    seenAs: SEEN_AS.find((word) => word === check.seenAs) ?? 'copy',
    translation: TRANSLATION_STATES.find((word) => word === check.translation) ?? 'missing',
    checkedBy: names.get(check.checkedById) ?? null,
    at: check.at.toISOString(),
  };
}
