/** The ZIP of a folder: safe names by register, and a manifest that names every file with version, hash and check. */
import type { CalendarDate } from '../calendar/calendar-date';
import type { FolderFile, FolderPaper } from '../folder/paper';
import { SECTIONS, type Section } from '../folder/section';
import type { Language } from '../plan/contract';
import type { PrintedReceipt } from './folder-book';
import { SECTION_WORDS, sectionNumber } from './section-words';

export const ZIP_FORMAT = 'lotsenwerk-zip-1';
const MOST_NAME = 48;

export interface ZipEntry {
  readonly path: string;
  readonly fileId: string;
  readonly paper: string;
  readonly section: Section;
  readonly version: number;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly expiresOn: CalendarDate | null;
  readonly check: {
    readonly result: string;
    readonly seenAs: string;
    readonly translation: string;
    readonly checkedBy: string | null;
    readonly at: string;
  } | null;
}

/** The files that count, each with the path it gets. No two paths are the same, on any file system. */
export function zipEntries(papers: readonly FolderPaper[], language: Language): ZipEntry[] {
  const taken = new Set<string>();
  return SECTIONS.flatMap((section) => {
    const inside = papers.filter((paper) => paper.section === section && paper.files.length > 0);
    const folder = `${twoDigits(sectionNumber(section))}-${plainName(SECTION_WORDS[section][language])}`;
    return inside.flatMap((paper, index) =>
      paper.files.map((file) => {
        const stem = `${folder}/${twoDigits(index + 1)}-${plainName(paper.title)}`;
        return entryOf(paper, file, freePath(`${stem}-v${String(file.version)}`, extensionOf(file), taken));
      }),
    );
  });
}

function entryOf(paper: FolderPaper, file: FolderFile, path: string): ZipEntry {
  const { check } = file;
  return {
    path,
    fileId: file.id,
    paper: paper.title,
    section: paper.section,
    version: file.version,
    mediaType: file.mediaType,
    sizeBytes: file.sizeBytes,
    sha256: file.sha256,
    expiresOn: file.expiresOn,
    check:
      check === null
        ? null
        : {
            result: check.result,
            seenAs: check.seenAs,
            translation: check.translation,
            checkedBy: check.checkedBy,
            at: check.at,
          },
  };
}

function freePath(stem: string, extension: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const path = `${stem}${number === 1 ? '' : `-${String(number)}`}.${extension}`;
    if (taken.has(path)) continue;
    taken.add(path);
    return path;
  }
}

function extensionOf({ name }: FolderFile): string {
  return /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1]?.toLowerCase() ?? 'bin';
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Letters and digits that every system and every unpacker writes the same way. */
export function plainName(text: string): string {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_NAME)
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'papier' : plain;
}

export interface ZipFacts {
  readonly language: Language;
  readonly caseNumber: number;
  readonly today: CalendarDate;
  readonly lawCheckedOn: CalendarDate;
  readonly receipt: PrintedReceipt | null;
  readonly entries: readonly ZipEntry[];
}

export function zipManifestJson({ caseNumber, today, lawCheckedOn, receipt, entries }: ZipFacts): string {
  const files = entries.map((entry) => ({ ...entry, fileId: undefined }));
  const manifest = { format: ZIP_FORMAT, caseNumber, madeOn: today, lawCheckedOn, receipt, files };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** For people, and for `sha256sum --check`, which passes over lines that begin with #. */
export function zipManifestText({ language, caseNumber, today, receipt, entries }: ZipFacts): string {
  const say = (de: string, en: string) => (language === 'de' ? de : en);
  const lines = [
    `# ${say('Mappe zum Fall', 'Folder of case')} ${String(caseNumber)}, ${today}`,
    `# ${say('Prüfen', 'Verify')}: sha256sum --check manifest.txt`,
    ...(receipt === null
      ? []
      : [
          `# ${say('Beleg der Vollständigkeit', 'Receipt of completeness')}: ${receipt.code}, ${receipt.address}`,
          `# SHA-256: ${receipt.hash}`,
        ]),
    ...entries.flatMap(({ path, paper, version, sha256, check }) => [
      `# ${oneLine(paper)}, ${say('Fassung', 'version')} ${String(version)}${checkText(check, say)}`,
      `${sha256}  ${path}`,
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function checkText(check: ZipEntry['check'], say: (de: string, en: string) => string): string {
  if (check === null) return `, ${say('nicht geprüft', 'not checked')}`;
  const result =
    check.result === 'in-order' ? say('in Ordnung', 'in order') : say('reicht nicht', 'not enough');
  const day = check.at.slice(0, 'YYYY-MM-DD'.length);
  const who = check.checkedBy === null ? '' : ` ${say('von', 'by')} ${oneLine(check.checkedBy)}`;
  return `, ${say('geprüft', 'checked')} ${day}${who}: ${result}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
