import { appointment } from './appointment';
import { authorityOverdue } from './authority-overdue';
import { consentDeemed } from './consent-deemed';
import { consentExpiring } from './consent-expiring';
import { dateMissing } from './date-missing';
import { documentExpiring } from './document-expiring';
import { dutiesDue } from './duties-due';
import { ownLimit } from './own-limit';
import type { ReminderRule } from './reminder-rule';
import { settlementReachable } from './settlement-reachable';
import { stepDue } from './step-due';
import { stepOverdue } from './step-overdue';
import { stepWaiting } from './step-waiting';
import { titleExpiring } from './title-expiring';
import { visaExpiring } from './visa-expiring';
import type { ReminderKind } from './wanted-reminder';

/** The rule of each kind. */
export const REMINDER_RULES: Readonly<Record<ReminderKind, ReminderRule>> = {
  'step-due': stepDue,
  'step-overdue': stepOverdue,
  'step-waiting': stepWaiting,
  'authority-overdue': authorityOverdue,
  'consent-deemed': consentDeemed,
  'consent-expiring': consentExpiring,
  'visa-expiring': visaExpiring,
  'title-expiring': titleExpiring,
  'document-expiring': documentExpiring,
  appointment,
  'duties-due': dutiesDue,
  'own-limit': ownLimit,
  'settlement-reachable': settlementReachable,
  'date-missing': dateMissing,
};
