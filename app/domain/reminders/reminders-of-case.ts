import type { CaseFacts } from './case-facts';
import type { When } from './reminder-rule';
import { REMINDER_RULES } from './reminder-rules';
import { REMINDER_KINDS, type WantedReminder } from './wanted-reminder';

/** Every reminder that an active case wants, whether its moment is over or not: the order does not matter. */
export function remindersOfCase(facts: CaseFacts): WantedReminder[] {
  return REMINDER_KINDS.flatMap((kind) =>
    REMINDER_RULES[kind].wanted(facts).map((reminder) => ({ ...reminder, kind })),
  );
}

/** The moment at which it is said; null: it would come too late, or a later one says the same. */
export function remindAtOf(
  { kind, ...reminder }: Pick<WantedReminder, 'kind' | 'dueOn' | 'subject'>,
  when: When,
): Date | null {
  return REMINDER_RULES[kind].remindAt(reminder, when);
}
