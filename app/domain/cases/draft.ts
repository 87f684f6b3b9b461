/**
 * A draft: the facts of a case as they were typed, field name to text, nothing judged yet. Lists are joined by commas.
 * An absent field is "don't know yet", never "no".
 */
import { countryFromText } from '../catalogue';
import { fieldOf, fieldsOf, isFieldName, type FieldKind, type FieldName, type Section } from './fields';
import { occupationFromText } from './occupation-text';

export type Draft = Readonly<Partial<Record<FieldName, string>>> & {
  /** The day on which the employer recorded that the person has been chosen; opens candidate and family. */
  readonly chosenOn?: string;
};

/** Longest text of one field. Longer is refused with a message, never cut. */
export const MAX_TEXT = 300;
const MAX_LIST_TEXT = 600;

/** Kinds whose form inputs repeat under one name. */
const LIST_KINDS: ReadonlySet<FieldKind> = new Set<FieldKind>(['dates', 'choices', 'countries']);

export function maxTextOf(name: FieldName): number {
  return LIST_KINDS.has(fieldOf(name).kind) ? MAX_LIST_TEXT : MAX_TEXT;
}

/** The draft kept in the database. Unknown names and other types are left out: an old row must never break a page. */
export function draftFromStored(stored: unknown): Draft {
  const draft: Record<string, string> = {};
  if (typeof stored !== 'object' || stored === null) return draft;
  for (const [name, value] of Object.entries(stored)) {
    if (typeof value === 'string' && (name === 'chosenOn' || isFieldName(name))) draft[name] = value;
  }
  return draft;
}

/** Something that hands out form values by name, such as `FormData`. */
export interface FormValues {
  getAll(name: string): readonly unknown[];
}

/** What a form says about the fields of one section: texts with outer spaces removed, empty ones as ''. */
export function sectionFromForm(section: Section, form: FormValues): Record<string, string> {
  const values: Record<string, string> = {};
  for (const name of fieldsOf(section)) {
    const texts = form
      .getAll(name)
      .filter((value): value is string => typeof value === 'string')
      .map(cleaned);
    values[name] = storedText(fieldOf(name).kind, texts);
  }
  return values;
}

/** Occupations and countries are typed by name and kept by their ids, so that they read in either language. */
function storedText(kind: FieldKind, texts: readonly string[]): string {
  const text = texts[0] ?? '';
  switch (kind) {
    case 'occupation':
      return occupationFromText(text)?.id ?? text;
    case 'country':
      return countryFromText(text) ?? text;
    case 'countries':
      // Before the list is joined: some countries' names hold a comma.
      return listText(texts.map((name) => countryFromText(name) ?? name));
    default:
      return LIST_KINDS.has(kind) ? listText(texts) : text;
  }
}

/** NUL cannot be stored by PostgreSQL, and lone surrogates are no text; line ends in one-line fields become spaces. */
function cleaned(text: string): string {
  return text
    .replace(/\p{Surrogate}|\u0000/gu, '')
    .replace(/[\r\n\t]+/g, ' ')
    .trim();
}

function listText(texts: readonly string[]): string {
  const values = texts.flatMap((text) => text.split(',')).map((text) => text.trim());
  return [...new Set(values.filter((value) => value !== ''))].join(',');
}

/** The values of a list field. */
export function listOf(text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : text.split(',');
}

/** The draft with one section's fields replaced; emptied fields disappear. */
export function withSection(draft: Draft, section: Section, values: Readonly<Record<string, string>>): Draft {
  const names = new Set<string>(fieldsOf(section));
  const kept = Object.entries(draft).filter(([name]) => !names.has(name));
  const typed = Object.entries(values).filter(([name, value]) => names.has(name) && value !== '');
  return Object.fromEntries([...kept, ...typed]);
}

/** One section of a draft, every field of it. */
export function sectionOfDraft(section: Section, draft: Draft): Record<string, string> {
  return Object.fromEntries(fieldsOf(section).map((name) => [name, draft[name] ?? '']));
}

/** Names of the fields in which two drafts differ. */
export function changedFields(before: Draft, after: Draft): FieldName[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)].filter(isFieldName));
  return [...names].filter((name) => (before[name] ?? '') !== (after[name] ?? ''));
}
