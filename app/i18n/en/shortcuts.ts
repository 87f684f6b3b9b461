import type { shortcuts as source } from '../de/shortcuts';
import type { TranslationOf } from '../dictionary';

/** English texts of the area `shortcuts`. */
export const shortcuts: TranslationOf<typeof source> = {
  title: 'Keyboard shortcuts',
  open: 'Keyboard shortcuts',
  lead: 'Single keys, as long as no field is active.',
  on: 'Use keyboard shortcuts',
  onHint: 'If you use speech input, better switch the shortcuts off.',
  close: 'Close',
  columnKey: 'Key',
  columnWhat: 'What it does',
  then: 'then',
  key: {
    help: 'Show this help',
    search: 'Search',
    today: 'To “Today”',
    cases: 'To the cases',
    board: 'To the cases by stage',
    calendar: 'To the calendar',
    create: 'New case',
    next: 'Next step in the list',
    previous: 'Previous step in the list',
    select: 'Select or deselect the step',
    done: 'Enter the step as done today',
    move: 'Put the step aside or hand it over',
  },
};
