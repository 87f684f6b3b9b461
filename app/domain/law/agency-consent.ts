import { addMonths } from '../calendar/calendar-date';
import type { Facts } from '../plan/facts';

/**
 * Holders of a Blue Card or residence permit for work need no agency consent any more after two years of lawful
 * insured employment or three years of uninterrupted stay.
 * Source: § 9 Abs. 1 BeschV. Leaves out: the norm's exceptions, and other permits than those for skilled work.
 */
const WORK_TITLE = /^18[abg](-|$)/;
const EMPLOYED_MONTHS = 24;
const RESIDENT_MONTHS = 36;

export function isFreedFromConsent(facts: Facts): boolean {
  const { germanTitle, qualifiedEmploymentSince, residentInGermanySince } = facts.candidate;
  if (facts.inGermany !== true || !WORK_TITLE.test(germanTitle ?? '')) return false;
  const employed =
    qualifiedEmploymentSince !== undefined &&
    addMonths(qualifiedEmploymentSince, EMPLOYED_MONTHS) <= facts.applicationDate;
  const resident =
    residentInGermanySince !== undefined &&
    addMonths(residentInGermanySince, RESIDENT_MONTHS) <= facts.applicationDate;
  return employed || resident;
}
