/** Names of the files that drafts are handed out as. */
import type { Language } from '../plan/contract';
import { DRAFT_IDS, type DraftId } from './draft';

export const DRAFT_FILE_FORMATS = ['pdf', 'docx'] as const;
export type DraftFileFormat = (typeof DRAFT_FILE_FORMATS)[number];

export const DRAFT_FILE_LANGUAGES = ['de', 'en', 'both'] as const;
export type DraftFileLanguage = (typeof DRAFT_FILE_LANGUAGES)[number];

export interface DraftFileName {
  readonly id: DraftId;
  readonly format: DraftFileFormat;
}

/** Reads `power-of-attorney.pdf`; null for anything else. */
export function draftFileName(name: string): DraftFileName | null {
  const dot = name.lastIndexOf('.');
  const id = DRAFT_IDS.find((known) => known === name.slice(0, dot));
  const format = DRAFT_FILE_FORMATS.find((known) => known === name.slice(dot + 1));
  return id === undefined || format === undefined ? null : { id, format };
}

/** German first: it is the version that counts. */
export function languagesOf(language: DraftFileLanguage): readonly Language[] {
  return language === 'both' ? ['de', 'en'] : [language];
}
