/** What a visitor may report as wrong about an entry. */
export const REPORT_FIELDS = ['phone', 'email', 'website', 'address', 'mandate', 'closed', 'other'] as const;
export type ReportField = (typeof REPORT_FIELDS)[number];

/** Longest text of a report. */
export const REPORT_TEXT_MAX_LENGTH = 1_000;

/** In the language of the editors. */
const WORDS: Readonly<Record<ReportField, string>> = {
  phone: 'Telefon',
  email: 'E-Mail',
  website: 'Website',
  address: 'Anschrift oder Öffnungszeiten',
  mandate: 'Themen, Zielgruppe oder Gebiet',
  closed: 'Stelle gibt es nicht mehr',
  other: 'Anderes',
};

/** The report as the editors read it: what is wrong, then what was written. */
export function reportText(fields: readonly ReportField[], text: string | null): string {
  const wrong = fields.length === 0 ? null : `Falsch: ${fields.map((field) => WORDS[field]).join(', ')}.`;
  return [wrong, text].filter((part) => part !== null).join('\n\n');
}
