/**
 * What a share shows: one pure function of scope and case. The preview before sharing and the pages of the other side
 * both render its result, so they cannot differ. Everything here is named one by one; what is not named does not leave.
 */
import type { CalendarDate } from '../calendar';
import type { StateCode } from '../catalogue/states';
import type { CaseStatus } from '../cases/step-views';
import type { PaperState } from '../folder/paper';
import { stageOf, type Stage } from '../work/stages';
import type { ShareScope } from './scope';
import type { SharableCase, SharableComment, SharablePaper, SharableStep } from './sharable-case';

/** The step whose day is the first day of work. */
const FIRST_DAY_STEP = 'first-day';

/** Always shown: otherwise nobody knew what it is about and whom to ask. */
export interface SharedHead {
  number: number;
  employerName: string;
  sharedBy: { name: string; email: string } | null;
}

export type SharedStep = Pick<
  SharableStep,
  | 'id'
  | 'title'
  | 'actor'
  | 'phase'
  | 'status'
  | 'startsOn'
  | 'dueOn'
  | 'doneOn'
  | 'isCritical'
  | 'isOverdue'
  | 'canStart'
  | 'waiting'
>;

export interface SharedPlan {
  status: CaseStatus;
  stage: Stage;
  occupation: string | null;
  state: StateCode | null;
  route: string | null;
  lawCheckedOn: CalendarDate | null;
  firstDay: { day: CalendarDate; isDone: boolean } | null;
  doneSteps: number;
  /** What is due next: the earliest open step that can start. */
  next: SharedStep | null;
  steps: SharedStep[];
}

export type SharedComment = Pick<
  SharableComment,
  'id' | 'side' | 'authorId' | 'authorName' | 'text' | 'revision' | 'at' | 'isWithdrawn'
>;

export interface SharedExplanation extends Pick<SharableStep, 'text' | 'legalBasis' | 'statutoryLimit'> {
  stepId: string;
  comments: SharedComment[];
}

export interface SharedPaper extends Pick<SharablePaper, 'key' | 'document'> {
  /** Null: people named this paper themselves, and what they typed stays with them. */
  title: string | null;
  state: PaperState;
  fileCount: number;
  /** Null: the files themselves are not shown. */
  files: SharablePaper['files'] | null;
}

export interface SharedView {
  head: SharedHead;
  plan: SharedPlan | null;
  steps: SharedExplanation[] | null;
  papers: SharedPaper[] | null;
  /** Null: not shown; `name` null: not known yet. */
  candidate: { name: string | null; email: string | null } | null;
}

/** What somebody sees to whom the case is shown with this scope. */
export function sharedView(scope: ShareScope, found: SharableCase): SharedView {
  const { number, employerName, sharedBy } = found;
  return {
    head: { number, employerName, sharedBy },
    plan: scope.includes('plan') ? planOf(found) : null,
    steps: scope.includes('steps') ? found.steps.map((step) => explanationOf(step, found)) : null,
    papers: scope.includes('papers')
      ? found.papers.map((paper) => paperOf(paper, scope.includes('files')))
      : null,
    candidate: scope.includes('name')
      ? {
          name: found.candidate.name,
          email: scope.includes('contact') ? found.candidate.email : null,
        }
      : null,
  };
}

function planOf({ status, occupation, state, route, lawCheckedOn, steps }: SharableCase): SharedPlan {
  const shown = steps.map(stepOf);
  const first = steps.find((step) => step.key === FIRST_DAY_STEP);
  const firstDay = first?.doneOn ?? first?.dueOn ?? null;
  return {
    status,
    stage: stageOf(
      status,
      steps.map(({ key, phase, isCritical, status: of }) => ({
        key,
        phase,
        isCritical,
        isDone: of === 'done',
      })),
    ),
    occupation,
    state,
    route,
    lawCheckedOn,
    firstDay: firstDay === null ? null : { day: firstDay, isDone: first?.status === 'done' },
    doneSteps: steps.filter((step) => step.status === 'done').length,
    next: nextOf(shown),
    steps: shown,
  };
}

/** The earliest open step whose turn it is; of those without a day none. */
export function nextOf(steps: readonly SharedStep[]): SharedStep | null {
  return steps.reduce<SharedStep | null>((next, step) => {
    if (step.status !== 'open' || !step.canStart || step.dueOn === null) return next;
    return next === null || step.dueOn < (next.dueOn ?? '') ? step : next;
  }, null);
}

function stepOf(step: SharableStep): SharedStep {
  return {
    id: step.id,
    title: step.title,
    actor: step.actor,
    phase: step.phase,
    status: step.status,
    startsOn: step.startsOn,
    dueOn: step.dueOn,
    doneOn: step.doneOn,
    isCritical: step.isCritical,
    isOverdue: step.isOverdue,
    canStart: step.canStart,
    waiting: step.waiting,
  };
}

/** Only the conversation of this very share: what colleagues write to each other stays among them. */
function explanationOf(step: SharableStep, { comments, shareId }: SharableCase): SharedExplanation {
  return {
    stepId: step.id,
    text: step.text,
    legalBasis: step.legalBasis,
    statutoryLimit: step.statutoryLimit,
    comments: comments
      .filter((comment) => comment.stepId === step.id && shareId !== null && comment.shareId === shareId)
      .map(({ id, side, authorId, authorName, text, revision, at, isWithdrawn }) => ({
        id,
        side,
        authorId,
        authorName,
        text: isWithdrawn ? '' : text,
        revision,
        at,
        isWithdrawn,
      })),
  };
}

function paperOf({ key, title, document, state, files }: SharablePaper, withFiles: boolean): SharedPaper {
  return {
    key: document === null && !withFiles ? 'own' : key,
    title: document === null && !withFiles ? null : title,
    document,
    state,
    fileCount: files.length,
    files: withFiles
      ? files.map(({ id, name, mediaType, sizeBytes, uploadedAt }) => ({
          id,
          name,
          mediaType,
          sizeBytes,
          uploadedAt,
        }))
      : null,
  };
}
