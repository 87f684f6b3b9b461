import type { SubmissionResult } from '@conform-to/react';
import { useId, useMemo } from 'react';

import type { FailedForm } from './error-summary';
import type { FormField } from './form-field';

export interface FormOptions<Values> {
  /** Of the form element; also the beginning of its fields' ids. */
  id?: string;
  /** What the server said of the form that it refused; nothing of it before the first post. */
  lastResult?: SubmissionResult<string[]> | null | undefined;
  /** What the fields start with, by their names. */
  defaultValue?: { readonly [Name in keyof Values]?: unknown } | null | undefined;
}

/** What a form sends is text, or several texts under one name. */
type FieldOf<Value> = FormField & {
  readonly initialValue?: (Value extends readonly unknown[] ? string[] : string) | undefined;
};
type FieldsOf<Values> = { readonly [Name in keyof Values & string]-?: FieldOf<Values[Name]> };

/**
 * A form that the server judges: what was typed and what is wrong with it, from Conform's answer (`parseForm`,
 * `submission.reply()`). Conform's own hook does the same and brings 8 kB to every page with a form, for checks in the
 * browser that we do not make.
 *
 * @returns the form and its fields by name; names with brackets (`children[0]`) work as well
 */
export function useForm<Values extends object>({
  id: givenId,
  lastResult,
  defaultValue,
}: FormOptions<Values>): [form: FailedForm, fields: FieldsOf<Values>] {
  const ownId = useId();
  const id = givenId ?? ownId;
  return useMemo(() => {
    const allErrors = errorsOf(lastResult);
    const values = lastResult?.initialValue ?? defaultValue ?? {};
    const fields = new Proxy({} as FieldsOf<Values>, {
      get: (_, name) => (typeof name === 'string' ? fieldOf({ id, name, allErrors, values }) : undefined),
    });
    return [{ id, errors: allErrors[''], allErrors }, fields];
  }, [id, lastResult, defaultValue]);
}

function errorsOf(lastResult: SubmissionResult<string[]> | null | undefined): Record<string, string[]> {
  const all = Object.entries(lastResult?.error ?? {});
  return Object.fromEntries(
    all.flatMap(([name, messages]) => (messages && messages.length > 0 ? [[name, messages]] : [])),
  );
}

function fieldOf({
  id: formId,
  name,
  allErrors,
  values,
}: {
  id: string;
  name: string;
  allErrors: Readonly<Record<string, string[]>>;
  values: object;
}): FormField {
  const id = `${formId}-${name}`;
  return {
    id,
    name,
    formId,
    errorId: `${id}-error`,
    descriptionId: `${id}-description`,
    errors: allErrors[name],
    initialValue: asSent(valueAt(values, name)),
  };
}

/** A value the way a form would send it; undefined where it would send nothing. */
function asSent(value: unknown): string | string[] | undefined {
  if (Array.isArray(value)) return value.map(String);
  if (value === true) return 'on';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** The answer holds lists and groups the way Conform reads their names: `children[0]` is the first of `children`. */
function valueAt(values: unknown, name: string): unknown {
  return name
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .reduce<unknown>((value, part) => (isGroup(value) ? value[part] : undefined), values);
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
