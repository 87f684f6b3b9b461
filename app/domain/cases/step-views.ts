/** Steps of a case as pages show them. */
import type { Contact, PlanDocument, Step } from '../plan/contract';
import type { Move } from '../plan/progress';

export type CaseStatus = 'draft' | 'planned' | 'active' | 'closed';

/** A step in the list of its case. */
export interface StepListRow {
  id: string;
  key: string;
  title: string;
  actor: Step['actor'];
  phase: Step['phase'];
  isCritical: boolean;
  status: 'open' | 'done';
  startsOn: string;
  dueOn: string | null;
  plannedDueOn: string | null;
  doneOn: string | null;
  ownerName: string | null;
  /** Due before today and not done. */
  isOverdue: boolean;
  /** Everything it depends on is done. */
  canStart: boolean;
  revision: number;
}

/** One step with everything that helps to do it. */
export interface CaseStepPage {
  caseStatus: CaseStatus;
  caseCreatedOn: string;
  id: string;
  status: 'open' | 'done';
  startsOn: string;
  dueOn: string | null;
  plannedDueOn: string | null;
  doneOn: string | null;
  doneBy: string | null;
  ownerId: string | null;
  ownerName: string | null;
  revision: number;
  isOverdue: boolean;
  /** The step of the plan: what it means, §, documents, duration, limit. */
  plan: Step;
  /** Steps that must come first, with their state. */
  causes: { id: string; title: string; isDone: boolean }[];
  documents: PlanDocument[];
  contacts: Contact[];
  /** Who can look after a step: members who may work on cases. */
  members: { id: string; name: string }[];
  /** What an event moved; asked for right after it. */
  moves: (Move & { title: string })[] | null;
}
