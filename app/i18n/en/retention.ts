import type { TranslationOf } from '../dictionary';
import type { retention as source } from '../de/retention';

/** English texts about the deletion of closed cases and its receipts. */
export const retention: TranslationOf<typeof source> = {
  title: 'Deletions',
  lead: 'Closed cases are deleted with everything in them after a time that you set. Each deletion leaves a receipt without names.',
  keep: {
    title: 'How long',
    months: 'Months after closing',
    hint: 'Between 1 and 36.',
    submit: 'Save',
    saved: 'The time is saved.',
    current_one: 'Closed cases are deleted after {{count}} month.',
    current_other: 'Closed cases are deleted after {{count}} months.',
    note: 'What you have to keep for longer belongs in your personnel file before that: the copy of the residence title or certificate is kept for as long as the person is employed (section 4a (5) sentence 3 no. 2 AufenthG).',
  },
  coming: {
    title: 'Next',
    caption: 'Closed cases that will be deleted',
    none: 'No case is closed.',
    case: 'Case',
    caseOf: 'Case {{number}}: {{title}}',
    closed: 'Closed on',
    goes: 'Will be deleted on',
  },
  receipts: {
    title: 'Receipts',
    caption: 'What was deleted',
    none: 'Nothing has been deleted yet.',
    case: 'Case',
    number: 'Case {{number}}',
    rule: 'Rule',
    since: 'Counted from',
    at: 'Deleted on',
    what: 'What it held',
  },
  rule: { 'closed-case': 'Time after closing', 'by-hand': 'Deleted by hand' },
  count: {
    facts_one: '{{count}} version of the facts',
    facts_other: '{{count}} versions of the facts',
    plans_one: '{{count}} plan',
    plans_other: '{{count}} plans',
    steps_one: '{{count}} step',
    steps_other: '{{count}} steps',
    events_one: '{{count}} entry in the history',
    events_other: '{{count}} entries in the history',
    comments_one: '{{count}} comment',
    comments_other: '{{count}} comments',
    reminders_one: '{{count}} reminder',
    reminders_other: '{{count}} reminders',
  },
};
