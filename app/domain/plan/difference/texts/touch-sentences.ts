/** One sentence that says what a difference means for the case. */
import type { Bilingual } from '../../../texts/bilingual';
import type { TouchSummary } from '../touch';

export const TOUCH_SENTENCES: Readonly<Record<TouchSummary['most'], Bilingual>> = {
  recommendation: { de: 'Der Weg selbst ändert sich.', en: 'The route itself changes.' },
  dates: { de: 'Termine oder Fristen ändern sich.', en: 'Dates or time limits change.' },
  money: { de: 'Beträge ändern sich.', en: 'Amounts change.' },
  steps: {
    de: 'Schritte, Unterlagen oder Pflichten ändern sich.',
    en: 'Steps, documents or duties change.',
  },
  'other-routes': {
    de: 'Es ändern sich nur Wege, die dieser Fall nicht geht.',
    en: 'Only routes change that this case does not take.',
  },
  'plan-day': {
    de: 'Termine verschieben sich nur, weil der Plan an einem anderen Tag gemacht ist.',
    en: 'Dates move only because the plan was made on another day.',
  },
  'only-texts': { de: 'Nur Texte oder Quellen ändern sich.', en: 'Only texts or sources change.' },
  nothing: { de: 'Nichts ändert sich.', en: 'Nothing changes.' },
};
