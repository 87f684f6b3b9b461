/**
 * Everything of a case that a share may draw from, whatever its scope. It never leaves the server: only what
 * `sharedView` lets through does.
 */
import type { CalendarDate } from '../calendar';
import type { StateCode } from '../catalogue/states';
import type { CaseStatus } from '../cases/step-views';
import type { PaperState } from '../folder/paper';
import type { PlanDocument, StatutoryLimit } from '../plan/contract';
import type { Actor, Phase } from '../plan/contract/vocabulary';
import type { WaitingFor } from '../work/waiting-for';

export interface SharableStep {
  id: string;
  /** Id within the plan. */
  key: string;
  /** From the catalogue, in the reader's language; a frozen plan of older law may word it otherwise. */
  title: string;
  text: string;
  actor: Actor;
  phase: Phase;
  status: 'open' | 'done';
  startsOn: CalendarDate;
  dueOn: CalendarDate | null;
  doneOn: CalendarDate | null;
  isCritical: boolean;
  isOverdue: boolean;
  /** Everything it depends on is done. */
  canStart: boolean;
  /** Of open steps. */
  waiting: WaitingFor | null;
  legalBasis: readonly string[];
  statutoryLimit: StatutoryLimit | null;
  /** Colleagues of the employer; stays there. */
  ownerName: string | null;
}

export interface SharableComment {
  id: string;
  stepId: string;
  /** The share in whose conversation it stands; null: colleagues among themselves. */
  shareId: string | null;
  /** The partner's people write as well. */
  side: 'employer' | 'partner';
  authorId: string;
  authorName: string | null;
  /** Empty for a withdrawn comment. */
  text: string;
  revision: number;
  at: Date;
  isWithdrawn: boolean;
}

export interface SharableFile {
  id: string;
  /** As people named it: often holds a name. */
  name: string;
  mediaType: string;
  sizeBytes: number;
  uploadedAt: Date;
}

export interface SharablePaper {
  key: string;
  /** Title and words of the plan's catalogue; of one's own papers what people typed. */
  title: string;
  /** Null for one's own papers. */
  document: Pick<PlanDocument, 'broughtBy' | 'form' | 'translation'> | null;
  state: PaperState;
  files: readonly SharableFile[];
}

export interface SharableCase {
  shareId: string | null;
  number: number;
  /** What HR calls the case: never shown to anybody else. */
  title: string;
  employerName: string;
  /** Who shared it, and where they can be asked. */
  sharedBy: { name: string; email: string } | null;
  status: CaseStatus;
  /** From the catalogue, in the reader's language; null: not known yet. */
  occupation: string | null;
  state: StateCode | null;
  /** Title of the planned route; null: no plan yet. */
  route: string | null;
  /** The day of the law that the plan was made by. */
  lawCheckedOn: CalendarDate | null;
  steps: readonly SharableStep[];
  comments: readonly SharableComment[];
  papers: readonly SharablePaper[];
  candidate: { name: string | null; email: string | null };
}
