import type { CalendarDate } from '../../calendar/calendar-date';
import type { Mark } from '../sources';

/** One value of the law with the days it holds, where it was read, and since when it was publicly known. */
export interface ParameterValue<Value> {
  readonly from: CalendarDate;
  /** `from` is only as far back as anybody looked: the value may be older. */
  readonly isOlder?: true;
  /** Last day; left out where the value holds until further notice. */
  readonly to?: CalendarDate;
  readonly value: Value;
  readonly citation: string;
  readonly url: string;
  readonly confidence: Mark;
  /** A plan made before this day does not know the value yet. */
  readonly publishedOn: CalendarDate;
}

/** A value of the law over time. `values` are in order, without gaps. */
export interface Parameter<Value> {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly ParameterValue<Value>[];
  readonly checkedOn: CalendarDate;
}

export type ParameterAnswer<Value> =
  | { readonly status: 'known'; readonly entry: ParameterValue<Value> }
  /** The day lies after the last value known on `asOf`: the latest known one, for a provisional judgement. */
  | {
      readonly status: 'latest';
      readonly entry: ParameterValue<Value>;
      readonly before: ParameterValue<Value> | null;
    }
  /** The day lies before the first known value. */
  | { readonly status: 'missing' };

const MISSING = { status: 'missing' } as const;

/** What was known on `asOf` about the value on `day`. Never falls back silently: the status says which value it is. */
export function valueOn<Value>(
  parameter: Parameter<Value>,
  day: CalendarDate,
  asOf: CalendarDate,
): ParameterAnswer<Value> {
  let latest: ParameterValue<Value> | null = null;
  let before: ParameterValue<Value> | null = null;
  for (const entry of parameter.values) {
    if (entry.publishedOn > asOf) break;
    if (day < entry.from) break;
    before = latest;
    latest = entry;
    if (entry.to === undefined || day <= entry.to) return { status: 'known', entry };
  }
  return latest === null ? MISSING : { status: 'latest', entry: latest, before };
}

/**
 * The value of a length, age or share that the law itself names, for a plan of `asOf`. Days before the first value take
 * the first: the law before is not encoded, and the routes say so themselves.
 */
export function settledValue<Value>(
  parameter: Parameter<Value>,
  day: CalendarDate,
  asOf: CalendarDate,
): Value {
  const answer = valueOn(parameter, day, asOf);
  if (answer.status !== 'missing') return answer.entry.value;
  const [first] = parameter.values;
  if (first === undefined) throw new Error(`the parameter ${parameter.name} has no value`);
  return first.value;
}
