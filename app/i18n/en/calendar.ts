import type { calendar as source } from '../de/calendar';
import type { TranslationOf } from '../dictionary';

/** English texts of the area `calendar`. */
export const calendar: TranslationOf<typeof source> = {
  title: 'Subscribe to calendar',
  lead: 'Your calendar program reads the dates from a secret address and keeps itself up to date. Entries hold case number and step, no names.',
  back: 'Calendar',
  create: {
    title: 'New subscription',
    mine: 'My steps',
    mineHint: 'Steps that you are named for, also as deputy.',
    all: 'All running cases',
    allHint: 'All steps, and the duties as employer and titles that run out.',
    case: 'Case {{number}} only',
    caseHint: 'All steps, duties and the title of this case that runs out.',
    submit: 'Make an address',
  },
  created: {
    title: 'Your address',
    text: 'Add it to your calendar program as a “calendar from the internet”. It is shown only now: whoever knows it can read the dates. If it gets lost, make a new one.',
    label: 'Secret address',
    open: 'Open in the calendar program',
  },
  tooMany: 'You have {{most}} subscriptions already. End one first.',
  noSuchCase: 'This case is no longer there.',
  list: {
    title: 'Your subscriptions',
    caption: 'Your subscriptions in this organisation',
    empty: 'None yet. A subscription ends when you end it or leave the organisation.',
    what: 'Content',
    created: 'Made',
    read: 'Last read',
    never: 'never yet',
    action: 'Action',
    revoke: 'End',
    revokeOf: 'End subscription: {{what}}',
  },
  scope: { mine: 'My steps', all: 'All running cases', case: 'Case {{number}}' },
  flash: { revoked: 'The subscription has ended. The address no longer answers.' },
  file: {
    mine: 'Lotsenwerk: my steps ({{organisation}})',
    all: 'Lotsenwerk: {{organisation}}',
    ofCase: 'Lotsenwerk: case {{number}} ({{organisation}})',
  },
  event: {
    step: 'Case {{number}}: {{title}}',
    done: 'Case {{number}}: {{title}} (done)',
    duties: 'Case {{number}}: duties as employer',
    title: 'Case {{number}}: last day of the residence title',
  },
};
