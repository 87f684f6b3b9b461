import { addDays, earlierOf, laterOf, type CalendarDate } from '../calendar/calendar-date';
import { CONTRIBUTION_CEILING } from '../law/parameters/contribution-ceiling';
import type { Parameter } from '../law/parameters/parameter';
import { formatFraction, shareOf } from '../money';
import type { Language } from '../plan/contract';
import { isFraction } from './law-value';

/** An amount that the law gives as a share of the contribution ceiling, on the days when both hold. */
export interface Amount {
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  readonly cents: number;
  /** The share as the law writes it, such as `45,3 %`. */
  readonly share: string;
  readonly ceilingCents: number;
  readonly citations: readonly string[];
}

export interface Amounts {
  readonly rows: readonly Amount[];
  /** First day for which no amount is known; null where the last one holds until further notice. */
  readonly unknownFrom: CalendarDate | null;
}

const LAST_DAY = '9999-12-31';

/** All amounts of a share, oldest first; null for a parameter that is no share of the ceiling. */
export function amountsOf(parameter: Parameter<unknown>, language: Language): Amounts | null {
  if (!parameter.unit.includes('contribution ceiling')) return null;
  const rows: Amount[] = [];
  for (const share of parameter.values) {
    if (!isFraction(share.value)) return null;
    for (const ceiling of CONTRIBUTION_CEILING.values) {
      const from = laterOf(share.from, ceiling.from);
      const to = earlierOf(share.to ?? LAST_DAY, ceiling.to ?? LAST_DAY);
      if (from > to) continue;
      rows.push({
        from,
        to: to === LAST_DAY ? null : to,
        cents: shareOf(ceiling.value, share.value),
        share: formatFraction(share.value, language),
        ceilingCents: ceiling.value,
        citations: [share.citation, ceiling.citation],
      });
    }
  }
  rows.sort((left, right) => (left.from < right.from ? -1 : 1));
  return { rows, unknownFrom: dayAfter(rows.at(-1)?.to) };
}

/** The day after the last one known; null where there is none to name. */
export function dayAfter(lastDay: CalendarDate | null | undefined): CalendarDate | null {
  return lastDay === null || lastDay === undefined ? null : addDays(lastDay, 1);
}
