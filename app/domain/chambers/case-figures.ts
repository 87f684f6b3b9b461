/**
 * What a chamber may know of its members' cases all together. Pure: the same facts give the same figures, and what was
 * told of a stretch of months stays. The rules against working out small numbers stand in `app/domain/figures`.
 *
 * Counted are the cases that members began in a month that is over, of members that agreed to be counted when the
 * figures were told. Country and occupation stand as groups; nothing names a firm or a person.
 */
import { COUNTRY_GROUPS } from '../catalogue/country-groups';
import {
  countBy,
  isWithin,
  periodsOf,
  publishGroups,
  publishSpread,
  runsOf,
  type Month,
  type PublishedGroups,
  type PublishedSpread,
  type Stretch,
} from '../figures';
import type { Stage } from '../work/stages';

export const CASE_DIVISIONS = ['stage', 'route', 'country', 'occupation'] as const;
export type CaseDivision = (typeof CASE_DIVISIONS)[number];

/** Stands where a case does not say it. */
export const NOT_SAID = 'not-said';

export const COUNTRY_WORDS = ['eu-eea-ch', 'visa-free', 'western-balkans', 'other', NOT_SAID] as const;
export type CountryWord = (typeof COUNTRY_WORDS)[number];

const WESTERN_BALKANS = new Set(['AL', 'BA', 'XK', 'ME', 'MK', 'RS']);

/** The group of a nationality (§ 26 Abs. 2 BeschV for the Western Balkans; § 41 Abs. 1 AufenthV for entry without a visa). */
export function countryWord(code: string | null): CountryWord {
  if (code === null) return NOT_SAID;
  const { eu, eeaOutsideEu, switzerland, visaFreeForWork } = COUNTRY_GROUPS;
  if ([eu, eeaOutsideEu, switzerland].some(({ countries }) => countries.has(code))) return 'eu-eea-ch';
  if (visaFreeForWork.countries.has(code)) return 'visa-free';
  return WESTERN_BALKANS.has(code) ? 'western-balkans' : 'other';
}

export interface CaseFact {
  /** In which the case was begun. */
  month: Month;
  stage: Stage;
  route: string;
  country: CountryWord;
  occupation: string;
  /** From accepting the first plan to the first day at work; null: not there yet. */
  daysToFirstDay: number | null;
}

export interface CasePeriod extends Stretch {
  total: number;
  by: Record<CaseDivision, PublishedGroups<string>>;
  daysToFirstDay: PublishedSpread | null;
}

/** The periods of the months from `first` to `until`, the last one that is over. `draw`: see `publishGroups`. */
export function casePeriods(
  facts: readonly CaseFact[],
  { first, until, draw }: { first: Month; until: Month; draw: string },
): CasePeriod[] {
  const runs = runsOf(
    countBy(facts, ({ month }) => month),
    first,
    until,
  );
  return periodsOf(runs).flatMap((stretch) => {
    const own = facts.filter(({ month }) => isWithin(month, stretch));
    const divide = (division: CaseDivision) =>
      publishGroups(
        countBy(own, (fact): string => fact[division]),
        `${draw}|${stretch.from}|${division}`,
      );
    const [stage, route, country, occupation] = CASE_DIVISIONS.map(divide);
    if (!stage || !route || !country || !occupation) return [];
    return [
      {
        ...stretch,
        total: own.length,
        by: { stage, route, country, occupation },
        daysToFirstDay: publishSpread(
          own.flatMap(({ daysToFirstDay }) => (daysToFirstDay === null ? [] : [daysToFirstDay])),
        ),
      },
    ];
  });
}
