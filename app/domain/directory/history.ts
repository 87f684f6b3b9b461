import { ENTRY_FIELDS, type EntryField } from './entry';

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

/** Fields that only verbs of their own change. */
const FIELDS_OF_VERBS = ['verifiedOn', 'state', 'mergedIntoId', 'bounces'] as const;

/** A field that the history can name; `other` is one of an older shape of the directory. */
export type HistoryField = EntryField | (typeof FIELDS_OF_VERBS)[number] | 'other';

/** In the order in which a change is shown. */
export const HISTORY_FIELDS: readonly HistoryField[] = [...ENTRY_FIELDS, ...FIELDS_OF_VERBS, 'other'];

/** One field of a change in words; an empty value is an empty text. */
export interface FieldChange {
  readonly field: HistoryField;
  readonly before: string;
  readonly after: string;
}
