import type { Warning } from './contract/plan';
import { SEVERITIES } from './contract/vocabulary';
import {
  advanceConsent,
  age45Salary,
  amountsChangeBeforeStart,
  amountsUnknownForYear,
  lawCheckedLongBefore,
  newEntrantWindowEnds,
  startTooEarly,
} from './warnings/amounts-and-dates';
import type { WarningContext, WarningRule } from './warnings/context';
import {
  inGermany,
  languageBelowPractice,
  licenceMissing,
  minimumWageBroken,
  recruitmentBan,
  tariff,
  temporaryAgencyRefusal,
  temporaryProtection,
  visaFreeEntry,
  westernBalkans,
} from './warnings/legal-bars';
import {
  faireIntegration,
  instantRegistration,
  partialRecognition,
  practiceDiffers,
} from './warnings/procedure';

/**
 * Warnings of the plan: for the recommended route, and where they are the reason that a better kind of route is
 * closed. Blockers first; within a severity the order below.
 */
const RULES: readonly WarningRule[] = [
  recruitmentBan,
  temporaryAgencyRefusal,
  minimumWageBroken,
  licenceMissing,
  age45Salary,
  amountsUnknownForYear,
  amountsChangeBeforeStart,
  startTooEarly,
  newEntrantWindowEnds,
  westernBalkans,
  visaFreeEntry,
  languageBelowPractice,
  tariff,
  partialRecognition,
  lawCheckedLongBefore,
  temporaryProtection,
  inGermany,
  advanceConsent,
  practiceDiffers,
  faireIntegration,
  instantRegistration,
];

export function warningsOf(context: WarningContext): Warning[] {
  return RULES.map((rule) => rule(context))
    .filter((found) => found !== null)
    .sort((left, right) => SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity));
}
