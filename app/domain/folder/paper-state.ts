import { daysBetween, type CalendarDate } from '../calendar/calendar-date';
import type { FileCheck, FolderFile, FolderPaper, PaperState, PaperWants } from './paper';

/** A paper that ends within this time is worth a word before an office says it. */
export const SOON_DAYS = 60;

/** What a checked file lacks of what the plan wants. */
export type FormGap = 'original' | 'certified-copy' | 'translation';

/** What of form and translation is not there, by what the check says was seen. */
export function formGaps(wants: PaperWants | null, check: FileCheck): FormGap[] {
  if (wants === null) return check.translation === 'missing' ? ['translation'] : [];
  const gaps: FormGap[] = [];
  switch (wants.form) {
    case 'original':
    case 'original-and-copy':
      if (check.seenAs !== 'original') gaps.push('original');
      break;
    case 'certified-copy':
      // Who saw the original can have it certified; the office wants the stamp or the original itself.
      if (check.seenAs === 'copy') gaps.push('certified-copy');
      break;
    case 'copy':
    case 'digital':
      break;
  }
  if (check.translation === 'missing' && wants.translation !== 'none') gaps.push('translation');
  return gaps;
}

/** What one file is worth: the worst first, as a paper is as good as its weakest file. */
const ORDER = ['expired', 'wanting', 'expires-soon', 'there', 'in-order'] as const;
export type FileState = (typeof ORDER)[number];

export function fileState(
  file: Pick<FolderFile, 'expiresOn' | 'check'>,
  wants: PaperWants | null,
  today: CalendarDate,
): FileState {
  if (file.expiresOn !== null && file.expiresOn < today) return 'expired';
  if (file.check !== null && (file.check.result === 'wanting' || formGaps(wants, file.check).length > 0))
    return 'wanting';
  if (file.expiresOn !== null && daysBetween(today, file.expiresOn) <= SOON_DAYS) return 'expires-soon';
  return file.check === null ? 'there' : 'in-order';
}

/** The state of a paper: of its files, the worst. */
export function paperState(
  paper: Pick<FolderPaper, 'wants' | 'waivedReason'> & {
    files: readonly Pick<FolderFile, 'expiresOn' | 'check'>[];
  },
  today: CalendarDate,
): PaperState {
  if (paper.waivedReason !== null) return 'waived';
  if (paper.files.length === 0) return 'missing';
  const states = new Set(paper.files.map((file) => fileState(file, paper.wants, today)));
  return ORDER.find((state) => states.has(state)) ?? 'missing';
}
