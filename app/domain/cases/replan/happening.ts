/**
 * What can happen to a running case from outside, as data: what the form asks, which facts it changes, which step it
 * finishes or fixes to a day, and what it means for the clock of a step. The words live with the page.
 */
import type { ClockCondition, SuspensionReason } from '../../clock';
import type { FieldName } from '../fields';

export const HAPPENINGS = [
  'recognition-decided',
  'degree-evaluated',
  'salary-changed',
  'start-moved',
  'appointment-set',
  'visa-issued',
  'application-refused',
  'visa-valid-until',
  'title-valid-until',
  'papers-complete',
  'papers-requested',
  'papers-handed-in',
  'limit-extended',
  'consent-requested',
  'agency-asked',
  'appointment-requested',
  'moved-in',
  'employment-ending',
  'end-reported',
] as const;
export type Happening = (typeof HAPPENINGS)[number];

/** What a happening means for the clock: of the chosen step, or as a condition for every clock that waits for it. */
export type ClockEffect =
  | { readonly kind: 'condition'; readonly condition: ClockCondition }
  | { readonly kind: 'decided' }
  | { readonly kind: 'suspended'; readonly reason: SuspensionReason }
  | { readonly kind: 'resumed'; readonly reason: SuspensionReason }
  | { readonly kind: 'extended' }
  | { readonly kind: 'silence-broken' };

export interface HappeningTraits {
  readonly group: 'decision' | 'facts' | 'day' | 'clock';
  /** Facts of the case that the form asks for anew, the first one required. */
  readonly facts: readonly FieldName[];
  /** Answers that make sense here, where the fact has more. */
  readonly answers?: readonly string[];
  /** Steps that are finished on the day it happened, as far as the plan has them open. */
  readonly finishes: readonly string[];
  /** The step that ends on the day the form asks for. */
  readonly fixes: string | null;
  /** The form asks for a further day: an appointment, an end. */
  readonly asksDay: boolean;
  /** Steps of which the form asks one; empty: it asks for none. */
  readonly steps: readonly string[];
  readonly clock: readonly ClockEffect[];
}

const NOTHING: HappeningTraits = {
  group: 'clock',
  facts: [],
  finishes: [],
  fixes: null,
  asksDay: false,
  steps: [],
  clock: [],
};

/** Steps in which an office decides. */
const DECISIONS = [
  'recognition-decision',
  'later-recognition-decision',
  'degree-evaluation',
  'state-recognition-confirmation',
  'licence-promise',
  'agency-consent',
  'advance-consent',
  'visa-decision',
  'title-decision',
] as const;

/** Steps with a limit that a body may hold up. */
const DECIDED_ON_PAPERS = [
  'recognition-receipt',
  'recognition-decision',
  'later-recognition-decision',
  'degree-evaluation',
  'follow-up-decision',
  'title-decision',
] as const;

