/**
 * The statutory clocks of a running case: read anew each time from finished steps and recorded happenings, never
 * stored. What no finished step and no happening says has not begun: no deadline is invented.
 */
import type { CalendarDate } from '../../calendar';
import type { StateCode } from '../../catalogue/states';
import {
  clockLimitOf,
  clockOf,
  type ClockCondition,
  type ClockEvent,
  type ClockLimit,
  type ClockReading,
} from '../../clock';
import type { Step } from '../../plan/contract';
import { HAPPENING_TRAITS, type ClockEffect, type RecordedHappening } from './happening';

/** Steps whose end is exactly what a clock waits for. Others need a happening of their own. */
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

export interface StepClock extends ClockReading {
  readonly stepKey: string;
  readonly limit: Pick<ClockLimit, 'amount' | 'unit' | 'kind' | 'confirmed' | 'startsWhen'>;
}

export interface CaseClockInput {
  readonly steps: readonly Pick<Step, 'id' | 'statutoryLimit'>[];
  /** Step key to the day on which it was really done. */
  readonly doneOn: ReadonlyMap<string, CalendarDate>;
  readonly happenings: readonly RecordedHappening[];
  readonly state: StateCode | null;
  readonly asOf: CalendarDate;
}

/** The clock of each step that has a limit of the law, in the order of the plan. */
export function caseClocks(input: CaseClockInput): StepClock[] {
  const shared = conditionsOfSteps(input.doneOn);
  return input.steps.flatMap((step) => {
    const limit = clockLimitOf(step);
    if (limit === null) return [];
    const events = [...shared, ...eventsOf(step.id, input)];
    const { amount, unit, kind, confirmed, startsWhen } = limit;
    return [
      {
        stepKey: step.id,
        limit: { amount, unit, kind, confirmed, startsWhen },
        ...clockOf(limit, events, { state: input.state, asOf: input.asOf }),
      },
    ];
  });
}

/** Finished steps were recorded before anything else of their day: what follows them may come on the same day. */
function conditionsOfSteps(doneOn: ReadonlyMap<string, CalendarDate>): ClockEvent[] {
  return [...doneOn].flatMap(([key, day], index): ClockEvent[] => {
    const condition = CONDITION_OF_STEP[key];
    return condition === undefined
      ? []
      : [{ id: `step ${key}`, sequence: index - doneOn.size, kind: 'condition', day, condition }];
  });
}

function eventsOf(stepKey: string, { doneOn, happenings }: CaseClockInput): ClockEvent[] {
  const events = happenings.flatMap((recorded) =>
    HAPPENING_TRAITS[recorded.happening].clock.flatMap((effect, index) =>
      clockEvent(stepKey, recorded, effect, index),
    ),
  );
  const done = doneOn.get(stepKey);
  if (done === undefined) return events;
  return [...events, { id: `done ${stepKey}`, sequence: Number.MAX_SAFE_INTEGER, kind: 'done', day: done }];
}

function clockEvent(
  stepKey: string,
  { id, sequence, day, answers }: RecordedHappening,
  effect: ClockEffect,
  index: number,
): ClockEvent[] {
  const recorded = { id: `${id} ${index}`, sequence: sequence + index / 10, day };
  if (effect.kind === 'condition') return [{ ...recorded, kind: 'condition', condition: effect.condition }];
  if (answers.step !== stepKey) return [];
  switch (effect.kind) {
    case 'decided':
      return [{ ...recorded, kind: 'done' }];
    case 'suspended':
      return [{ ...recorded, kind: 'suspended', reason: effect.reason, until: null }];
    case 'resumed':
      return [{ ...recorded, kind: 'resumed', reason: effect.reason }];
    case 'extended':
      // The form asks whether reasons were given by offering the event only for extensions in writing.
      return answers.until === null
        ? []
        : [{ ...recorded, kind: 'extended', until: answers.until, withReasons: true }];
    case 'silence-broken':
      return [{ ...recorded, kind: 'silence-broken', by: 'data-missing' }];
  }
}
