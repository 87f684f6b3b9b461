/** Small makers that keep the templates readable. */
import type { Source } from '../plan/contract';
import type { Bilingual } from '../texts/bilingual';
import type { OwnPaper, Span, Stated } from './template';

/** German and English beside each other, so that neither is forgotten. */
export function words(de: string, en: string): Bilingual {
  return { de, en };
}

export function stated(source: Source, de: string, en: string): Stated {
  return { text: { de, en }, source };
}

export function months(min: number, max: number): Span {
  return { min, max, unit: 'months' };
}

export function weeks(min: number, max: number): Span {
  return { min, max, unit: 'weeks' };
}

export function paper(id: string, broughtBy: OwnPaper['broughtBy'], de: string, en: string): OwnPaper {
  return { id, broughtBy, title: { de, en } };
}
