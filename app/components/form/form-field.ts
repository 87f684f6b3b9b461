/**
 * What a field component needs of a field: every `fields.x` of `useForm` fits.
 * Names with brackets (`children[0]`) work as well.
 */
export interface FormField {
  readonly key?: string | undefined;
  readonly id: string;
  readonly name: string;
  readonly formId: string;
  readonly errorId: string;
  readonly descriptionId: string;
  readonly errors: string[] | undefined;
  readonly initialValue?: unknown;
}

/** Words around a field; texts come from the dictionary of the page. */
export interface FieldTexts {
  label: string;
  hint?: string | undefined;
  /** Why we ask this; shown on request. */
  why?: string | undefined;
  isRequired?: boolean | undefined;
}

/** Attributes that tie hint and error to the control, for assistive technology. */
export function describedBy(field: FormField, hasHint: boolean) {
  const ids = [field.errors ? field.errorId : null, hasHint ? field.descriptionId : null].filter(Boolean);
  return {
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
    'aria-invalid': field.errors ? (true as const) : undefined,
  };
}

/** The text that the field starts with: what was typed before, else the default. */
export function initialText(field: FormField): string {
  const value = field.initialValue;
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** The chosen values that a group of check boxes starts with. */
export function initialChoices(field: FormField): readonly string[] {
  const value = field.initialValue;
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' && value !== '' ? [value] : [];
}
