import { yearOf, type CalendarDate } from '../calendar/calendar-date';
import { shareOf, type Fraction } from '../money';
import type { Facts } from '../plan/facts';
import { CONTRIBUTION_CEILING } from './parameters/contribution-ceiling';
import { valueOn, type Parameter } from './parameters/parameter';

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
      readonly citation: string;
      readonly url: string;
      /** The latest known ceiling stands in for a year whose own is not known yet. */
      readonly provisional: boolean;
      /** First year that could count and has no known value; null if all are known. */
      readonly unknownYear: number | null;
      /** Last year's rise of this threshold in cents, for scale. */
      readonly lastRiseCents: number;
      /** The days that count lead to different known amounts. */
      readonly hasSeveralAmounts: boolean;
    };

/** Worked out once for the facts and share; several rules and warnings of one case ask for it. */
const workedOut = new WeakMap<Facts, Map<Parameter<Fraction>, SalaryThreshold>>();

/** The threshold that the case must reach, judged with what was known on `asOf`. */
export function salaryThreshold(shares: Parameter<Fraction>, facts: Facts): SalaryThreshold {
  let known = workedOut.get(facts);
  if (known === undefined) workedOut.set(facts, (known = new Map()));
  let threshold = known.get(shares);
  if (threshold === undefined) known.set(shares, (threshold = workOut(shares, facts)));
  return threshold;
}

/** True where the day of the decision changes neither the amount nor what is said of it. */
export function hasSameThreshold(shares: Parameter<Fraction>, before: Facts, after: Facts): boolean {
  const left = salaryThreshold(shares, before);
  const right = salaryThreshold(shares, after);
  if (left.status === 'missing' || right.status === 'missing') return false;
  // The citation names share, law and year, and with them the amount.
  return (
    left.citation === right.citation &&
    left.unknownYear === right.unknownYear &&
    left.lastRiseCents === right.lastRiseCents
  );
}

function workOut(shares: Parameter<Fraction>, facts: Facts): SalaryThreshold {
  let highest: Extract<SalaryThreshold, { status: 'known' }> | null = null;
  let unknownYear: number | null = null;
  let lastRiseCents = 0;
  let several = false;
  for (const day of [facts.applicationDate, facts.decisionDate, facts.desiredStart]) {
    const share = valueOn(shares, day, facts.asOf);
    const ceiling = valueOn(CONTRIBUTION_CEILING, day, facts.asOf);
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
        citation: `${share.entry.citation}; ${ceiling.entry.citation}`,
        url: share.entry.url,
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
