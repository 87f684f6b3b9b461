import type { cards as source } from '../de/cards';
import type { TranslationOf } from '../dictionary';

/** English texts of the area `cards`. */
export const cards: TranslationOf<typeof source> = {
  title: 'Practice cards',
  lead: 'Short cards for little time: what to do, and a list to tick off. From practice, no legal advice.',
  metaTitle: 'Practice cards: find, welcome and keep skilled workers · Lotsenwerk',
  metaDescription:
    'Short cards for firms that hire skilled workers from abroad: finding, contract, arrival, language, team, family, staying, law. To print.',
  open: 'Open the card',
  why: 'Why',
  advice: 'How to',
  checks: 'To tick off',
  sources: 'Basis',
  more: 'More on this topic',
  forStep: 'Practice cards for this step',
  noticeLink: 'Prepare the notice',
  teaser: {
    title: 'Practice cards',
    text: '{{total}} short cards to print, from the first talk to staying.',
    link: 'To the cards',
  },
  topic: {
    finding: 'Finding',
    contract: 'Contract and preparation',
    arrival: 'Arrival',
    language: 'Language at the workplace',
    together: 'Working together',
    family: 'Family',
    staying: 'Staying',
    law: 'Law in everyday life',
  },
};
