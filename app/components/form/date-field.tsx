import { controlClasses } from './control-classes';
import { FieldFrame } from './field-frame';
import { describedBy, initialText, type FieldTexts, type FormField } from './form-field';

export interface DateFieldProps extends FieldTexts {
  field: FormField;
  /** First and last day that make sense, `YYYY-MM-DD`; the server checks again. */
  min?: string | undefined;
  max?: string | undefined;
  autoComplete?: 'bday' | 'off' | undefined;
}

/** A calendar date by the browser's own date input: localised, by keyboard, without a script. */
export function DateField({ field, label, hint, why, isRequired, min, max, autoComplete }: DateFieldProps) {
  return (
    <FieldFrame field={field} texts={{ label, hint, why, isRequired }}>
      <input
        key={field.key}
        id={field.id}
        name={field.name}
        type="date"
        min={min}
        max={max}
        autoComplete={autoComplete}
        required={isRequired}
        defaultValue={initialText(field)}
        className={`${controlClasses(field, 'short')} min-w-44`}
        {...describedBy(field, Boolean(hint))}
      />
    </FieldFrame>
  );
}
