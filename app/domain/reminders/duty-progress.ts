import type { CalendarDate } from '../calendar';
import type { CaseFacts } from './case-facts';
import type { FactStep } from './facts-of-case';

/**
 * How the employer's duties of a running case stand: done with its proof, open with its day, or only owed when
 * something happens. Duties without a trace in the case (contract terms, works council) are open until their day is
 * over, and then say so: nobody claims that they were kept.
 */
export interface DutyProgress {
  readonly id: string;
  readonly state: 'done' | 'open' | 'over' | 'on-event';
  /** Done on, due on, or over since; null: no day is known. */
  readonly on: CalendarDate | null;
  /** Where the proof lies or the duty is fulfilled, below the case; null: nowhere here. */
  readonly place: 'faire-integration' | 'folder' | 'drafts' | 'events' | null;
}

/** The step whose end fulfils a duty. */
const STEP_OF: Readonly<Partial<Record<string, string>>> = {
  'check-title': 'title-check',
  'faire-integration-notice': 'faire-integration-notice',
  'faire-integration-notice-trainee': 'faire-integration-notice',
  'instant-registration': 'instant-registration',
  'social-insurance': 'social-insurance',
  'health-insurer': 'health-insurance',
};

/** The limit of the employer that a duty begins. */
const LIMIT_OF: Readonly<Partial<Record<string, string>>> = {
  'report-early-end': 'report-early-end',
  'report-early-end-agreed': 'report-early-end',
  'answer-agency': 'agency-question',
};

const PLACE_OF: Readonly<Partial<Record<string, DutyProgress['place']>>> = {
  'faire-integration-notice': 'faire-integration',
  'faire-integration-notice-trainee': 'faire-integration',
  'keep-copy': 'folder',
  'report-early-end': 'drafts',
  'report-early-end-agreed': 'drafts',
  'answer-agency': 'events',
};

/** Copies of a title, by their key in the folder. */
const COPIES: ReadonlySet<string> = new Set(['present-title', 'visa']);

export function dutyProgress(
  duty: { readonly id: string; readonly dueDay: CalendarDate | null },
  {
    today,
    facts,
    steps,
    papers,
  }: {
    today: CalendarDate;
    facts: Pick<CaseFacts, 'ownLimits'>;
    steps: readonly Pick<FactStep, 'key' | 'status' | 'doneOn'>[];
    /** Keys of papers that lie in the folder, with the day they came. */
    papers: readonly { readonly key: string; readonly since: CalendarDate }[];
  },
): DutyProgress {
  const { id, dueDay } = duty;
  const place = PLACE_OF[id] ?? null;
  const step = steps.find(({ key }) => key === STEP_OF[id]);
  if (step?.status === 'done') return { id, state: 'done', on: step.doneOn, place };
  // A copy from before the check of the new title may be one of an older title.
  const isChecked = steps.some(({ key, status }) => key === 'title-check' && status === 'done');
  const copy = id === 'keep-copy' && isChecked ? papers.find(({ key }) => COPIES.has(key)) : undefined;
  if (copy !== undefined) return { id, state: 'done', on: copy.since, place };
  const limit = facts.ownLimits.find(({ limitId }) => limitId === LIMIT_OF[id]);
  if (limit !== undefined) return { id, state: limit.due < today ? 'over' : 'open', on: limit.due, place };
  if (dueDay === null) return { id, state: 'on-event', on: null, place };
  return { id, state: dueDay < today ? 'over' : 'open', on: dueDay, place };
}
