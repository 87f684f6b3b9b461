import type { GoneReason } from './reminder-rule';
import { REMINDER_RULES } from './reminder-rules';
import type { StepState } from './case-facts';
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

export type SupersedeReason = 'step-done' | 'step-dropped' | 'case-closed' | GoneReason;

export interface ReminderChanges {
  insert: WantedReminder[];
  /** Superseded before it went out, and wanted again: the day moved back, or the step was opened again. */
  revive: Array<{ id: string; reminder: WantedReminder }>;
  supersede: Array<{ id: string; reason: SupersedeReason }>;
  /** Went out, and then the step was done, or the date came. */
  actedOn: Array<{ id: string; reason: SupersedeReason }>;
  /** Went out to some; whatever of it still waits is no longer wanted. */
  stop: string[];
}

/** What counts as an answer to what was said. */
const IS_ANSWER: ReadonlySet<SupersedeReason> = new Set(['step-done', 'date-known']);

/**
 * Compares what a case wants with what there is.
 * @param wanted `remindersOfCase`, or nothing for a case that is not active
 */
export function reminderChanges(
  wanted: readonly WantedReminder[],
  steps: readonly Pick<StepState, 'id' | 'status'>[],
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
      if (IS_ANSWER.has(reason) && !reminder.isActedOn) changes.actedOn.push({ id: reminder.id, reason });
    }
  }
  return changes;
}

function reasonOf(
  { kind, stepId }: ReminderState,
  stepById: ReadonlyMap<string, Pick<StepState, 'id' | 'status'>>,
  isActive: boolean,
): SupersedeReason {
  const otherwise = isActive ? REMINDER_RULES[kind].goneReason : 'case-closed';
  if (stepId === null) return otherwise;
  const step = stepById.get(stepId);
  if (step === undefined || step.status === 'dropped') return 'step-dropped';
  return step.status === 'done' ? 'step-done' : otherwise;
}
