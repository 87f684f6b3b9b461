import type { StepState } from './reminders-of-case';
import type { ReminderKind, WantedReminder } from './wanted-reminder';

/**
 * What must happen to the reminders of a case so that they agree with its facts: pure choice, no writing.
 */
export interface ReminderState {
  id: string;
  kind: ReminderKind;
  stepId: string | null;
  cause: string;
  status: 'planned' | 'queued' | 'sent' | 'superseded' | 'failed';
  /** A mail of it went out, may have gone out, or was given up: the same cause is not said again. */
  hasBeenTried: boolean;
  isActedOn: boolean;
}

export type SupersedeReason = 'step-done' | 'step-dropped' | 'due-day-moved' | 'case-closed';

export interface ReminderChanges {
  insert: WantedReminder[];
  /** Superseded before it went out, and wanted again: the day moved back, or the step was opened again. */
  revive: Array<{ id: string; reminder: WantedReminder }>;
  supersede: Array<{ id: string; reason: SupersedeReason }>;
  /** Went out, and then the step was done. */
  actedOn: string[];
  /** Went out to some; whatever of it still waits is no longer wanted. */
  stop: string[];
}

/**
 * Compares what a case wants with what there is.
 * @param wanted `remindersOfCase`, or nothing for a case that is not active
 */
export function reminderChanges(
  wanted: readonly WantedReminder[],
  steps: readonly StepState[],
  reminders: readonly ReminderState[],
  isActive: boolean,
): ReminderChanges {
  const changes: ReminderChanges = { insert: [], revive: [], supersede: [], actedOn: [], stop: [] };
  const byCause = new Map(reminders.map((reminder) => [reminder.cause, reminder]));
  for (const reminder of wanted) {
    const known = byCause.get(reminder.cause);
    if (known === undefined) changes.insert.push(reminder);
    else if (known.status === 'superseded' && !known.hasBeenTried)
      changes.revive.push({ id: known.id, reminder });
  }
  const wantedCauses = new Set(wanted.map(({ cause }) => cause));
  const stepById = new Map(steps.map((step) => [step.id, step]));
  for (const reminder of reminders) {
    if (wantedCauses.has(reminder.cause)) continue;
    const reason = reasonOf(reminder, stepById, isActive);
    if (reminder.status === 'planned' || reminder.status === 'queued') {
      changes.supersede.push({ id: reminder.id, reason });
    } else if (reminder.status === 'sent') {
      changes.stop.push(reminder.id);
      if (reason === 'step-done' && !reminder.isActedOn) changes.actedOn.push(reminder.id);
    }
  }
  return changes;
}

function reasonOf(
  { kind, stepId }: ReminderState,
  stepById: ReadonlyMap<string, StepState>,
  isActive: boolean,
): SupersedeReason {
  const otherwise = isActive ? 'due-day-moved' : 'case-closed';
  if (kind === 'duties-due' || kind === 'title-expiring') return otherwise;
  const step = stepId === null ? undefined : stepById.get(stepId);
  if (step === undefined || step.status === 'dropped') return 'step-dropped';
  return step.status === 'done' ? 'step-done' : otherwise;
}
