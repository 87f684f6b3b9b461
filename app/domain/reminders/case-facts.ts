import type { CalendarDate } from '../calendar';
import type { ClockReading } from '../clock';
import type { MissingDate } from './date-missing-rules';

/** What reminders hang on, of one case with a plan. Worked out anew with every change. */
export interface CaseFacts {
  readonly caseId: string;
  readonly steps: readonly StepState[];
  /** Due days of the employer's duties as they stand now, in any order, doubled or not. */
  readonly dutyDays: readonly CalendarDate[];
  /** Limits of the law at open steps, as they stand today. */
  readonly clocks: readonly StepClockState[];
  /** Limits that the employer has to keep: the answer to the agency, the report of an early end. */
  readonly ownLimits: readonly {
    readonly limitId: string;
    readonly start: CalendarDate;
    readonly due: CalendarDate;
  }[];
  /** What ends on a day. */
  readonly expiries: readonly Expiry[];
  /** The next appointment, with the step that it belongs to. */
  readonly appointments: readonly { readonly stepId: string; readonly on: CalendarDate }[];
  /** Dates that should be known by now and are not. */
  readonly missing: readonly MissingDate[];
}

export interface StepState {
  readonly id: string;
  /** Id within the plan. */
  readonly key: string;
  readonly status: 'open' | 'done' | 'dropped';
  readonly dueOn: CalendarDate | null;
}

/** The clock of an open step. */
export interface StepClockState {
  readonly stepId: string;
  readonly state: ClockReading['state'];
  readonly due: CalendarDate | null;
  readonly kind: 'hard' | 'soll' | 'typical' | 'fiction';
  /** Silence has the effect of a consent. */
  readonly isDeemable: boolean;
}

/** Something with a last day. */
export interface Expiry {
  readonly what: 'advance-consent' | 'visa' | 'title' | 'paper';
  /** Which of them, where there may be several: key of a paper; else ''. */
  readonly key: string;
  readonly until: CalendarDate;
  /** The step that takes care of it, if it is open. */
  readonly stepId: string | null;
}
