/** What can happen to an entry of the directory: the words of its history. */
export const CHANGE_ACTIONS = [
  'created',
  'edited',
  'imported',
  'merged',
  'ended',
  'relisted',
  'confirmed',
  'corrected',
  'bounced',
] as const;
export type ChangeAction = (typeof CHANGE_ACTIONS)[number];

export function isChangeAction(value: string): value is ChangeAction {
  return (CHANGE_ACTIONS as readonly string[]).includes(value);
}
