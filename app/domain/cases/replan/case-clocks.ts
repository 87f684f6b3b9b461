/**
 * The statutory clocks of a running case: read anew each time from its history, never stored. What no finished step and
 * no happening says has not begun: no deadline is invented.
 */
import type { CalendarDate } from '../../calendar';
import type { StateCode } from '../../catalogue/states';
import { clockLimitOf, clockOf, type ClockLimit, type ClockReading } from '../../clock';
import type { Step } from '../../plan/contract';
import { clockEventsOf, type HistoryEvent } from '../../work/clock-events';

export interface StepClock extends ClockReading {
  readonly stepKey: string;
  readonly title: string;
  readonly limit: Pick<ClockLimit, 'amount' | 'unit' | 'kind' | 'confirmed'>;
}

export interface CaseClockInput {
  readonly steps: readonly Pick<Step, 'id' | 'title' | 'statutoryLimit'>[];
  /** Oldest first, of the kinds that clocks look at. */
  readonly history: readonly HistoryEvent[];
  readonly state: StateCode | null;
  readonly asOf: CalendarDate;
}

/** The clock of each step that has a limit of the law, in the order of the plan. */
export function caseClocks({ steps, history, state, asOf }: CaseClockInput): StepClock[] {
  return steps.flatMap((step) => {
    const limit = clockLimitOf(step);
    if (limit === null) return [];
    const { amount, unit, kind, confirmed } = limit;
    const reading = clockOf(limit, clockEventsOf(step.id, history), { state, asOf });
    return [{ ...reading, stepKey: step.id, title: step.title, limit: { amount, unit, kind, confirmed } }];
  });
}
