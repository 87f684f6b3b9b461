import type { FormField } from '../form';

export const CHECK_FORM_ID = 'check';

/** The questions in the order of the page; the error summary follows it. */
export const CHECK_FIELDS = [
  'occupation',
  'place',
  'salary',
  'start',
  'country',
  'qualification',
  'recognition',
  'german',
  'age',
] as const;

export type CheckField = (typeof CHECK_FIELDS)[number];

/** What the form shows: the texts as typed or stored, and what is wrong with them. */
export interface CheckFormState {
  readonly texts: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string[]>>;
}

export function checkField(name: CheckField, { texts, errors }: CheckFormState): FormField {
  const id = `${CHECK_FORM_ID}-${name}`;
  const value = texts[name] ?? '';
  return {
    // A field is made anew when the server gives it another text, such as a suggestion that was pressed.
    key: value,
    id,
    name,
    formId: CHECK_FORM_ID,
    errorId: `${id}-error`,
    descriptionId: `${id}-hint`,
    errors: errors[name],
    initialValue: value,
  };
}
