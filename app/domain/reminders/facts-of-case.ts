import type { CalendarDate, HolidayRegion } from '../calendar';
import { happeningOfData, type Happening, type HappeningAnswers } from '../cases/replan/happening';
import {
  CLOCK_LIMITS,
  clockLimitOf,
  clockOf,
  eventsThatHold,
  type ClockEvent,
  type ClockLimit,
} from '../clock';
import { dayOfDuty } from '../plan/procedure/duties';
import type { StatutoryLimit } from '../plan/contract';
import { clockEventsOf, type HistoryEvent } from '../work/clock-events';
import type { CaseFacts, Expiry, StepClockState } from './case-facts';
import { missingDates } from './date-missing-rules';
import { FIRST_DAY_STEP } from './duties-due';

/** A step of a running case, as far as reminders look at it. */
export interface FactStep {
  readonly id: string;
  readonly key: string;
  readonly status: 'open' | 'done' | 'dropped';
  readonly dueOn: CalendarDate | null;
  readonly doneOn: CalendarDate | null;
  readonly dependsOn: readonly string[];
  readonly statutoryLimit: StatutoryLimit | null;
}

export interface FactInput {
  readonly caseId: string;
  readonly today: CalendarDate;
  /** Holidays of the place of work. */
  readonly state: HolidayRegion | null;
  readonly steps: readonly FactStep[];
  /** Of the plan in force. */
  readonly dutyIds: readonly string[];
  /** Of the kinds that clocks look at, oldest first. */
  readonly history: readonly HistoryEvent[];
  /** Last day of the title held when the case was planned. */
  readonly titleValidUntil: CalendarDate | null;
  /** Papers of the folder, with the day they came and their last day. */
  readonly papers: readonly { key: string; since: CalendarDate; until: CalendarDate | null }[];
}

/** Duties to report an early end, by statute or by agreement. */
const REPORT_DUTIES: readonly string[] = ['report-early-end', 'report-early-end-agreed'];

/** What the reminders of a case hang on, from its steps, its history and its papers. */
export function factsOfCase(input: FactInput): CaseFacts {
  const { caseId, steps, dutyIds, state, papers } = input;
  const happened = happeningsThatHold(input.history);
  const last = (happening: Happening) => happened.findLast((one) => one.happening === happening);
  const step = (key: string) => steps.find((one) => one.key === key && one.status !== 'dropped');
  const openId = (key: string) => (step(key)?.status === 'open' ? (step(key)?.id ?? null) : null);

  const first = step(FIRST_DAY_STEP);
  const firstDay = first?.doneOn ?? first?.dueOn ?? null;
  const appointmentOn = last('appointment-set')?.answers.until ?? null;
  const visaUntil = last('visa-valid-until')?.answers.until ?? null;
  const extension = step('permit-extension');
  const titleUntil = titleUntilOf(last('title-valid-until'), extension, input.titleValidUntil);
  const passport = papers.find(({ key }) => key === 'passport') ?? null;
  const visaAppointment = openId('visa-appointment');
  const permitDone = (step('residence-permit') ?? step('title-decision'))?.status === 'done';
  // Nobody has entered the day on the card: then the plan's is better than none.
  const plannedEnd = permitDone && extension?.status === 'open' ? extension.dueOn : null;
  const titleEnd = titleUntil ?? plannedEnd;
  return {
    caseId,
    steps,
    dutyDays: dutyIds.flatMap((id) => dayOfDuty(id, firstDay, state) ?? []),
    clocks: clocksOf(input),
    ownLimits: ownLimitsOf(input, happened),
    expiries: [
      ...advanceConsent(input, openId('visa-application') ?? visaAppointment),
      ...(visaUntil === null || permitDone
        ? []
        : [{ what: 'visa' as const, key: '', until: visaUntil, stepId: openId('residence-permit') }]),
      ...(titleEnd === null ? [] : [{ what: 'title' as const, key: '', until: titleEnd, stepId: null }]),
      ...papers.flatMap(({ key, until }): Expiry[] =>
        until === null ? [] : [{ what: 'paper', key, until, stepId: null }],
      ),
    ],
    appointments:
      appointmentOn === null || visaAppointment === null
        ? []
        : [{ stepId: visaAppointment, on: appointmentOn }],
    missing: missingDates({
      steps,
      conditions: conditionsOf(input.history),
      appointmentOn,
      visaUntil,
      titleUntil,
      passport,
    }),
  };
}

