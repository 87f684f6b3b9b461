/**
 * The ten sections of the folder: the registers of MEIN ORDNER, the ring binder that the IQ network in Saxony gave to
 * newcomers (Ankommen, Geld, Wohnen, Deutsch, Kinder und Familie, Arbeit, Berufsausbildung und Studium, Gesundheit,
 * Beratung und Hilfe, Weitere Dokumente), in its order.
 */
export const SECTIONS = [
  'arrival',
  'money',
  'housing',
  'german',
  'family',
  'work',
  'training',
  'health',
  'advice',
  'other',
] as const;
export type Section = (typeof SECTIONS)[number];

export function isSection(value: unknown): value is Section {
  return SECTIONS.some((section) => section === value);
}
