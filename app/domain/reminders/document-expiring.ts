import { expiryRule } from './expiring';
import { DAYS_LEFT } from './title-expiring';

/**
 * A paper of the folder with a last day. The passport on the ladder of the title (120, 90, 60 and 30 days before), for a
 * title is not given beyond it; other papers 30 and 7 days before.
 */
export const documentExpiring = expiryRule({
  what: 'paper',
  rungsOf: (key) => (key === 'passport' ? DAYS_LEFT : [30, 7]),
  causeOf: (caseId, { key, until }, daysLeft) => `document-expiring:${caseId}:${key}:${until}:${daysLeft}`,
  lastIsEmergency: false,
});
