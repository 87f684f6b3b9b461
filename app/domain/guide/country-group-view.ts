import type { CalendarDate } from '../calendar/calendar-date';
import { countryName } from '../catalogue/countries';
import { COUNTRY_GROUPS, type CountryGroup, type CountryGroupId } from '../catalogue/country-groups';
import { sourceOf } from '../law/sources';
import type { Language, Source } from '../plan/contract';
import { countryGroupWords } from '../texts/guide/country-group-words';

/** A list of countries that the law names, with its source. */
export interface CountryGroupView {
  readonly id: CountryGroupId;
  readonly title: string;
  readonly countries: readonly string[];
  /** First day on which this list is known to hold; null: before the encoded law begins. */
  readonly validFrom: CalendarDate | null;
  readonly source: Source;
}

const ENTRIES = Object.entries(COUNTRY_GROUPS) as [CountryGroupId, CountryGroup][];

/** Every list, its countries by name in the language. */
export function countryGroupViews(language: Language): CountryGroupView[] {
  return ENTRIES.map(([id, group]) => ({
    id,
    title: countryGroupWords[id][language],
    countries: [...group.countries]
      .map((code) => countryName(code, language))
      .sort((left, right) => left.localeCompare(right, language)),
    validFrom: group.validFrom,
    source: sourceOf(group.legalBasis, group.source, group.confidence, group.checkedOn),
  }));
}
