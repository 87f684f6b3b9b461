import { z } from 'zod';

import { countryFromText, countryName, nearestCountries, searchOccupations } from '~/domain/catalogue';
import { occupationFromText } from '~/domain/cases/occupation-text';
import {
  AGE_BANDS,
  CHECK_RECOGNITIONS,
  QUALIFICATIONS,
  startMonths,
  type CheckAnswers,
} from '~/domain/check/answers';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { employerPlace } from '~/domain/organisations/employer-place';
import { LANGUAGE_LEVELS } from '~/domain/plan/contract/vocabulary';
import type { SourceDictionary } from '~/i18n/dictionary';
import { formatMoney, formatMonth } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import { translatorFor } from '~/i18n/server-i18n.server';

import { MAX_TITLE } from './case-forms.server';
import { euroCents, optionalText, requiredText } from './fields.server';
import { says } from './messages.server';

const MAX_NAME = 120;
const MAX_SUGGESTIONS = 6;
const HOME = 'DE';

/** A closed list with "don't know yet", which an empty answer means as well. */
function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z
    .enum([...values, 'unknown'])
    .optional()
    .transform((answer) =>
      answer === undefined || answer === 'unknown' ? null : (answer as Values[number]),
    );
}

/** The eight questions as the form sends them. */
export function checkSchema(language: Language, today: string) {
  return z
    .object({
      occupation: requiredText(MAX_NAME).transform((text, issues) => {
        const occupation = occupationFromText(text);
        if (occupation !== null) return occupation.id;
        issues.addIssue({ code: 'custom', input: text, ...says('check:problem.occupation') });
        return z.NEVER;
      }),
      place: optionalText(MAX_NAME).refine(
        (text) => text === null || isKnownPlace(text),
        says('check:problem.place'),
      ),
      salary: euroCents(language, { minCents: 1_000_00, maxCents: 1_000_000_00 }).optional(),
      start: z.string().refine((month) => startMonths(today).includes(month), says('check:problem.start')),
      country: requiredText(MAX_NAME).transform((text, issues) => {
        const code = countryFromText(text);
        if (code !== null && code !== HOME) return code;
        const message = code === HOME ? 'check:problem.countryIsHome' : 'check:problem.country';
        issues.addIssue({ code: 'custom', input: text, ...says(message) });
        return z.NEVER;
      }),
      qualification: oneOf(QUALIFICATIONS),
      recognition: oneOf(CHECK_RECOGNITIONS as [string, ...string[]]),
      german: oneOf(LANGUAGE_LEVELS),
      age: oneOf(AGE_BANDS),
    })
    .transform((values): CheckAnswers => ({
      occupationId: values.occupation,
      postalCode: values.place,
      salaryCents: values.salary ?? null,
      startMonth: values.start,
      country: values.country,
      qualification: values.qualification,
      recognition: values.recognition as CheckAnswers['recognition'],
      german: values.german,
      ageBand: values.age,
    }));
}

function isKnownPlace(code: string): boolean {
  return (
    /^\d{5}$/.test(code) && employerPlace(bundledDirectory, { postalCode: code, kreis: null }).state !== null
  );
}

/** What may have been meant by an occupation or country that no list has, as buttons of the form. */
export interface Suggestion {
  readonly field: 'occupation' | 'country';
  readonly text: string;
}

/** Suggestions for the texts that were not understood. */
export function checkSuggestions(form: FormData, language: Language): Suggestion[] {
  const occupation = textOf(form, 'occupation');
  const country = textOf(form, 'country');
  return [
    ...(occupation === '' || occupationFromText(occupation) !== null
      ? []
      : searchOccupations(occupation, language, MAX_SUGGESTIONS).map(({ name }) => ({
          field: 'occupation' as const,
          text: name[language],
        }))),
    ...(country === '' || countryFromText(country) !== null
      ? []
      : nearestCountries(country, MAX_SUGGESTIONS).map((code) => ({
          field: 'country' as const,
          text: countryName(code, language),
        }))),
  ];
}

/** Puts a suggestion that was pressed into its field: `pick` is `occupation:…` or `country:…`. */
export function takePick(form: FormData): FormData {
  const pick = textOf(form, 'pick');
  const match = /^(occupation|country):(.+)$/s.exec(pick);
  if (match?.[1] !== undefined && match[2] !== undefined) form.set(match[1], match[2]);
  form.delete('pick');
  return form;
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.slice(0, MAX_NAME) : '';
}

/** The texts of the form for given answers, as its fields show them. */
export function checkTexts(
  answers: Partial<{ [Key in keyof CheckAnswers]: CheckAnswers[Key] | null }>,
  language: Language,
): Record<string, string> {
  const { occupationId, postalCode, salaryCents, startMonth, country } = answers;
  return {
    occupation: occupationId ? occupationNameOf(occupationId, language) : '',
    place: postalCode ?? '',
    salary: salaryCents ? eurosText(salaryCents) : '',
    start: startMonth ?? '',
    country: country ? countryName(country, language) : '',
    qualification: answers.qualification ?? '',
    recognition: answers.recognition ?? '',
    german: answers.german ?? '',
    age: answers.ageBand ?? '',
  };
}

function occupationNameOf(id: string, language: Language): string {
  return occupationFromText(id)?.name[language] ?? '';
}

function eurosText(cents: number): string {
  return cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace('.', ',');
}

type Question = keyof SourceDictionary['check']['question'];

/** The last questions before the answers become a case. */
export const saveCheckSchema = z.object({
  organisation: requiredText(),
  title: requiredText(MAX_TITLE),
  chosen: z.enum(['yes', 'no']),
});

/** The answers in words, for somebody who is about to keep them; open ones are left out. */
export function heldWords(answers: CheckAnswers, language: Language): { term: string; value: string }[] {
  const t = translatorFor(language, 'check');
  const { postalCode, salaryCents, qualification, recognition, german, ageBand } = answers;
  const label = (name: Question) => t(`question.${name}.label`).replace(/^\d\. /, '');
  const rows: [name: Question, value: string | null][] = [
    ['occupation', occupationNameOf(answers.occupationId, language)],
    ['place', postalCode],
    ['salary', salaryCents === null ? null : formatMoney(salaryCents, language)],
    ['start', formatMonth(answers.startMonth, language)],
    ['country', countryName(answers.country, language)],
    ['qualification', qualification === null ? null : t(`qualification.${qualification}`)],
    [
      'recognition',
      recognition === null || recognition === 'not-equivalent' ? null : t(`recognition.${recognition}`),
    ],
    ['german', german === null ? null : german === 'none' ? t('german.none') : german],
    ['age', ageBand === null ? null : t(`age.${ageBand}`)],
  ];
  return rows.flatMap(([name, value]) => (value === null ? [] : [{ term: label(name), value }]));
}
