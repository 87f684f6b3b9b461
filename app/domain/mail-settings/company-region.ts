import { AUGSBURG, type CompanyCalendar, type HolidayRegion } from '../calendar';
import { isStateCode } from '../catalogue/states';
import { stateOfKreis, stateOfPostalCode } from '../plan/place';

/** Key of the city of Augsburg, and its postal codes (own knowledge, checked 2026-11-20; not officially confirmed). */
const AUGSBURG_KREIS = '09761';
const AUGSBURG_POSTAL_CODES: ReadonlySet<string> = new Set(
  '86150 86152 86153 86154 86156 86157 86159 86161 86163 86165 86167 86169 86179 86199'.split(' '),
);

/** Where a firm or a place of work is, as far as it is known. */
export interface Place {
  readonly state?: string | null | undefined;
  readonly kreis?: string | null | undefined;
  readonly postalCode?: string | null | undefined;
}

/** Whose holidays hold at a place; null where nothing said tells the Land: then only nationwide ones count. */
export function regionOf({ state, kreis, postalCode }: Place): HolidayRegion | null {
  if (kreis === AUGSBURG_KREIS || (!kreis && AUGSBURG_POSTAL_CODES.has(postalCode ?? ''))) return AUGSBURG;
  if (state && isStateCode(state)) return state;
  return (kreis ? stateOfKreis(kreis) : null) ?? (postalCode ? stateOfPostalCode(postalCode) : null);
}

/** The calendar of a firm, from its profile; organisations without one go by nationwide holidays. */
export function companyCalendarOf(
  profile: (Place & { readonly closedOnHalfDays: boolean }) | null,
): CompanyCalendar {
  if (profile === null) return { region: null, closedOnHalfDays: false };
  return { region: regionOf(profile), closedOnHalfDays: profile.closedOnHalfDays };
}
