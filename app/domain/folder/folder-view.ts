import type { CalendarDate } from '../calendar/calendar-date';
import type { FolderFile, FolderPaper, PaperState } from './paper';
import { fileState, formGaps, paperState, type FileState, type FormGap } from './paper-state';
import { folderReadiness } from './readiness';
import { SECTIONS, type Section } from './section';

/** What the page of the folder shows, worked out: it only renders. */

export interface FileLine extends FolderFile {
  state: FileState;
  /** What of form and translation is not there, by the latest check. */
  gaps: FormGap[];
}

export interface PaperLine extends Omit<FolderPaper, 'files'> {
  state: PaperState;
  files: FileLine[];
}

export interface SectionView {
  id: Section;
  /** 1 to 10, as on the tabs of the ring binder. */
  number: number;
  wanted: number;
  ready: number;
  papers: PaperLine[];
}

export const SHOWN = ['all', 'open', 'unchecked'] as const;
export type Shown = (typeof SHOWN)[number];

/** What the address asks for; all where it asks for nothing that we know. */
export function shownOf(text: string | null): Shown {
  return SHOWN.find((shown) => shown === text) ?? 'all';
}

/** States in which somebody has to do something. */
const OPEN: ReadonlySet<PaperState> = new Set(['missing', 'there', 'wanting', 'expired', 'expires-soon']);

function isShown(paper: PaperLine, shown: Shown): boolean {
  switch (shown) {
    case 'all':
      return true;
    case 'open':
      return (paper.isWanted || paper.files.length > 0) && OPEN.has(paper.state);
    case 'unchecked':
      return paper.files.some((file) => file.check === null);
  }
}

/** The sections that have something to show, in their order. */
export function sectionViews(
  papers: readonly FolderPaper[],
  today: CalendarDate,
  shown: Shown,
): SectionView[] {
  return SECTIONS.flatMap((id, index) => {
    const own = papers.filter((paper) => paper.section === id);
    const { wanted, ready } = folderReadiness(own, today);
    const lines = own.map((paper) => paperLine(paper, today)).filter((line) => isShown(line, shown));
    return lines.length === 0 ? [] : [{ id, number: index + 1, wanted, ready, papers: lines }];
  });
}

export function paperLine(paper: FolderPaper, today: CalendarDate): PaperLine {
  return {
    ...paper,
    state: paperState(paper, today),
    files: paper.files.map((file) => fileLine(file, paper, today)),
  };
}

export function fileLine(
  file: FolderFile,
  { wants }: Pick<FolderPaper, 'wants'>,
  today: CalendarDate,
): FileLine {
  return {
    ...file,
    state: fileState(file, wants, today),
    gaps: file.check === null ? [] : formGaps(wants, file.check),
  };
}

/**
 * What a new file of the paper most likely is: a new version of the one that will not do, else a further file.
 *
 * @returns id of the file it replaces, or null
 */
export function likelyReplaced(paper: Pick<PaperLine, 'files'>): string | null {
  const bad = paper.files.filter((file) => file.state === 'wanting' || file.state === 'expired');
  return bad.length === 1 ? (bad[0]?.id ?? null) : null;
}
