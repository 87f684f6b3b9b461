/** The registers of the folder, named as in MEIN ORDNER. */
import { SECTIONS, type Section } from '../folder/section';
import type { Bilingual } from '../texts/bilingual';

export const SECTION_WORDS: Readonly<Record<Section, Bilingual>> = {
  arrival: { de: 'Ankommen', en: 'Arrival' },
  money: { de: 'Geld', en: 'Money' },
  housing: { de: 'Wohnen', en: 'Housing' },
  german: { de: 'Deutsch', en: 'German' },
  family: { de: 'Kinder und Familie', en: 'Children and family' },
  work: { de: 'Arbeit', en: 'Work' },
  training: { de: 'Berufsausbildung und Studium', en: 'Training and studies' },
  health: { de: 'Gesundheit', en: 'Health' },
  advice: { de: 'Beratung und Hilfe', en: 'Advice and help' },
  other: { de: 'Weitere Dokumente', en: 'Further documents' },
};

/** Its number in the folder, from 1. */
export function sectionNumber(section: Section): number {
  return SECTIONS.indexOf(section) + 1;
}
