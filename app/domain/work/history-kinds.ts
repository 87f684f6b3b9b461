/** The history of a case in kinds that people filter by. */

export const HISTORY_GROUPS = ['plan', 'steps', 'facts', 'events', 'comments', 'other'] as const;
export type HistoryGroup = (typeof HISTORY_GROUPS)[number];

/** Kinds of case events by group; `other` is whatever no group names, such as papers and sharing. */
const KINDS = {
  plan: ['case-created', 'case-renamed', 'case-closed', 'case-reopened', 'plan-accepted', 'plan-replaced'],
  steps: ['step-done', 'step-undone', 'step-assigned', 'step-snoozed'],
  facts: ['person-chosen', 'facts-changed', 'facts-restored'],
  events: ['happening', 'happening-retracted', 'office-checked'],
  comments: ['comment-added', 'comment-edited', 'comment-deleted'],
} as const satisfies Record<Exclude<HistoryGroup, 'other'>, readonly string[]>;

/** Every kind that has a group. */
export const GROUPED_KINDS: readonly string[] = Object.values(KINDS).flat();

export function kindsOfGroup(group: Exclude<HistoryGroup, 'other'>): readonly string[] {
  return KINDS[group];
}

export function isHistoryGroup(value: unknown): value is HistoryGroup {
  return HISTORY_GROUPS.some((group) => group === value);
}
