/** Which steps of a plan the candidate's own page shows, and which one is next. */
import type { CalendarDate } from '../calendar/calendar-date';

export interface StepRow {
  id: string;
  key: string;
  status: 'open' | 'done';
  actor: string;
  phase: string;
  dueOn: CalendarDate | null;
  doneOn: CalendarDate | null;
  /** An appointment: the day is set by others. */
  fixedOn: CalendarDate | null;
  dependsOn: readonly string[];
  /** The day that the candidate reported and HR has not confirmed yet. */
  reportedOn: CalendarDate | null;
}

/** Steps of others that the candidate has to know of: visa, journey, arrival. The rest is the employer's business. */
const CONCERNS: readonly string[] = [
  'visa-appointment',
  'visa-application',
  'visa-decision',
  'family-visas',
  'title-application',
  'title-decision',
  'travel',
  'first-day',
  'address-registration',
  'residence-permit',
  'language-course',
  'recognition-decision',
];

export interface ChosenSteps<Row> {
  /** Open steps of the candidate, in the order of the plan. */
  mine: Row[];
  /** Open steps of others that concern the candidate. */
  concern: Row[];
  /** Finished ones of both kinds. */
  done: Row[];
  /** Days that are set, by day. */
  appointments: Row[];
  /** What the candidate can do now; null: nothing. */
  next: Row | null;
  /** Who acts now where the candidate has nothing to do; null: nobody, or it is the candidate's turn. */
  waitingFor: string | null;
}

/** @param steps all steps of the plan that are not dropped, in the order of the plan */
export function chooseSteps<Row extends StepRow>(steps: readonly Row[]): ChosenSteps<Row> {
  const open = new Set(steps.filter((step) => step.status === 'open').map((step) => step.key));
  const canStart = (step: Row) => step.dependsOn.every((key) => !open.has(key));
  const shown = steps.filter(isShown);
  const running = shown.filter((step) => step.status === 'open');
  const mine = running.filter((step) => step.actor === 'candidate');
  const next = mine.filter((step) => canStart(step) && step.reportedOn === null).sort(byDueDay)[0] ?? null;
  return {
    mine,
    concern: running.filter((step) => step.actor !== 'candidate'),
    done: shown.filter((step) => step.status === 'done'),
    appointments: running
      .filter((step) => step.fixedOn !== null)
      .sort((a, b) => (a.fixedOn ?? '').localeCompare(b.fixedOn ?? '')),
    next,
    waitingFor:
      next === null
        ? whoActs(
            running,
            steps.filter((step) => step.status === 'open' && canStart(step)),
          )
        : null,
  };
}

/** HR where a report waits, else whoever has the first step that can begin. */
function whoActs(running: readonly StepRow[], startable: readonly StepRow[]): string | null {
  if (running.some((step) => step.reportedOn !== null)) return 'employer';
  return startable.find((step) => step.actor !== 'candidate')?.actor ?? null;
}

/** Whether a step appears on the candidate's page at all. */
export function isShown(step: Pick<StepRow, 'actor' | 'key' | 'fixedOn'>): boolean {
  return step.actor === 'candidate' || step.fixedOn !== null || CONCERNS.includes(step.key);
}

/** Steps without a day come last; the order of the plan decides between equal days, as sorting is stable. */
function byDueDay(a: StepRow, b: StepRow): number {
  return (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999');
}
