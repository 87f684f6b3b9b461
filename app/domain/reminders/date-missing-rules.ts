import { addDays, laterOf, type CalendarDate } from '../calendar';

/**
 * Dates that should be known by now. Pure: from what is done and what is entered, to what has to be asked and when.
 */
export const MISSING_DATES = [
  'appointment',
  'consent-requested',
  'documents-complete',
  'visa-until',
  'title-until',
  'passport-until',
] as const;
export type MissingDateKind = (typeof MISSING_DATES)[number];

export function isMissingDateKind(value: unknown): value is MissingDateKind {
  return MISSING_DATES.some((kind) => kind === value);
}

export interface MissingDate {
  readonly which: MissingDateKind;
  /** The open step at which it is asked for; null: the case. */
  readonly stepId: string | null;
  /** The day of the task. */
  readonly askOn: CalendarDate;
}

/** A step as far as dates are expected of it. */
export interface ExpectantStep {
  readonly id: string;
  readonly key: string;
  readonly status: 'open' | 'done' | 'dropped';
  readonly doneOn: CalendarDate | null;
  readonly dependsOn: readonly string[];
}

export interface DatesKnown {
  readonly steps: readonly ExpectantStep[];
  /** Conditions of limits that were entered or follow from a finished step. */
  readonly conditions: ReadonlySet<string>;
  /** Day of the appointment at the mission, last days of visa and title; null: not entered. */
  readonly appointmentOn: CalendarDate | null;
  readonly visaUntil: CalendarDate | null;
  readonly titleUntil: CalendarDate | null;
  /** The passport lies in the folder: since when, and whether its last day was read. Null: it does not. */
  readonly passport: { readonly since: CalendarDate; readonly until: CalendarDate | null } | null;
}

/** Days that people get to enter something by themselves before they are asked. */
const PATIENCE_DAYS: Readonly<Record<MissingDateKind, number>> = {
  // Three weeks are the mission's limit for an appointment (§ 31a Abs. 1 AufenthV).
  appointment: 21,
  // Three Werktage are the authority's for passing on the result (§ 81a Abs. 3 Nr. 3 AufenthG), with time to say so.
  'consent-requested': 10,
  // The receipt is due within two weeks or a month; whether papers lack stands in it.
  'documents-complete': 30,
  'visa-until': 3,
  'title-until': 7,
  'passport-until': 3,
};

export function missingDates(known: DatesKnown): MissingDate[] {
  const step = (key: string) => known.steps.find((one) => one.key === key && one.status !== 'dropped');
  const openStep = (key: string) => {
    const found = step(key);
    return found?.status === 'open' ? found : undefined;
  };
  const ask = (which: MissingDateKind, at: ExpectantStep | undefined, since: CalendarDate | null) =>
    at === undefined || since === null
      ? []
      : [{ which, stepId: at.id, askOn: addDays(since, PATIENCE_DAYS[which]) }];
  /** The day on which the turn of a step came: when the last of those before it was done. */
  const turnOf = (one: ExpectantStep | undefined): CalendarDate | null => {
    if (one === undefined) return null;
    const before = one.dependsOn.flatMap((key) => step(key) ?? []);
    if (before.length === 0 || before.some(({ status }) => status !== 'done')) return null;
    return before.reduce<CalendarDate | null>(
      (last, { doneOn }) => (doneOn === null ? last : last === null ? doneOn : laterOf(last, doneOn)),
      null,
    );
  };

  const appointment = openStep('visa-appointment');
  const consent = openStep('agency-consent');
  const visaDone = step('visa-decision')?.doneOn ?? step('visa-application')?.doneOn ?? null;
  const permitDone = (step('residence-permit') ?? step('title-decision'))?.doneOn ?? null;
  const applied = step('recognition-apply')?.doneOn ?? null;
  return [
    ...(known.appointmentOn === null ? ask('appointment', appointment, turnOf(appointment)) : []),
    ...(known.conditions.has('consent-request-sent')
      ? []
      : ask('consent-requested', consent, turnOf(consent))),
    ...(known.conditions.has('documents-complete')
      ? []
      : ask('documents-complete', openStep('recognition-decision'), applied)),
    ...(known.visaUntil === null && step('visa-decision')?.status === 'done' && permitDone === null
      ? ask('visa-until', openStep('residence-permit') ?? openStep('travel'), visaDone)
      : []),
    ...(known.titleUntil === null ? ask('title-until', openStep('permit-extension'), permitDone) : []),
    ...(known.passport !== null && known.passport.until === null
      ? [
          {
            which: 'passport-until' as const,
            stepId: null,
            askOn: addDays(known.passport.since, PATIENCE_DAYS['passport-until']),
          },
        ]
      : []),
  ];
}
