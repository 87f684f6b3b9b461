import type { CalendarDate } from '../calendar/calendar-date';
import type { Actor, PlanDocument } from '../plan/contract';
import type { Section } from './section';

/** What somebody says who looked at a file. */
export const CHECK_RESULTS = ['in-order', 'wanting'] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];

/** What was on the table when the file was checked. */
export const SEEN_AS = ['original', 'certified-copy', 'copy'] as const;
export type SeenAs = (typeof SEEN_AS)[number];

export const TRANSLATION_STATES = ['sworn', 'none-needed', 'missing'] as const;
export type TranslationState = (typeof TRANSLATION_STATES)[number];

export interface FileCheck {
  result: CheckResult;
  reason: string | null;
  seenAs: SeenAs;
  translation: TranslationState;
  checkedBy: string | null;
  /** ISO moment. */
  at: string;
}

/** One version of one file. */
export interface FolderFile {
  id: string;
  name: string;
  mediaType: string;
  sizeBytes: number;
  /** Of the bytes as they are kept, hex. */
  sha256: string;
  /** Of PDFs; null elsewhere. */
  pageCount: number | null;
  /** Versions of one file share it. */
  chainId: string;
  version: number;
  isCurrent: boolean;
  expiresOn: CalendarDate | null;
  /** The latest one, which counts. */
  check: FileCheck | null;
  uploadedBy: string | null;
  uploadedVia: 'member' | 'candidate';
  /** ISO moment. */
  uploadedAt: string;
}

/** What a paper has to be. Papers of one's own ask for nothing. */
export interface PaperWants {
  form: PlanDocument['form'];
  translation: PlanDocument['translation'];
}

/** A paper of the folder with its files. */
export interface FolderPaper {
  /** Id of the plan's document, or "own-…". */
  key: string;
  title: string;
  text: string | null;
  section: Section;
  /** Null: a paper of one's own. */
  broughtBy: Actor | null;
  wants: PaperWants | null;
  /** Ids of the plan's steps that use it. */
  steps: readonly string[];
  /** The plan that holds wants it. False for papers of one's own and those that an earlier plan wanted. */
  isWanted: boolean;
  isOwn: boolean;
  /** Why the case does without it. */
  waivedReason: string | null;
  /** The versions that count, oldest first; several where a paper has several files. */
  files: readonly FolderFile[];
  /** Replaced versions, the latest first. */
  older: readonly FolderFile[];
}

export type PaperState = 'missing' | 'there' | 'in-order' | 'wanting' | 'expired' | 'expires-soon' | 'waived';
