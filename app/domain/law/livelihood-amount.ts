import { yearOf } from '../calendar/calendar-date';
import type { Facts } from '../plan/facts';
import { LIVELIHOOD, type LivelihoodAmount, type LivelihoodPurpose } from './parameters/livelihood';
import { valueOn, type ParameterValue } from './parameters/parameter';

/** The livelihood amount that judges a case: of the year of the decision on the title. */
export interface LivelihoodThreshold {
  readonly entry: ParameterValue<LivelihoodAmount>;
  /** Year of the decision where its amount is not known yet; null where it is. */
  readonly unknownYear: number | null;
  readonly amountYear: number;
  /** Last known rise of the sum that a gross wage is compared with, in cents a month; zero where none is known. */
  readonly lastRiseCents: number;
}

/** Null for days before the first known amount. */
export function livelihoodThreshold(purpose: LivelihoodPurpose, facts: Facts): LivelihoodThreshold | null {
  const answer = valueOn(LIVELIHOOD[purpose], facts.decisionDate, facts.asOf);
  if (answer.status === 'missing') return null;
  const { entry } = answer;
  const before = answer.status === 'latest' ? answer.before : null;
  const rise =
    (entry.value.grossCents ?? entry.value.cents) - (before?.value.grossCents ?? before?.value.cents ?? 0);
  return {
    entry,
    unknownYear: answer.status === 'latest' ? yearOf(facts.decisionDate) : null,
    amountYear: yearOf(entry.from),
    lastRiseCents: before === null ? 0 : rise,
  };
}

/** True where the day of the decision changes neither the amount nor what is said of it. */
export function hasSameAmount(purpose: LivelihoodPurpose, before: Facts, after: Facts): boolean {
  const left = livelihoodThreshold(purpose, before);
  const right = livelihoodThreshold(purpose, after);
  return left?.entry === right?.entry && left?.unknownYear === right?.unknownYear;
}
