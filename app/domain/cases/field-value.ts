/** The text of one field as the value that the plan request holds. */
import { isCalendarDate } from '../calendar/calendar-date';
import { isCountryCode } from '../catalogue/countries';
import { listOf, maxTextOf } from './draft';
import { fieldOf, UNKNOWN, type FieldName } from './fields';
import { centsFromText } from './money-text';
import { occupationFromText } from './occupation-text';

/** What is wrong with a field; the words for it live with the page. */
export type ProblemCode =
  | 'required'
  | 'too-long'
  | 'date'
  | 'money'
  | 'integer'
  | 'number'
  | 'choice'
  | 'postal-code'
  | 'country'
  | 'occupation'
  | 'too-large'
  | 'too-small'
  | 'too-many'
  | 'contradiction'
  | 'months-without-term'
  | 'invalid';

export type FieldValue = { readonly value: unknown } | { readonly problem: ProblemCode } | null;

/** Reads a field; null where nothing was typed, or "don't know yet" was chosen. */
export function fieldValue(name: FieldName, text: string | undefined): FieldValue {
  if (text === undefined || text === '' || text === UNKNOWN) return null;
  if (text.length > maxTextOf(name)) return { problem: 'too-long' };
  const { kind, options } = fieldOf(name);
  switch (kind) {
    case 'text':
      return { value: text };
    case 'date':
      return isPlausibleDate(text) ? { value: text } : { problem: 'date' };
    case 'dates':
      return everyOf(text, isPlausibleDate, 'date');
    case 'money':
      return orProblem(centsFromText(text), 'money');
    case 'integer':
      return /^\d{1,7}$/.test(text) ? { value: Number(text) } : { problem: 'integer' };
    case 'decimal':
      return /^\d{1,4}([.,]\d{1,2})?$/.test(text)
        ? { value: Number(text.replace(',', '.')) }
        : { problem: 'number' };
    case 'flag':
      return text === 'yes' || text === 'no' ? { value: text === 'yes' } : { problem: 'choice' };
    case 'choice':
      return options?.includes(text) ? { value: text } : { problem: 'choice' };
    case 'choices':
      return everyOf(text, (value) => options?.includes(value) ?? false, 'choice');
    case 'postal-code':
      return /^\d{5}$/.test(text) ? { value: text } : { problem: 'postal-code' };
    case 'country':
      return isCountryCode(text) ? { value: text } : { problem: 'country' };
    case 'countries':
      return everyOf(text, isCountryCode, 'country');
    case 'occupation':
      return orProblem(occupationFromText(text)?.id ?? null, 'occupation');
  }
}

/** Days from 1900 to 2100, as the contract takes them. */
function isPlausibleDate(text: string): boolean {
  return isCalendarDate(text) && text >= '1900-01-01' && text <= '2100-12-31';
}

function orProblem(value: number | string | null, problem: ProblemCode): FieldValue {
  return value === null ? { problem } : { value };
}

function everyOf(text: string, accepts: (value: string) => boolean, problem: ProblemCode): FieldValue {
  const values = listOf(text);
  return values.every(accepts) ? { value: values } : { problem };
}