interface HeldHappening {
  readonly id: string;
  readonly happening: Happening;
  readonly day: CalendarDate;
  readonly answers: HappeningAnswers;
}

/** What happened and was not taken back, in the order of recording. */
function happeningsThatHold(history: readonly HistoryEvent[]): HeldHappening[] {
  const retracted = new Set(
    history.flatMap(({ kind, data }) =>
      kind === 'happening-retracted' ? [(data as { eventId?: unknown }).eventId] : [],
    ),
  );
  return history.flatMap((event) => {
    const read = event.kind === 'happening' && !retracted.has(event.id) ? happeningOfData(event.data) : null;
    return read === null ? [] : [{ ...read, id: event.id, day: event.occurredOn }];
  });
}

/** A day that was entered before the extension belongs to the title before it. */
function titleUntilOf(
  entered: HeldHappening | undefined,
  extension: FactStep | undefined,
  planned: CalendarDate | null,
): CalendarDate | null {
  const extendedOn = extension?.doneOn ?? null;
  if (entered === undefined) return extendedOn === null ? planned : null;
  return extendedOn === null || entered.day >= extendedOn ? entered.answers.until : null;
}

function clocksOf({ steps, history, state, today }: FactInput): StepClockState[] {
  return steps.flatMap((step): StepClockState[] => {
    const limit =
      step.status === 'open' ? clockLimitOf({ id: step.key, statutoryLimit: step.statutoryLimit }) : null;
    if (limit === null) return [];
    const reading = clockOf(limit, clockEventsOf(step.key, history), { state, asOf: today });
    const { kind } = limit;
    return [
      {
        stepId: step.id,
        state: reading.state,
        due: reading.due,
        kind,
        isDeemable: limit.deemedBy !== null,
      },
    ];
  });
}

function advanceConsent({ history, state, today }: FactInput, stepId: string | null): Expiry[] {
  if (stepId === null) return [];
  const events = clockEventsOf('visa-application', history);
  const { state: reads, due } = clockOf(CLOCK_LIMITS.advanceConsentValidity, events, { state, asOf: today });
  if (due === null || reads === 'met' || reads === 'not-started') return [];
  return [{ what: 'advance-consent', key: '', until: due, stepId }];
}

/** Limits of the employer that run. */
function ownLimitsOf(
  { dutyIds, history, state, today }: FactInput,
  happened: readonly HeldHappening[],
): CaseFacts['ownLimits'][number][] {
  const running = (limit: ClockLimit, events: readonly ClockEvent[]) => {
    const reading = clockOf(limit, events, { state, asOf: today });
    const { start, due } = reading;
    const isOver = reading.state === 'met' || reading.state === 'not-started';
    return isOver || start === null || due === null ? [] : [{ limitId: limit.id, start, due }];
  };
  // A question of the agency breaks its silence; to the employer's own month that means nothing.
  const asked = clockEventsOf('agency-consent', history).filter(({ kind }) => kind !== 'silence-broken');
  const owesReport = dutyIds.some((id) => REPORT_DUTIES.includes(id));
  const ends = happened.flatMap(({ id, happening, day }, sequence): ClockEvent[] => {
    if (happening === 'employment-ending')
      return [{ id, sequence, day, kind: 'condition', condition: 'early-end-known' }];
    return happening === 'end-reported' ? [{ id, sequence, day, kind: 'done' }] : [];
  });
  return [
    ...running(CLOCK_LIMITS.agencyQuestion, asked),
    ...(owesReport ? running(CLOCK_LIMITS.reportEarlyEnd, ends) : []),
  ];
}

/** Conditions of limits that somebody entered or that follow from a finished step. */
function conditionsOf(history: readonly HistoryEvent[]): ReadonlySet<string> {
  return new Set(
    eventsThatHold(clockEventsOf('', history)).flatMap((event) =>
      event.kind === 'condition' ? [event.condition] : [],
    ),
  );
}
