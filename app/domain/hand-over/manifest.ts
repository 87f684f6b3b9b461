/**
 * What a completeness pass certifies: which papers were there, in which version and form. One order and one writing, so
 * that its hash can be compared. Names of files and people are not in it.
 */
import type { CalendarDate } from '../calendar/calendar-date';
import type { FolderFile, FolderPaper, SeenAs, TranslationState } from '../folder/paper';

export const MANIFEST_FORMAT = 'lotsenwerk-folder-1';
/** The papers of one step only; the step stands in the manifest. */
export const STEP_MANIFEST_FORMAT = 'lotsenwerk-step-1';

export interface ManifestFile {
  readonly version: number;
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** SHA-256 of the file, hex. */
  readonly sha256: string;
  readonly seenAs: SeenAs;
  readonly translation: TranslationState;
  readonly checkedOn: CalendarDate;
  readonly expiresOn: CalendarDate | null;
}

export interface ManifestPaper {
  /** Id of the plan's document. */
  readonly key: string;
  readonly files: readonly ManifestFile[];
}

export interface Manifest {
  readonly format: typeof MANIFEST_FORMAT | typeof STEP_MANIFEST_FORMAT;
  readonly planVersion: number | null;
  /** Id of the plan's step; nothing where the papers of the whole plan are meant. */
  readonly step?: string;
  readonly papers: readonly ManifestPaper[];
  /** Papers the case does without, each for a reason that stays in the folder. */
  readonly waived: readonly string[];
}

/**
 * The manifest of the wanted papers of a folder whose files are all checked.
 *
 * @param step for whose papers it is; null: for those of the whole plan
 */
export function manifestOf(
  papers: readonly FolderPaper[],
  planVersion: number | null,
  step: string | null = null,
): Manifest {
  const wanted = papers.filter((paper) => paper.isWanted);
  return {
    ...(step === null ? { format: MANIFEST_FORMAT } : { format: STEP_MANIFEST_FORMAT, step }),
    planVersion,
    papers: wanted
      .filter((paper) => paper.waivedReason === null)
      .map(({ key, files }) => ({ key, files: files.flatMap(fileEntry).sort(byFile) }))
      .sort(byKey),
    waived: wanted
      .filter((paper) => paper.waivedReason !== null)
      .map(({ key }) => key)
      .sort(),
  };
}

function fileEntry(file: FolderFile): ManifestFile[] {
  const { version, mediaType, sizeBytes, sha256, check, expiresOn } = file;
  if (check === null) return [];
  const { seenAs, translation, at } = check;
  const checkedOn = at.slice(0, 'YYYY-MM-DD'.length);
  return [{ version, mediaType, sizeBytes, sha256, seenAs, translation, checkedOn, expiresOn }];
}

/** The text that is hashed: keys in this order, no blanks, UTF-8. */
export function manifestText({ format, planVersion, step, papers, waived }: Manifest): string {
  return JSON.stringify({
    format,
    planVersion,
    ...(step === undefined ? {} : { step }),
    papers: papers.map(({ key, files }) => ({
      key,
      files: files.map((file) => ({
        version: file.version,
        mediaType: file.mediaType,
        sizeBytes: file.sizeBytes,
        sha256: file.sha256,
        seenAs: file.seenAs,
        translation: file.translation,
        checkedOn: file.checkedOn,
        expiresOn: file.expiresOn,
      })),
    })),
    waived,
  });
}

const byText = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);
const byKey = (left: ManifestPaper, right: ManifestPaper) => byText(left.key, right.key);
const byFile = (left: ManifestFile, right: ManifestFile) =>
  byText(left.sha256, right.sha256) || left.version - right.version;
