import type { CalendarDate } from '../../calendar/calendar-date';
import { FEG_II_FROM, FEG_II_SECOND_FROM, LAW_CHECKED_ON, type Mark } from '../sources';
import type { Parameter, ParameterValue } from './parameter';

/** Makers for numbers that a provision names without a yearly notice: lengths, ages, hours. */

/** The Act on the immigration of skilled workers II (BGBl. 2023 I Nr. 217), with all its packages. */
export const FEG_II_PUBLISHED: CalendarDate = '2023-08-18';

interface Named {
  readonly citation: string;
  readonly url: string;
  readonly confidence?: Mark;
}

/** The same number as far back as it was looked up, which is the first day a plan can be made for. */
export function throughout(
  value: number,
  { citation, url, confidence = 'A' }: Named,
): ParameterValue<number> {
  return {
    from: FEG_II_FROM,
    isOlder: true,
    value,
    citation,
    url,
    confidence,
    publishedOn: FEG_II_FROM,
  };
}

/** A number since a change of the law. */
export function since(
  from: CalendarDate,
  value: number,
  { citation, url, confidence = 'A' }: Named,
  publishedOn: CalendarDate = FEG_II_PUBLISHED,
): ParameterValue<number> {
  return { from, value, citation, url, confidence, publishedOn };
}

/** A number of the law before the second package of the FEG II. */
export function untilMarch2024(value: number, named: Named): ParameterValue<number> {
  return { ...throughout(value, named), to: '2024-02-29' };
}

/** A number since the second package of the FEG II. */
export function sinceMarch2024(value: number, named: Named): ParameterValue<number> {
  return since(FEG_II_SECOND_FROM, value, named);
}

export function parameter(
  name: string,
  unit: string,
  ...values: readonly ParameterValue<number>[]
): Parameter<number> {
  return { name, unit, values, checkedOn: LAW_CHECKED_ON };
}

const STATUTES = 'https://www.gesetze-im-internet.de';

/** The page of a section, such as `at('aufenthg_2004', '18')`. */
export function at(statute: string, section: string): string {
  return `${STATUTES}/${statute}/__${section}.html`;
}
