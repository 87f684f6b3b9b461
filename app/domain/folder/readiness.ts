import type { CalendarDate } from '../calendar/calendar-date';
import type { FolderPaper } from './paper';
import { fileState, formGaps, type FormGap } from './paper-state';

/** Why a paper is not ready. */
export type ReadinessGap =
  | { paperKey: string; fileId: null; reason: 'missing' }
  | { paperKey: string; fileId: string; reason: 'unchecked' | 'wanting' | 'expired' }
  | { paperKey: string; fileId: string; reason: 'form'; form: FormGap[] };

export interface FolderReadiness {
  /** Every wanted paper is there, checked, in the right form and valid today. Never true of nothing. */
  isReady: boolean;
  /** Papers that count: wanted by the plan and not waived. */
  wanted: number;
  ready: number;
  waived: number;
  gaps: ReadinessGap[];
}

/**
 * Whether papers are complete in the right form on a day: what the completeness pass certifies. Papers of one's own do
 * not count, as nobody asked for them; give a part of the folder (the papers of one step) to judge that part.
 */
export function folderReadiness(papers: readonly FolderPaper[], today: CalendarDate): FolderReadiness {
  const asked = papers.filter((paper) => paper.isWanted);
  const counting = asked.filter((paper) => paper.waivedReason === null);
  const gapsOf = counting.map((paper) => paperGaps(paper, today));
  const ready = gapsOf.filter((gaps) => gaps.length === 0).length;
  return {
    isReady: counting.length > 0 && ready === counting.length,
    wanted: counting.length,
    ready,
    waived: asked.length - counting.length,
    gaps: gapsOf.flat(),
  };
}

function paperGaps(paper: FolderPaper, today: CalendarDate): ReadinessGap[] {
  const paperKey = paper.key;
  if (paper.files.length === 0) return [{ paperKey, fileId: null, reason: 'missing' }];
  return paper.files.flatMap((file): ReadinessGap[] => {
    const fileId = file.id;
    if (fileState(file, paper.wants, today) === 'expired') return [{ paperKey, fileId, reason: 'expired' }];
    if (file.check === null) return [{ paperKey, fileId, reason: 'unchecked' }];
    if (file.check.result === 'wanting') return [{ paperKey, fileId, reason: 'wanting' }];
    const form = formGaps(paper.wants, file.check);
    return form.length === 0 ? [] : [{ paperKey, fileId, reason: 'form', form }];
  });
}
