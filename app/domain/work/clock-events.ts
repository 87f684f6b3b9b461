/**
 * The history of a case as the clocks of its limits read it: steps that were done, and happenings that somebody entered
 * (papers complete, further papers asked for, extended). Nothing is guessed: where a step says less than a condition
 * asks for, the happening has to be entered.
 */
import type { CalendarDate } from '../calendar';
import { happeningOfData, HAPPENING_TRAITS, type ClockEffect } from '../cases/replan/happening';
import type { ClockCondition, ClockEvent, SuspensionReason } from '../clock';

/** What a happening says about a limit. */
type Entry =
  | { kind: 'condition'; condition: ClockCondition }
  | { kind: 'suspended'; reason: SuspensionReason; until: CalendarDate | null }
  | { kind: 'resumed'; reason: SuspensionReason }
  | { kind: 'extended'; until: CalendarDate; withReasons: boolean }
  | { kind: 'silence-broken'; by: 'data-missing' | 'employer-silent' }
  | { kind: 'done' };

/** A row of the history, oldest first. */
export interface HistoryEvent {
  id: string;
  kind: string;
  stepKey: string | null;
  occurredOn: CalendarDate;
  data: unknown;
}

/** Kinds of history that clocks look at, for queries. */
export const KINDS_FOR_CLOCKS = ['step-done', 'step-undone', 'happening', 'happening-retracted'] as const;

/**
 * What it means for limits that a step was done. `recognition-apply`: an application is taken to arrive on the day it
 * was sent until somebody enters the real day; the receipt the office owes tells soon enough.
 */
const CONDITION_OF_STEP: Readonly<Partial<Record<string, ClockCondition>>> = {
  'recognition-apply': 'application-received',
  'documents-complete': 'documents-complete',
  'recognition-decision': 'result-received',
  'degree-evaluation': 'result-received',
  'advance-consent': 'advance-consent-issued',
  'visa-application': 'visa-application-complete',
  'title-application': 'title-application-complete',
  travel: 'entered-germany',
  'first-day': 'work-began',
};

/**
 * Second procedures of a case, by their decision: what was entered for the first one says nothing about them, so they
 * read only what came after their own application.
 */
const OWN_APPLICATION: Readonly<Partial<Record<string, string>>> = {
  'later-recognition-decision': 'later-recognition-apply',
  'follow-up-decision': 'follow-up-application',
};

/** The history from the application of a second procedure on; nothing before it was sent. */
function ownHistory(stepKey: string, history: readonly HistoryEvent[]): readonly HistoryEvent[] {
  const application = OWN_APPLICATION[stepKey];
  if (application === undefined) return history;
  const last = history.findLastIndex(
    ({ kind, stepKey: key }) => key === application && (kind === 'step-done' || kind === 'step-undone'),
  );
  return history[last]?.kind === 'step-done' ? history.slice(last) : [];
}

/** The events that the clock of the step `stepKey` reads. Conditions count for all steps of the case. */
export function clockEventsOf(stepKey: string, wholeHistory: readonly HistoryEvent[]): ClockEvent[] {
  const history = ownHistory(stepKey, wholeHistory);
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
    } else if (event.kind === 'happening') {
      for (const [index, entry] of entriesOf(event.data).entries()) {
        const part = { ...dated, id: partOf(event.id, index), sequence: sequence + index / MAX_PARTS };
        if (entry.kind === 'condition' || event.stepKey === stepKey) events.push({ ...part, ...entry });
      }
    } else if (event.kind === 'happening-retracted') {
      const { eventId } = event.data as { eventId: string };
      for (let index = 0; index < MAX_PARTS; index += 1) {
        const part = { id: partOf(event.id, index), sequence: sequence + index / MAX_PARTS };
        events.push({ ...part, kind: 'retracted', corrects: partOf(eventId, index) });
      }
    }
  });
  return events;
}

/** More parts than any happening has. */
const MAX_PARTS = 4;

/** One happening may say several things about a limit; each has an id of its own. */
function partOf(eventId: string, index: number): string {
  return `${eventId} ${index}`;
}

/** What a happening says about limits. */
function entriesOf(data: unknown): Entry[] {
  const read = happeningOfData(data);
  if (read === null) return [];
  return HAPPENING_TRAITS[read.happening].clock.flatMap((effect) => entryOf(effect, read.answers.until));
}

function entryOf(effect: ClockEffect, until: string | null): Entry[] {
  switch (effect.kind) {
    case 'condition':
      return [effect];
    case 'decided':
      return [{ kind: 'done' }];
    case 'suspended':
      return [{ ...effect, until: null }];
    case 'resumed':
      return [effect];
    case 'extended':
      // The form is offered for extensions in writing and with reasons only.
      return until === null ? [] : [{ kind: 'extended', until, withReasons: true }];
    case 'silence-broken':
      return [{ kind: 'silence-broken', by: 'data-missing' }];
  }
}
