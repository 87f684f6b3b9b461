import type { CalendarDate } from '../calendar/calendar-date';
import type { Parameter } from '../law/parameters/parameter';
import { sourceOf } from '../law/sources';
import type { Confidence, Language } from '../plan/contract';
import { parameterWords, unitWords } from '../texts/guide/parameter-words';
import { amountsOf, dayAfter, type Amounts } from './amounts';
import { lawValue, type LawValue } from './law-value';

/** A parameter of the law with everything that a reader needs to check it. */
export interface ParameterView {
  readonly name: string;
  readonly title: string;
  readonly text: string | null;
  readonly unit: string;
  /** A length, an age or a number of hours that the law itself names. */
  readonly isLength: boolean;
  readonly checkedOn: CalendarDate;
  readonly values: readonly ParameterValueView[];
  /** What a share of the contribution ceiling comes to; null for other parameters. */
  readonly amounts: Amounts | null;
  /** First day without a value; null where the last one holds until further notice. */
  readonly unknownFrom: CalendarDate | null;
}

/** Lengths, ages and hours: many small numbers, which read best in one table. */
const LENGTH_UNITS: ReadonlySet<string> = new Set([
  'months',
  'months at least',
  'months at most',
  'days at most',
  'hours a week at least',
  'years of age',
  'years before the application',
]);

export interface ParameterValueView {
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  /** `from` is only as far back as anybody looked. */
  readonly isOlder: boolean;
  readonly value: LawValue;
  readonly citation: string;
  readonly url: string;
  readonly confidence: Confidence;
  readonly publishedOn: CalendarDate;
}

export function parameterView(parameter: Parameter<unknown>, language: Language): ParameterView {
  const words = parameterWords[parameter.name];
  return {
    name: parameter.name,
    title: words?.title[language] ?? parameter.name,
    text: words?.text[language] ?? null,
    unit: unitWords[parameter.unit]?.[language] ?? parameter.unit,
    isLength: LENGTH_UNITS.has(parameter.unit),
    checkedOn: parameter.checkedOn,
    values: parameter.values.map((entry) => ({
      from: entry.from,
      to: entry.to ?? null,
      isOlder: entry.isOlder ?? false,
      value: lawValue(entry.value, parameter.unit, language),
      citation: entry.citation,
      url: entry.url,
      confidence: sourceOf(entry.citation, entry.url, entry.confidence).confidence,
      publishedOn: entry.publishedOn,
    })),
    amounts: amountsOf(parameter, language),
    unknownFrom: dayAfter(parameter.values.at(-1)?.to),
  };
}

/** In the order of their words, which is the order of reading; those without words come last. */
export function inReadingOrder(parameters: readonly Parameter<unknown>[]): Parameter<unknown>[] {
  const names = Object.keys(parameterWords);
  const placeOf = ({ name }: Parameter<unknown>) => {
    const place = names.indexOf(name);
    return place === -1 ? names.length : place;
  };
  return [...parameters].sort((left, right) => placeOf(left) - placeOf(right));
}
