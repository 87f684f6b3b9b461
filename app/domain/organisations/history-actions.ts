/** What the history of an organisation has words for. Actions of the audit that are not listed show as `other`. */
export const HISTORY_ACTIONS = [
  'organisation-created',
  'profile-saved',
  'half-days-saved',
  'calendar-feed-created',
  'calendar-feed-revoked',
  'member-invited',
  'invitation-refreshed',
  'invitation-revoked',
  'invitation-accepted',
  'member-role-changed',
  'member-removed',
  'member-left',
  'case-created',
  'case-renamed',
  'case-closed',
  'case-deleted',
  'retention-changed',
  'person-chosen',
  'plan-accepted',
  'plan-replaced',
  'event-recorded',
  'event-retracted',
  'facts-restored',
  'case-reopened',
  'step-assigned',
  'step-done',
  'step-undone',
  'step-snoozed',
  'comment-added',
  'comment-edited',
  'comment-deleted',
  'case-shared',
  'share-changed',
  'share-viewed',
  'share-ended',
  'role-named',
  'role-ended',
  'role-task-done',
  'role-task-reopened',
  'mails-stopped',
  'mail-address-lifted',
] as const;

export type HistoryAction = (typeof HISTORY_ACTIONS)[number] | 'other';

/** The action of an audit row, if the history has words for it. */
export function historyAction(action: string): HistoryAction {
  return HISTORY_ACTIONS.find((known) => known === action) ?? 'other';
}
