/**
 * The history of a case as the clocks of its limits read it: steps that were done, and what somebody entered about a
 * limit by hand (papers complete, further papers asked for, extended). Nothing is guessed: where a step says less than
 * a condition asks for, the condition has to be entered.
 */
import type { CalendarDate } from '../calendar';
import type { ClockCondition, ClockEvent, SuspensionReason } from '../clock';

/** Kind of the case event that carries an entry about a limit; its data is a `ClockEntry`. */
export const CLOCK_ENTRY = 'clock-entry';

/** What somebody entered about the limit of one step. */
export type ClockEntry =
  | { kind: 'condition'; condition: ClockCondition }
  | { kind: 'suspended'; reason: SuspensionReason; until: CalendarDate | null }
  | { kind: 'resumed'; reason: SuspensionReason }
  | { kind: 'extended'; until: CalendarDate; withReasons: boolean }
  | { kind: 'silence-broken'; by: 'data-missing' | 'employer-silent' }
  | { kind: 'retracted'; corrects: string };

/** A row of the history, oldest first. */
export interface HistoryEvent {
  id: string;
  kind: string;
  stepKey: string | null;
  occurredOn: CalendarDate;
  data: unknown;
}

/** Kinds of history that clocks look at, for queries. */
export const KINDS_FOR_CLOCKS = ['step-done', 'step-undone', CLOCK_ENTRY] as const;

/**
 * What it means for limits that a step was done. `recognition-apply`: an application is taken to arrive on the day it
 * was sent until somebody enters the real day; the receipt the office owes tells soon enough.
 */
const CONDITION_OF_STEP: Readonly<Partial<Record<string, ClockCondition>>> = {
  'recognition-apply': 'application-received',
  'documents-complete': 'documents-complete',
  'advance-consent': 'advance-consent-issued',
  'visa-application': 'visa-application-complete',
  'title-application': 'title-application-complete',
  travel: 'entered-germany',
  'first-day': 'work-began',
};

/** The events that the clock of the step `stepKey` reads. Conditions count for all steps of the case. */
export function clockEventsOf(stepKey: string, history: readonly HistoryEvent[]): ClockEvent[] {
  const events: ClockEvent[] = [];
  const lastDone = new Map<string, string>();
  history.forEach((event, sequence) => {
    const recorded = { id: event.id, sequence };
    const dated = { ...recorded, day: event.occurredOn };
    if (event.kind === 'step-done' && event.stepKey !== null) {
      const condition = CONDITION_OF_STEP[event.stepKey];
      if (event.stepKey === stepKey) events.push({ ...dated, kind: 'done' });
      else if (condition !== undefined) events.push({ ...dated, kind: 'condition', condition });
      else return;
      lastDone.set(event.stepKey, event.id);
    } else if (event.kind === 'step-undone' && event.stepKey !== null) {
      const corrects = lastDone.get(event.stepKey);
      if (corrects !== undefined) events.push({ ...recorded, kind: 'retracted', corrects });
    } else if (event.kind === CLOCK_ENTRY) {
      // Only our own service writes this kind, so its shape is known.
      const entry = event.data as ClockEntry;
      if (entry.kind === 'retracted') events.push({ ...recorded, ...entry });
      else if (entry.kind === 'condition' || event.stepKey === stepKey) events.push({ ...dated, ...entry });
    }
  });
  return events;
}
