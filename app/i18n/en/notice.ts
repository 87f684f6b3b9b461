import type { notice as source } from '../de/notice';
import type { TranslationOf } from '../dictionary';

/** English texts of the area `notice`. */
export const notice: TranslationOf<typeof source> = {
  title: 'Notice on Faire Integration',
  lead: 'Who hires somebody who lives abroad when the contract is made points to this free advice in text form by the first day of work at the latest, and names the nearest office with its current contact data.',
  basis: '§ 45c AufenthG, in force since 1 January 2026, last checked on {{day}}',
  check: {
    title: 'Check the contact data today',
    text: 'No freshly checked contact data is backed for this place of work. On the day you hand over the notice look at the official list and enter what stands there. Lotsenwerk keeps that you checked, and when.',
    again: 'The last check was on {{day}}. Check once more on the day of handing over.',
    list: 'Open the official list',
    known: 'For orientation, not confirmed: {{name}}',
    name: 'Name of the office as it stands in the list',
    contact: 'Phone, mail or address from the list',
    submit: 'Checked today',
    missing: 'Enter name and contact data as they stand in the list.',
    notActive: 'The case is not running. The notice cannot be kept.',
  },
  source: {
    checked: 'Checked by you in the official list on {{day}}.',
    directory: 'From the directory, backed: {{day}}. A look at the official list does no harm.',
  },
  draft: 'The notice',
  letter: {
    heading: 'Notice under § 45c AufenthG (Residence Act)',
    to: 'To:',
    text: 'You can get free advice on questions of labour law and social law. The service is called “Faire Integration”. It is independent of us as your employer.',
    nearest: 'The nearest office:',
    more: 'Further offices:',
    from: 'Employer:',
    date: 'Date:',
    receipt: 'I have received this notice (date, signature):',
  },
  unconfirmed:
    'A draft in our own words, not an official form. The law asks for text form and the contact data of the nearest office.',
  flash: { checked: 'Today’s check is kept. The notice now names this office.' },
};
