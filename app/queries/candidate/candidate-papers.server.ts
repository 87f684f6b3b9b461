import { formGaps, paperState } from '~/domain/folder/paper-state';
import type { FolderFile, FolderPaper, PaperState } from '~/domain/folder/paper';
import type { Database } from '~/platform/database.server';

import { getCaseFolder } from '../folder/case-folder.server';

const FORMS = {
  original: 'original',
  copy: 'copy',
  'original-and-copy': 'originalAndCopy',
  'certified-copy': 'certifiedCopy',
  digital: 'digital',
} as const;
const TRANSLATIONS = {
  none: 'none',
  sworn: 'sworn',
  'if-not-german-or-english': 'ifNotGermanOrEnglish',
  'look-up': 'lookUp',
} as const;
const GAPS = { original: 'original', 'certified-copy': 'certifiedCopy', translation: 'translation' } as const;

type Word<Words extends Record<string, string>> = Words[keyof Words];
export type CandidatePaperState =
  'missing' | 'uploaded' | 'accepted' | 'rejected' | 'expired' | 'incomplete' | 'notNeeded';

/** A paper as the candidate sees it; words are keys of the candidate texts. */
export interface CandidatePaper {
  key: string;
  title: string;
  text: string | null;
  form: Word<typeof FORMS> | null;
  translation: Word<typeof TRANSLATIONS> | null;
  state: CandidatePaperState;
  gaps: Array<Word<typeof GAPS>>;
  /** Why a file was not in order, as HR wrote it. */
  reason: string | null;
  files: Array<{ id: string; name: string; canOpen: boolean }>;
}

export interface CandidatePapersPage {
  isOpen: boolean;
  textLanguage: 'de' | 'en';
  papers: CandidatePaper[];
}

interface Reader {
  organisationId: string;
  caseId: string;
  today: string;
  language: 'de' | 'en';
}

/** The papers that the plan wants from the candidate, with what is there of each. Papers of others stay behind. */
export async function candidatePapers(database: Database, reader: Reader): Promise<CandidatePapersPage> {
  const folder = await getCaseFolder(database, reader);
  return {
    isOpen: folder.status !== 'closed',
    textLanguage: folder.planLanguage ?? reader.language,
    papers: folder.papers.filter(isCandidates).map((paper) => shownPaper(paper, reader.today)),
  };
}

/** Whether something is asked of the candidate that is not there or not in order. */
export async function hasOpenPapers(database: Database, reader: Reader): Promise<boolean> {
  const { papers } = await candidatePapers(database, reader);
  return papers.some(isAsked);
}

function isAsked({ state }: CandidatePaper): boolean {
  return state === 'missing' || state === 'rejected' || state === 'expired';
}

function isCandidates(paper: FolderPaper): boolean {
  return paper.broughtBy === 'candidate' && (paper.isWanted || paper.files.length > 0);
}

function shownPaper(paper: FolderPaper, today: string): CandidatePaper {
  const { key, title, text, wants, files } = paper;
  const gaps = [...new Set(files.flatMap((file) => gapsOf(file, paper)))];
  return {
    key,
    title,
    text,
    form: wants && FORMS[wants.form],
    translation: wants && TRANSLATIONS[wants.translation],
    state: stateOf(paper, paperState(paper, today), gaps.length > 0),
    gaps: gaps.map((gap) => GAPS[gap]),
    reason: files.find((file) => file.check?.result === 'wanting')?.check?.reason ?? null,
    files: files.map(({ id, name, uploadedVia }) => ({ id, name, canOpen: uploadedVia === 'candidate' })),
  };
}

/** What is missing of a file that is otherwise in order. */
function gapsOf({ check }: FolderFile, { wants }: FolderPaper) {
  return check?.result === 'in-order' ? formGaps(wants, check) : [];
}

function stateOf(paper: FolderPaper, state: PaperState, hasGaps: boolean): CandidatePaperState {
  if (!paper.isWanted) return 'notNeeded';
  switch (state) {
    case 'missing':
      return 'missing';
    case 'there':
      return 'uploaded';
    case 'in-order':
    case 'expires-soon':
      return 'accepted';
    case 'expired':
      return 'expired';
    case 'waived':
      return 'notNeeded';
    case 'wanting':
      // In order as a file, yet the original or a translation is to follow: sending it again would not help.
      return hasGaps && paper.files.every((file) => file.check?.result !== 'wanting')
        ? 'incomplete'
        : 'rejected';
  }
}
