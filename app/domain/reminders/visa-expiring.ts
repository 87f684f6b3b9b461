import { expiryRule } from './expiring';

/**
 * The visa runs out, said 60, 30 and 14 days before: by then the residence permit has to be applied for, so that the
 * right to work goes on (§ 81 Abs. 4 AufenthG). Void once the residence permit is there. The last rung comes by itself.
 */
export const visaExpiring = expiryRule({
  what: 'visa',
  rungsOf: () => [60, 30, 14],
  causeOf: (caseId, { until }, daysLeft) => `visa-expiring:${caseId}:${until}:${daysLeft}`,
  lastIsEmergency: true,
});
