import { expiryRule } from './expiring';

/**
 * The advance consent runs out, said 30, 14 and 7 days before: the visa has to be applied for while it holds. Three months
 * are practice and stand in no law (§ 31 Abs. 4 AufenthV knows none), which the texts say. Void once the visa is applied
 * for. The last rung comes by itself.
 */
export const consentExpiring = expiryRule({
  what: 'advance-consent',
  rungsOf: () => [30, 14, 7],
  causeOf: (caseId, { until }, daysLeft) => `consent-expiring:${caseId}:${until}:${daysLeft}`,
  lastIsEmergency: true,
});
