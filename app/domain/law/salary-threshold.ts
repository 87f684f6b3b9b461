import { yearOf, type CalendarDate } from '../calendar/calendar-date';
import { shareOf, type Fraction } from '../money';
import type { Source } from '../plan/contract/primitives';
import type { Facts } from '../plan/facts';
import { CONTRIBUTION_CEILING } from './parameters/contribution-ceiling';
import { valueOn, type Parameter, type ParameterAnswer, type ParameterValue } from './parameters/parameter';
import { sourceOf } from './sources';

/**
 * A salary threshold as a share of the contribution ceiling.
 *
 * The statute does not say which year counts when application, decision and start fall into different years.
 * We ask for the highest of the three days, which holds whichever reading an authority follows (own reading).
 */
export type SalaryThreshold =
  | { readonly status: 'missing'; readonly day: CalendarDate }
  | {
      readonly status: 'known';
      readonly amountCents: number;
      readonly share: Fraction;
      readonly ceilingCents: number;
      /** Year whose ceiling the amount comes from. */
      readonly year: number;
      /** One object for each pair of share and ceiling. */
      readonly source: Source;
      /** The latest known ceiling stands in for a year whose own is not known yet. */
      readonly provisional: boolean;
      /** First year that could count and has no known value; null if all are known. */
      readonly unknownYear: number | null;
      /** Last year's rise of this threshold in cents, for scale. */
      readonly lastRiseCents: number;
      /** The days that count lead to different known amounts. */
      readonly hasSeveralAmounts: boolean;
    };

interface WorkedOut {
  /** The days that count, with the ceilings of those days. */
  readonly ceilings: readonly (readonly [CalendarDate, ParameterAnswer<number>])[];
  readonly thresholds: Map<Parameter<Fraction>, SalaryThreshold>;
}

/** Worked out once for the facts and share; several rules and warnings of one case ask for it. */
const workedOut = new WeakMap<Facts, WorkedOut>();

function begun({ applicationDate, decisionDate, desiredStart, asOf }: Facts): WorkedOut {
  const days = [...new Set([applicationDate, decisionDate, desiredStart])];
  return {
    ceilings: days.map((day) => [day, valueOn(CONTRIBUTION_CEILING, day, asOf)]),
    thresholds: new Map(),
  };
}

const sources = new WeakMap<ParameterValue<Fraction>, WeakMap<ParameterValue<number>, Source>>();

function sourceOfPair(share: ParameterValue<Fraction>, ceiling: ParameterValue<number>): Source {
  let ofShare = sources.get(share);
  if (ofShare === undefined) sources.set(share, (ofShare = new WeakMap()));
  let source = ofShare.get(ceiling);
  if (source === undefined) {
    source = Object.freeze(sourceOf(`${share.citation}; ${ceiling.citation}`, share.url, 'D'));
    ofShare.set(ceiling, source);
  }
  return source;
}

/** The threshold that the case must reach, judged with what was known on `asOf`. */
export function salaryThreshold(shares: Parameter<Fraction>, facts: Facts): SalaryThreshold {
  let known = workedOut.get(facts);
  if (known === undefined) workedOut.set(facts, (known = begun(facts)));
  const { thresholds, ceilings } = known;
  let threshold = thresholds.get(shares);
  if (threshold === undefined) thresholds.set(shares, (threshold = workOut(shares, facts, ceilings)));
  return threshold;
}

/** True where the day of the decision changes neither the amount nor what is said of it. */
export function hasSameThreshold(shares: Parameter<Fraction>, before: Facts, after: Facts): boolean {
  const left = salaryThreshold(shares, before);
  const right = salaryThreshold(shares, after);
  if (left.status === 'missing' || right.status === 'missing') return false;
  // The source is that of share, law and year, and with them the amount.
  return (
    left.source === right.source &&
    left.unknownYear === right.unknownYear &&
    left.lastRiseCents === right.lastRiseCents
  );
}

function workOut(
  shares: Parameter<Fraction>,
  facts: Facts,
  ceilings: WorkedOut['ceilings'],
): SalaryThreshold {
  let highest: Extract<SalaryThreshold, { status: 'known' }> | null = null;
  let unknownYear: number | null = null;
  let lastRiseCents = 0;
  let several = false;
  for (const [day, ceiling] of ceilings) {
    const share = valueOn(shares, day, facts.asOf);
    if (share.status === 'missing' || ceiling.status === 'missing') return { status: 'missing', day };
    const amountCents = shareOf(ceiling.entry.value, share.entry.value);
    if (ceiling.status === 'latest') {
      unknownYear = unknownYear === null ? yearOf(day) : Math.min(unknownYear, yearOf(day));
      lastRiseCents =
        ceiling.before === null ? 0 : amountCents - shareOf(ceiling.before.value, share.entry.value);
    }
    if (highest !== null && highest.amountCents !== amountCents) several = true;
    if (highest === null || amountCents > highest.amountCents) {
      highest = {
        status: 'known',
        amountCents,
        share: share.entry.value,
        ceilingCents: ceiling.entry.value,
        year: yearOf(ceiling.entry.from),
        source: sourceOfPair(share.entry, ceiling.entry),
        provisional: false,
        unknownYear: null,
        lastRiseCents: 0,
        hasSeveralAmounts: false,
      };
    }
  }
  if (highest === null) return { status: 'missing', day: facts.asOf };
  return {
    ...highest,
    provisional: unknownYear !== null,
    unknownYear,
    lastRiseCents,
    hasSeveralAmounts: several,
  };
}
