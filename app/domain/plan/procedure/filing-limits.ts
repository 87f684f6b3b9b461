/**
 * Until when an application may be filed so that what it rests on still holds.
 *
 * Sources: an advance consent is presented within three months (practice, not in the statute); who enters without a
 * visa applies within 90 days (§ 41 Abs. 3 AufenthV); who holds a title applies before it ends (§ 81 Abs. 4 AufenthG).
 */
import { addDays, type CalendarDate } from '../../calendar';
import type { Facts } from '../facts';
import type { StepId } from './step-ids';
import { isVisaFreeForWork } from './variant';

/** Practice: an advance consent is presented within three months (not in the statute). */
const ADVANCE_CONSENT_DAYS = 90;
/** Visa-free nationals apply within 90 days of entry (§ 41 Abs. 3 AufenthV). */
const VISA_FREE_DAYS = 90;

export interface FilingLimit {
  /** The step whose end the time runs from. */
  readonly after: StepId;
  readonly days: number;
}

/** The time an application has from the end of another step, where the way has that step. */
export const FILING_LIMITS: Readonly<Partial<Record<StepId, FilingLimit>>> = {
  'visa-application': { after: 'advance-consent', days: ADVANCE_CONSENT_DAYS },
  'title-application': { after: 'travel', days: VISA_FREE_DAYS },
};

/** Last day for the application in Germany: end of the present title, or of the stay without a visa; null: none runs. */
export function applyBefore(facts: Facts): CalendarDate | null {
  const { titleValidUntil, enteredGermanyOn } = facts.candidate;
  if (titleValidUntil !== undefined) return titleValidUntil;
  return enteredGermanyOn !== undefined && isVisaFreeForWork(facts)
    ? addDays(enteredGermanyOn, VISA_FREE_DAYS)
    : null;
}