export const HAPPENING_TRAITS: Readonly<Record<Happening, HappeningTraits>> = {
  'recognition-decided': {
    ...NOTHING,
    group: 'decision',
    facts: ['candidate.qualification.recognition', 'candidate.qualification.measure'],
    answers: ['full', 'partial', 'not-equivalent'],
    finishes: ['recognition-decision'],
  },
  'degree-evaluated': {
    ...NOTHING,
    group: 'decision',
    facts: ['candidate.qualification.comparability'],
    finishes: ['degree-evaluation'],
  },
  'visa-issued': { ...NOTHING, group: 'decision', finishes: ['visa-application', 'visa-decision'] },
  'application-refused': { ...NOTHING, group: 'decision', steps: DECISIONS, clock: [{ kind: 'decided' }] },
  'salary-changed': { ...NOTHING, group: 'facts', facts: ['position.grossSalaryCentsPerYear'] },
  'start-moved': { ...NOTHING, group: 'facts', facts: ['position.desiredStart'] },
  'appointment-set': { ...NOTHING, group: 'day', asksDay: true, fixes: 'visa-appointment' },
  'visa-valid-until': { ...NOTHING, group: 'day', asksDay: true },
  'title-valid-until': { ...NOTHING, group: 'day', asksDay: true, fixes: 'permit-extension' },
  'papers-complete': {
    ...NOTHING,
    finishes: ['documents-complete'],
    clock: [
      { kind: 'condition', condition: 'documents-complete' },
      { kind: 'condition', condition: 'documents-complete-and-paid' },
    ],
  },
  'papers-requested': {
    ...NOTHING,
    steps: DECIDED_ON_PAPERS,
    clock: [{ kind: 'suspended', reason: 'further-documents' }],
  },
  'papers-handed-in': {
    ...NOTHING,
    steps: DECIDED_ON_PAPERS,
    clock: [{ kind: 'resumed', reason: 'further-documents' }],
  },
  'limit-extended': { ...NOTHING, steps: DECIDED_ON_PAPERS, asksDay: true, clock: [{ kind: 'extended' }] },
  'consent-requested': {
    ...NOTHING,
    clock: [{ kind: 'condition', condition: 'consent-request-sent' }],
  },
  'agency-asked': {
    ...NOTHING,
    steps: ['agency-consent'],
    clock: [{ kind: 'silence-broken' }, { kind: 'condition', condition: 'agency-asked-employer' }],
  },
  'appointment-requested': {
    ...NOTHING,
    clock: [
      { kind: 'condition', condition: 'advance-consent-presented' },
      { kind: 'condition', condition: 'appointment-requested' },
    ],
  },
  'moved-in': { ...NOTHING, clock: [{ kind: 'condition', condition: 'moved-in' }] },
  // The employer's four weeks run from the day of knowledge (§ 4a Abs. 5 S. 3 Nr. 3 AufenthG); reminders read both.
  'employment-ending': { ...NOTHING, clock: [{ kind: 'condition', condition: 'early-end-known' }] },
  'end-reported': NOTHING,
};

export function isHappening(value: unknown): value is Happening {
  return HAPPENINGS.some((happening) => happening === value);
}

/** Whether the plan may be another one because of it. Limits and the last day of a visa change no plan. */
export function asksForPlan(happening: Happening): boolean {
  const { group, fixes } = HAPPENING_TRAITS[happening];
  return group !== 'clock' && (group !== 'day' || fixes !== null);
}

/** Whether it can happen to a plan with these steps. */
export function fitsPlan(happening: Happening, stepKeys: ReadonlySet<string>): boolean {
  const { group, finishes, fixes, steps } = HAPPENING_TRAITS[happening];
  if (group === 'facts') return true;
  const began = STEPS_OF_CONDITION[happening] ?? [];
  const wanted = [...finishes, ...steps, ...began, ...(fixes === null ? [] : [fixes])];
  return wanted.some((key) => stepKeys.has(key));
}

/** Where a happening begins a clock or ends something: the steps that it belongs to. */
const STEPS_OF_CONDITION: Partial<Record<Happening, readonly string[]>> = {
  'papers-complete': ['degree-evaluation'],
  'consent-requested': ['agency-consent'],
  'appointment-requested': ['visa-appointment'],
  'moved-in': ['address-registration'],
  'visa-valid-until': ['visa-decision'],
  'employment-ending': ['first-day'],
  'end-reported': ['first-day'],
};

/** A happening as it is kept in the history of a case. */
export interface RecordedHappening {
  readonly id: string;
  /** Order of recording. */
  readonly sequence: number;
  readonly happening: Happening;
  /** The day on which it happened. */
  readonly day: string;
  readonly answers: HappeningAnswers;
}

export interface HappeningAnswers {
  /** Facts as typed, by field. */
  readonly facts: Readonly<Partial<Record<FieldName, string>>>;
  /** The appointment, the end. */
  readonly until: string | null;
  /** Key of the chosen step. */
  readonly step: string | null;
}

/** What is kept in an event's data; null for anything else. */
export function happeningOfData(data: unknown): { happening: Happening; answers: HappeningAnswers } | null {
  if (typeof data !== 'object' || data === null) return null;
  const { happening, facts, until, step } = data as Record<string, unknown>;
  if (!isHappening(happening)) return null;
  return {
    happening,
    answers: {
      facts: typeof facts === 'object' && facts !== null ? facts : {},
      until: typeof until === 'string' ? until : null,
      step: typeof step === 'string' ? step : null,
    },
  };
}
