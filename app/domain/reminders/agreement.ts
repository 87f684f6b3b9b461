import type { CalendarDate } from '../calendar';
import { stepDueCause } from './step-due';

/**
 * What must happen to the reminders of a case so that they agree with its steps: pure choice, no writing.
 */
export interface StepState {
  id: string;
  status: 'open' | 'done' | 'dropped';
  dueOn: CalendarDate | null;
}

export interface ReminderState {
  id: string;
  stepId: string | null;
  cause: string;
  status: 'planned' | 'queued' | 'sent' | 'superseded' | 'failed';
  /** A mail of it went out, may have gone out, or was given up: the same due day is not reminded of again. */
  hasBeenTried: boolean;
  isActedOn: boolean;
}

export type SupersedeReason = 'step-done' | 'step-dropped' | 'due-day-moved' | 'case-closed';

export interface ReminderChanges {
  insert: Array<{ stepId: string; dueOn: CalendarDate; cause: string }>;
  /** Superseded before it went out, and wanted again: the day moved back, or the step was opened again. */
  revive: Array<{ id: string; dueOn: CalendarDate }>;
  supersede: Array<{ id: string; reason: SupersedeReason }>;
  /** Went out, and then the step was done. */
  actedOn: string[];
  /** Went out to some; whatever of it still waits is no longer wanted. */
  stop: string[];
}

/** Compares the steps of a case with its reminders. `isActive` is false for a case without a plan or closed. */
export function reminderChanges(
  steps: readonly StepState[],
  reminders: readonly ReminderState[],
  isActive: boolean,
): ReminderChanges {
  const changes: ReminderChanges = { insert: [], revive: [], supersede: [], actedOn: [], stop: [] };
  const byCause = new Map(reminders.map((reminder) => [reminder.cause, reminder]));
  const wanted = new Set<string>();
  for (const { id: stepId, status, dueOn } of steps) {
    if (!isActive || status !== 'open' || dueOn === null) continue;
    const cause = stepDueCause(stepId, dueOn);
    wanted.add(cause);
    const known = byCause.get(cause);
    if (known === undefined) changes.insert.push({ stepId, dueOn, cause });
    else if (known.status === 'superseded' && !known.hasBeenTried)
      changes.revive.push({ id: known.id, dueOn });
  }
  const stepById = new Map(steps.map((step) => [step.id, step]));
  for (const reminder of reminders) {
    if (wanted.has(reminder.cause)) continue;
    const step = reminder.stepId === null ? undefined : stepById.get(reminder.stepId);
    const reason = reasonOf(step, isActive);
    if (reminder.status === 'planned' || reminder.status === 'queued') {
      changes.supersede.push({ id: reminder.id, reason });
    } else if (reminder.status === 'sent') {
      changes.stop.push(reminder.id);
      if (reason === 'step-done' && !reminder.isActedOn) changes.actedOn.push(reminder.id);
    }
  }
  return changes;
}

function reasonOf(step: StepState | undefined, isActive: boolean): SupersedeReason {
  if (step === undefined || step.status === 'dropped') return 'step-dropped';
  if (step.status === 'done') return 'step-done';
  return isActive ? 'due-day-moved' : 'case-closed';
}
