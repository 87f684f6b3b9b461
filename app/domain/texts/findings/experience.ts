import type { Bilingual, BilingualWith } from '../bilingual';

/** Findings on experience and on qualifications recognised where they were gained. */
export const originFindings = {
  confirmed: {
    de: 'Es ist bestätigt, dass die Qualifikation im Herkunftsstaat staatlich anerkannt ist.',
    en: 'It is confirmed that the qualification is state-recognised where it was gained.',
  },
  degreeListed: {
    de: 'anabin oder die Zeugnisbewertung belegt, dass der Hochschulabschluss im Herkunftsstaat anerkannt ist.',
    en: 'anabin or the degree evaluation proves that the degree is recognised where it was gained.',
  },
  ahk: {
    de: 'Ein Zertifikat einer Auslandshandelskammer (Kategorie A) liegt vor.',
    en: 'A certificate of a German chamber abroad (category A) is there.',
  },
  coming: {
    de: 'Die Bestätigung der staatlichen Anerkennung fehlt noch; der Plan bringt sie (ZAB: Digitale Auskunft für Ausbildungen, Zeugnisbewertung für Hochschulabschlüsse).',
    en: 'The confirmation of state recognition still lacks; the plan brings it (ZAB: digital information for vocational training, degree evaluation for degrees).',
  },
  notRecognised: {
    de: 'Die Qualifikation ist im Herkunftsstaat nicht staatlich anerkannt. Gesperrt, außer das stellt sich anders dar.',
    en: 'The qualification is not state-recognised where it was gained. Blocked unless that proves otherwise.',
  },
  tooShort: {
    de: 'Die Ausbildung dauert unter zwei Jahren; nötig sind mindestens zwei.',
    en: 'The training takes less than two years; at least two are needed.',
  },
  none: {
    de: 'Dieser Weg verlangt eine staatlich anerkannte ausländische Ausbildung von mindestens zwei Jahren oder einen Hochschulabschluss.',
    en: 'This route needs a state-recognised foreign training of at least two years or a degree.',
  },
  german: {
    de: 'Die Qualifikation ist eine deutsche; dieser Weg baut auf einer ausländischen auf. Näher liegen §§ 18a, 18b AufenthG.',
    en: 'The qualification is German; this route rests on a foreign one. §§ 18a, 18b AufenthG are closer.',
  },
  missing: {
    de: 'Offen: Ist die Qualifikation im Herkunftsstaat staatlich anerkannt (Ausbildung von mindestens zwei Jahren oder Hochschulabschluss), und ist das bestätigt?',
    en: 'Open: is the qualification state-recognised where it was gained (training of at least two years or a degree), and is that confirmed?',
  },
} as const satisfies Record<string, Bilingual>;

interface MonthValues {
  readonly months: number;
  readonly least: number;
  readonly years: number;
}

export const monthsFindings = {
  met: {
    de: ({ months, least, years }) =>
      `${months} Monate einschlägige Erfahrung in ${years} Jahren; nötig sind ${least}.`,
    en: ({ months, least, years }) =>
      `${months} months of relevant experience within ${years} years; ${least} are needed.`,
  },
  notMet: {
    de: ({ months, least, years }) =>
      `Nur ${months} Monate einschlägige Erfahrung in ${years} Jahren; nötig sind ${least}.`,
    en: ({ months, least, years }) =>
      `Only ${months} months of relevant experience within ${years} years; ${least} are needed.`,
  },
  missing: {
    de: ({ least, years }) =>
      `Offen: Wie viele Monate einschlägige Erfahrung gab es in den letzten ${years} Jahren? Nötig sind ${least}.`,
    en: ({ least, years }) =>
      `Open: how many months of relevant experience were there in the last ${years} years? ${least} are needed.`,
  },
} as const satisfies Record<string, BilingualWith<MonthValues>>;

export const tariffFindings = {
  instead: {
    de: 'Der Betrieb ist tarifgebunden und zahlt nach Tarif; das ersetzt die Gehaltsschwelle dieses Weges.',
    en: 'The firm is bound by a collective agreement and pays by it, which replaces the salary threshold of this route.',
  },
  alternative: {
    de: ' Tarifbindung mit Tariflohn würde sie ersetzen.',
    en: ' A binding collective agreement with its pay would replace it.',
  },
  open: {
    de: ' Offen: Ist der Betrieb tarifgebunden und zahlt nach Tarif? Das würde die Schwelle ersetzen.',
    en: ' Open: is the firm bound by a collective agreement and pays by it? That would replace the threshold.',
  },
} as const satisfies Record<string, Bilingual>;

export const ictFindings = {
  languageMet: {
    de: 'Deutsch auf B1 liegt vor, wie es bis zum 29.02.2024 verlangt war.',
    en: 'German at B1 is there, as was demanded until 29 February 2024.',
  },
  languageBelow: {
    de: 'Bis zum 29.02.2024 verlangte dieser Weg in der Regel Deutsch auf B1. Gesperrt, außer die Behörde sieht davon ab.',
    en: 'Until 29 February 2024 this route needed German at B1 as a rule. Blocked unless the authority waives it.',
  },
  languageMissing: {
    de: 'Offen: Welches Deutschniveau hat die Person? Bis zum 29.02.2024 war B1 verlangt.',
    en: 'Open: what level of German does the person have? Until 29 February 2024 B1 was demanded.',
  },
  occupationMet: {
    de: 'Die Stelle ist ein Beruf der Informations- und Kommunikationstechnologie.',
    en: 'The job is an occupation of information and communication technology.',
  },
  occupationMissing: {
    de: 'Offen: Der ISCO-08-Code der Stelle fehlt; er sagt, ob es ein IT-Beruf ist.',
    en: 'Open: the ISCO-08 code of the job is missing; it tells whether this is an IT occupation.',
  },
} as const satisfies Record<string, Bilingual>;
