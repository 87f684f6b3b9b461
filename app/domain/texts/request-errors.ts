import type { Bilingual, BilingualWith } from './bilingual';

/** Messages for a request that cannot be read, by error code. The codes are stable; the words may change. */
export const requestErrors = {
  required: { de: 'Diese Angabe fehlt.', en: 'This value is missing.' },
  invalid_json: { de: 'Das ist kein gültiges JSON.', en: 'This is not valid JSON.' },
  unreadable_input: { de: 'Die Eingabe lässt sich nicht lesen.', en: 'The input cannot be read.' },
  usage: {
    de: 'Aufruf: npm run --silent plan -- <Datei.json | - | --lines Datei.jsonl>',
    en: 'Usage: npm run --silent plan -- <file.json | - | --lines file.jsonl>',
  },
  invalid_type: { de: 'Die Art des Werts passt nicht.', en: 'The value has the wrong type.' },
  invalid_date: {
    de: 'Bitte ein Datum angeben, das es gibt, als JJJJ-MM-TT zwischen 1900 und 2100.',
    en: 'Please give a day that exists, as YYYY-MM-DD, between 1900 and 2100.',
  },
  invalid_value: { de: 'Dieser Wert ist nicht vorgesehen.', en: 'This value is not one of those allowed.' },
  invalid_format: { de: 'Die Schreibweise passt nicht.', en: 'The value is not written as expected.' },
  unknown_field: { de: 'Dieses Feld gibt es nicht.', en: 'There is no such field.' },
  unknown_country: {
    de: 'Bitte ein Land als ISO-Code mit zwei Großbuchstaben angeben (Kosovo: XK).',
    en: 'Please give a country as an ISO code of two capital letters (Kosovo: XK).',
  },
  unknown_occupation: {
    de: 'Dieser Beruf steht nicht im Verzeichnis.',
    en: 'This occupation is not in the catalogue.',
  },
  too_long: { de: 'Der Wert ist zu lang.', en: 'The value is too long.' },
  too_short: { de: 'Der Wert ist zu kurz oder leer.', en: 'The value is too short or empty.' },
  out_of_range: {
    de: 'Der Wert liegt außerhalb des erlaubten Bereichs.',
    en: 'The value is outside the allowed range.',
  },
  not_a_whole_number: { de: 'Bitte eine ganze Zahl angeben.', en: 'Please give a whole number.' },
  duplicate: { de: 'Dieser Wert steht doppelt.', en: 'This value is there twice.' },
  degree_before_birth: {
    de: 'Der Abschluss liegt vor der Geburt; eines der beiden Daten stimmt nicht.',
    en: 'The qualification was completed before the birth; one of the two days is wrong.',
  },
  born_after_as_of: {
    de: 'Dieser Geburtstag liegt in der Zukunft.',
    en: 'This birthday lies in the future.',
  },
  title_without_living_in_germany: {
    de: 'Ein deutscher Aufenthaltstitel passt nicht zu einem Wohnland außerhalb Deutschlands.',
    en: 'A German residence title does not go with living in another country.',
  },
  title_ends_before_it_began: {
    de: 'Der Titel endet, bevor er beginnt.',
    en: 'The title ends before it begins.',
  },
  decision_before_application: {
    de: 'Die Entscheidung liegt vor dem Antrag.',
    en: 'The decision is before the application.',
  },
  experience_exceeds_longer_window: {
    de: 'In sieben Jahren kann es nicht weniger Monate geben als in den letzten fünf.',
    en: 'Seven years cannot hold fewer months than the last five.',
  },
  recognition_without_qualification: {
    de: 'Ohne Qualifikation kann es keine Anerkennung geben.',
    en: 'There can be no recognition without a qualification.',
  },
  decided_before_completion: {
    de: 'Über eine Qualifikation, die erst später abgeschlossen wird, kann noch nicht entschieden sein.',
    en: 'A qualification that is completed only later cannot have been decided on yet.',
  },
  before_birth: {
    de: 'Dieser Tag liegt vor der Geburt; eines der beiden Daten stimmt nicht.',
    en: 'This day is before the birth; one of the two days is wrong.',
  },
  licence_without_qualification: {
    de: 'Ohne Qualifikation kann es keine Berufserlaubnis geben.',
    en: 'There can be no licence without a qualification.',
  },
  date_outside_covered_years: {
    de: 'Für dieses Jahr ist kein Recht hinterlegt. Möglich sind Tage von 2020 bis 2036; vollständig ist das Recht ab dem 18.11.2023.',
    en: 'No law is encoded for this year. Days from 2020 to 2036 are possible; the law is complete from 18 November 2023.',
  },
  kreis_outside_state: {
    de: 'Der Kreis liegt nicht in diesem Land.',
    en: 'The Kreis does not lie in this Land.',
  },
  agreement_in_the_future: {
    de: 'Die Vereinbarung kann nicht nach dem Tag des Plans geschlossen sein.',
    en: 'The agreement cannot have been made after the day of the plan.',
  },
} as const satisfies Record<string, Bilingual>;

/** A stable word of ours for what is wrong with a value. */
export type RequestErrorCode = keyof typeof requestErrors;

/** The values that may stand there. */
export const alternatives: BilingualWith<{ readonly list: string }> = {
  de: ({ list }) => ` Möglich sind: ${list}.`,
  en: ({ list }) => ` Possible values: ${list}.`,
};

/** The nearest known code or field. */
export const didYouMean: BilingualWith<{ readonly id: string }> = {
  de: ({ id }) => ` Meinten Sie „${id}“?`,
  en: ({ id }) => ` Did you mean “${id}”?`,
};
