/** The days of a step that moved, and only those. */
import type { Bilingual } from '../../../texts/bilingual';
import type { Language } from '../../contract';
import type { ChangeOf, StepDays } from '../change';
import { dayText, moveText } from './values';

const POINTS = ['typical', 'earliest', 'latest'] as const satisfies readonly (keyof StepDays)[];

const POINT_WORDS: Readonly<Record<keyof StepDays, Bilingual>> = {
  typical: { de: 'üblicherweise', en: 'typically' },
  earliest: { de: 'frühestens', en: 'earliest' },
  latest: { de: 'spätestens', en: 'latest' },
};

/** `üblicherweise 12.03.2027 statt 01.03.2027 (11 Tage später); spätestens …` */
export function stepDaysText(change: ChangeOf<'step-dates'>, language: Language): string {
  const instead = language === 'de' ? 'statt' : 'instead of';
  return POINTS.filter((point) => change.daysMoved[point] !== 0)
    .map((point) => {
      const [now, was] = [dayText(change.after[point], language), dayText(change.before[point], language)];
      const move = moveText(change.daysMoved[point], language);
      return `${POINT_WORDS[point][language]} ${now} ${instead} ${was}${move}`;
    })
    .join('; ');
}
