import type { caseForms as source } from '../de/case-forms';
import type { TranslationOf } from '../dictionary';

/** English texts of the area `case-forms`. */
export const caseForms = {
  create: {
    title: 'New case',
    lead: 'A few questions first. Then come job, person and qualification; you can stop at any time.',
    name: 'What do you want to call the case?',
    nameHint: 'For example “Nurse, ward 3”. Only your company sees this title.',
    nameWhy: 'So that you find the case in lists. The title never appears in mail subjects or addresses.',
    occupation: 'Which occupation is it?',
    occupationHint: 'Type the first letters and choose a suggestion. German and English names work.',
    chosen: 'Have you already chosen the person?',
    chosenWhy:
      'We ask for nationality, age and family only after your choice is made. So Lotsenwerk can never be used to sort out applications (§§ 1 and 7 AGG).',
    chosenYes: 'Yes, the choice is made',
    chosenYesHint: 'We note today’s date in the history.',
    chosenNo: 'No, not yet',
    chosenNoHint: 'You can already enter job and qualification.',
    submit: 'Create case',
  },
  manage: {
    rename: 'Change the title',
    renameSubmit: 'Save title',
    renameConflict: 'Somebody has renamed the case meanwhile',
    renameConflictText:
      'Saved is now “{{title}}”. What you typed is still in the field; save again if it should hold.',
    close: 'Close the case',
    closeText:
      'Closed cases can still be read. Open steps remind nobody any more. After the time your firm has set, the case is deleted; that time is under “Deletions”.',
    closeOpen_one: '{{count}} step is still open.',
    closeOpen_other: '{{count}} steps are still open.',
    closeSubmit: 'Close the case',
    closeTitle: 'Close this case?',
    delete: 'Delete the case',
    deleteText: 'Deletes facts, plan, steps, history and planned reminders for good.',
    deleteTitle: 'Delete this case for good?',
    deleteWhat:
      '“{{title}}” is deleted with all facts, the plan, the steps, the history and the planned reminders.',
    deleteFinal: 'This cannot be undone. The log only keeps who deleted a case and when.',
    deleteSubmit: 'Delete for good',
  },
} as const satisfies TranslationOf<typeof source>;
