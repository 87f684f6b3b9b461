import type { reminders as source } from '../de/reminders';
import type { TranslationOf } from '../dictionary';

/** English texts of the area `reminders`. */
export const reminders: TranslationOf<typeof source> = {
  title: 'Reminders',
  lead: 'All reminders of this case: what is coming, what was sent and what is void. Each is said once.',
  caption: {
    coming: 'Coming reminders',
    later: 'Later reminders',
    said: 'Reminders sent',
    gone: 'Void reminders',
  },
  subscribe: 'Subscribe to the calendar of this case',
  nothing: {
    title: 'No reminders yet',
    text: 'As soon as you accept the plan, Lotsenwerk reminds of every step with a day.',
    action: 'To the plan',
  },
  column: { what: 'Of what', day: 'About', when: 'When', state: 'State', to: 'To' },
  kind: {
    'step-due': 'Step comes due: {{step}}',
    'step-overdue': 'Step overdue: {{step}}',
    'duties-due': 'Duties as employer',
    'title-expiring': 'Residence title runs out ({{days}} days left)',
  },
  rule: {
    'step-due': 'Three working days before, at 7:00.',
    'step-overdue': 'Two working days after, at 7:00, if the step is still open then.',
    'duties-due': 'Three working days before, at 7:00, the duties of one day together.',
    'title-expiring': '120, 90, 60 and 30 days before, at 7:00 of a working day.',
  },
  status: {
    planned: 'planned',
    queued: 'being sent',
    sent: 'sent',
    superseded: 'void',
    failed: 'not sent',
  },
  reason: {
    'step-done': 'The step is done.',
    'step-dropped': 'The step is no longer part of the plan.',
    'due-day-moved': 'The day has moved.',
    'case-closed': 'The case is closed.',
    'no-recipients': 'Nobody in the organisation can work on the case.',
    'step-without-text': 'The plan no longer knows this step.',
    other: 'No reason was noted.',
  },
  mailFailed: 'mail could not be delivered',
  formerMember: 'former member',
  everybody: 'They go to the person named for the step, else to everybody who works on cases here.',
  showLater: 'Later reminders ({{total}})',
  showGone: 'Void reminders ({{total}})',
  rulesTitle: 'When Lotsenwerk reminds',
};
