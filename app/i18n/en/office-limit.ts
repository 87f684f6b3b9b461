import type { officeLimit as source } from '../de/office-limit';
import type { TranslationOf } from '../dictionary';

/** English texts of the area `office-limit`. */
export const officeLimit = {
  office: {
    waitTitle: 'Wait, the clock still runs',
    waitUntil:
      'The planned day has gone by, but by law the office still has time until {{date}}. There is nothing for you to do.',
    waitOpen: 'The office’s clock stands still until something is handed in or decided.',
    deemedTitle: 'The consent is deemed given',
    deemedText:
      'The Employment Agency said nothing until {{date}} (§ 36 Abs. 2 BeschV). If it did ask, enter it as an event. Otherwise tick the step off with this day.',
    overrunTitle: 'The statutory time has been over since {{date}}',
    overrunText:
      'Ask in a friendly way. The draft names nobody: name and file number are for you to fill in. It is in German, for the office.',
    draft: 'Draft of the enquiry',
    mail: 'Open in your mail program',
    copy: 'Copy the text',
    copied: 'Copied',
  },
} as const satisfies TranslationOf<typeof source>;
