import { addMonths } from '../calendar/calendar-date';
import type { Facts } from '../plan/facts';
import { settledValue, type Parameter } from './parameters/parameter';
import { CONSENT_FREE_EMPLOYED_MONTHS, CONSENT_FREE_RESIDENT_MONTHS } from './parameters/stay-months';

/**
 * Holders of a Blue Card or residence permit for work need no agency consent any more after two years of lawful
 * insured employment or three years of uninterrupted stay.
 * Source: § 9 Abs. 1 BeschV. Leaves out: the norm's exceptions, and other permits than those for skilled work.
 */
const WORK_TITLE = /^18[abg](-|$)/;

export function isFreedFromConsent(facts: Facts): boolean {
  const { germanTitle, qualifiedEmploymentSince, residentInGermanySince } = facts.candidate;
  if (facts.inGermany !== true || !WORK_TITLE.test(germanTitle ?? '')) return false;
  const monthsOf = (parameter: Parameter<number>) =>
    settledValue(parameter, facts.applicationDate, facts.asOf);
  const employed =
    qualifiedEmploymentSince !== undefined &&
    addMonths(qualifiedEmploymentSince, monthsOf(CONSENT_FREE_EMPLOYED_MONTHS)) <= facts.applicationDate;
  const resident =
    residentInGermanySince !== undefined &&
    addMonths(residentInGermanySince, monthsOf(CONSENT_FREE_RESIDENT_MONTHS)) <= facts.applicationDate;
  return employed || resident;
}
