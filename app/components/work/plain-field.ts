import type { FormField } from '../form';

/** A field of a form that Conform does not hold: filters, and forms that a service judges. */
export function plainField(
  name: string,
  {
    value = '',
    error = null,
    prefix = 'work',
  }: { value?: string; error?: string | null; prefix?: string } = {},
): FormField {
  const id = `${prefix}-${name}`;
  return {
    id,
    name,
    formId: prefix,
    errorId: `${id}-error`,
    descriptionId: `${id}-hint`,
    errors: error === null ? undefined : [error],
    initialValue: value,
  };
}
