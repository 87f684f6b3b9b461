import type { caseFlash as source } from '../de/case-flash';
import type { TranslationOf } from '../dictionary';

/** English texts of the area `case-flash`. */
export const caseFlash = {
  flash: {
    created: 'The case is created.',
    saved: 'Saved.',
    savedLater: 'Saved. You can go on at any time.',
    renamed: 'The title is changed.',
    deleted: 'The case is deleted.',
    closed: 'The case is closed.',
    chosen: 'The choice is recorded. Now you can enter facts about the person.',
    accepted: 'The plan is accepted. Its steps are now your tasks, and you will be reminded in time.',
    alreadyAccepted: 'The plan was already accepted.',
    done: 'The step is done.',
    undone: 'The step is open again.',
    assigned: 'The owner is saved.',
  },
} as const satisfies TranslationOf<typeof source>;
