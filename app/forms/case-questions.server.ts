import { countryList, countryName, findOccupation, OCCUPATIONS } from '~/domain/catalogue';
import { fieldOf, fieldsOf, isFieldName, UNKNOWN, type FieldName, type Section } from '~/domain/cases/fields';
import type { Question, QuestionChoice } from '~/domain/cases/question';
import type { FieldProblem } from '~/domain/cases/request';
import { listOf, maxTextOf, type Draft } from '~/domain/cases/draft';
import { de } from '~/i18n/de';
import { en } from '~/i18n/en';
import { formatDate } from '~/i18n/format';
import type { Language } from '~/i18n/languages';
import { translatorFor } from '~/i18n/server-i18n.server';

/** The questions of a case in words, ready for a page: no dictionary, no catalogue is needed to render them. */

/** The questions of one section with what was typed. */
export function questionsOf(section: Section, draft: Draft, language: Language): Question[] {
  return fieldsOf(section).map((name) => {
    const { kind, options = [], isRequired = false, isSpecial = false } = fieldOf(name);
    const texts = questionTexts(name, language);
    const value = draft[name] ?? '';
    return {
      name,
      kind,
      ...texts,
      isRequired,
      isSpecial,
      value: kind === 'occupation' ? (findOccupation(value)?.name[language] ?? value) : value,
      choices: options.map((option) => ({ value: option, label: choiceText(name, option, language) })),
    };
  });
}

/** What was typed, as the form shows it again: an occupation by its name in the language, not by its id. */
export function shownAgain(
  typed: Readonly<Record<string, string>>,
  language: Language,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(typed).map(([name, text]) => [
      name,
      isFieldName(name) && fieldOf(name).kind === 'occupation'
        ? (findOccupation(text)?.name[language] ?? text)
        : text,
    ]),
  );
}

/** All countries by name, for the lists of a page. */
export function countryChoices(language: Language): QuestionChoice[] {
  return countryList(language).map(({ code, name }) => ({ value: code, label: name }));
}

/** Names of all occupations, for suggestions. */
export function occupationNames(language: Language): string[] {
  return [...new Set(OCCUPATIONS.map((occupation) => occupation.name[language]))].sort((a, b) =>
    a.localeCompare(b, language),
  );
}

/** The label of a question. */
export function questionLabel(name: FieldName, language: Language): string {
  return questionTexts(name, language).label;
}

/** An answer in words; null where nothing was answered. */
export function answerText(name: FieldName, text: string | undefined, language: Language): string | null {
  if (text === undefined || text === '') return null;
  const t = translatorFor(language, 'wizard');
  if (text === UNKNOWN) return t('facts.unknown');
  switch (fieldOf(name).kind) {
    case 'flag':
      return text === 'yes' ? t('common:form.yes') : t('common:form.no');
    case 'choice':
      return choiceText(name, text, language);
    case 'choices':
      return listOf(text)
        .map((value) => choiceText(name, value, language))
        .join(', ');
    case 'country':
      return countryName(text, language);
    case 'countries':
      return listOf(text)
        .map((code) => countryName(code, language))
        .join(', ');
    case 'occupation':
      return findOccupation(text)?.name[language] ?? text;
    case 'date':
      return dateText(text, language);
    case 'dates':
      return listOf(text)
        .map((date) => dateText(date, language))
        .join(', ');
    case 'money':
      return `${text} €`;
    case 'integer':
    case 'decimal':
    case 'postal-code':
    case 'text':
      return text;
  }
}

/** Messages by field, and those that concern the company profile under ''. */
export function problemTexts(problems: readonly FieldProblem[], language: Language): Record<string, string> {
  const t = translatorFor(language, 'wizard');
  const texts: Record<string, string> = {};
  for (const { field, code } of problems) {
    if (field === null) texts[''] = t('problem.profile');
    else if (code === 'too-long') texts[field] = t('problem.tooLong', { max: String(maxTextOf(field)) });
    else texts[field] = t(`problem.${PROBLEM_KEYS[code]}`);
  }
  return texts;
}

const PROBLEM_KEYS = {
  required: 'required',
  date: 'date',
  money: 'money',
  integer: 'integer',
  number: 'number',
  choice: 'choice',
  'postal-code': 'postalCode',
  country: 'country',
  occupation: 'occupation',
  'too-large': 'tooLarge',
  'too-small': 'tooSmall',
  'too-many': 'tooMany',
  contradiction: 'contradiction',
  'months-without-term': 'monthsWithoutTerm',
  invalid: 'invalid',
} as const;

/** What was typed, if it is not a date that can be written out. */
function dateText(text: string, language: Language): string {
  return /^\d{4}-(0[1-9]|1[0-2])-\d{2}$/.test(text) ? formatDate(text, language) : text;
}

const CHOICE_TEXTS = { de: de['case-choices'], en: en['case-choices'] } as const;
const FIELD_TEXTS = { de: de['case-fields'], en: en['case-fields'] } as const;

/** The texts of a question stand in the dictionary under the field's own path. */
function questionTexts(
  name: FieldName,
  language: Language,
): { label: string; why: string; hint: string | null } {
  const found = name
    .split('.')
    .reduce<unknown>(
      (branch, key) =>
        typeof branch === 'object' && branch !== null ? (branch as Record<string, unknown>)[key] : undefined,
      FIELD_TEXTS[language],
    );
  // A test holds that every field has its texts.
  const texts = found as { label: string; why: string; hint?: string };
  return { label: texts.label, why: texts.why, hint: texts.hint ?? null };
}

type ChoiceGroup = keyof (typeof CHOICE_TEXTS)['de'];

const CHOICE_GROUPS: Partial<Record<FieldName, Exclude<ChoiceGroup, 'languageNone'>>> = {
  'position.kind': 'kind',
  'position.contract': 'contract',
  'position.clauses': 'clauses',
  'candidate.recruitment': 'recruitment',
  'candidate.germanTitle': 'germanTitle',
  'candidate.qualification.kind': 'qualificationKind',
  'candidate.qualification.recognition': 'recognition',
  'candidate.qualification.measure': 'measure',
  'candidate.qualification.comparability': 'comparability',
  'candidate.qualification.anabinDegree': 'anabinDegree',
  'candidate.qualification.licence': 'licence',
  'candidate.schoolLeaving': 'schoolLeaving',
  'candidate.drivingLicence': 'drivingLicence',
};

/** Words that need no dictionary stand as they are: language levels, `H+`, and sections of the Residence Act. */
function choiceText(name: FieldName, value: string, language: Language): string {
  const words = CHOICE_TEXTS[language];
  if (name === 'candidate.german' || name === 'candidate.english')
    return value === 'none' ? words.languageNone : value;
  const group = CHOICE_GROUPS[name];
  const ofGroup: Readonly<Record<string, string>> = group === undefined ? {} : words[group];
  const known = ofGroup[value.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())];
  if (known !== undefined) return known;
  const section = /^(\d+[a-z]?)(?:-(\d))?$/.exec(value);
  if (name !== 'candidate.germanTitle' || section === null) return value;
  return `§ ${section[1]}${section[2] === undefined ? '' : ` Abs. ${section[2]}`} AufenthG`;
}
