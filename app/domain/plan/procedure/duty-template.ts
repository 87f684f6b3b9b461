/** A duty of the employer as the law knows it: norm, day, sanction, and in which cases it holds. */
import type { Mark } from '../../law/sources';
import type { Bilingual } from '../../texts/bilingual';
import type { Facts } from '../facts';
import { TRACK_TRAITS } from './tracks';
import type { Variant } from './variant';

/** What the day of a duty hangs on. */
export type DueOn = 'first-day' | 'six-weeks' | 'event';

export interface DutyTemplate {
  readonly id: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly norm: string;
  readonly due: DueOn;
  readonly dueText: Bilingual;
  readonly sanction: Bilingual | null;
  readonly url: string | null;
  readonly mark: Mark;
  readonly applies: (facts: Facts, variant: Variant) => boolean;
}

export const AUFENTHG = 'https://www.gesetze-im-internet.de/aufenthg_2004';
export const FIRST_DAY: Bilingual = { de: 'Vor dem ersten Arbeitstag', en: 'Before the first day of work' };

/** There is an employment or training relationship; at a school there is none. */
export function employs(_facts: Facts, variant: Variant): boolean {
  return TRACK_TRAITS[variant.track].employs;
}
