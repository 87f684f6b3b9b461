import type { InputHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { controlClasses, type FieldWidth } from './control-classes';
import { FieldFrame } from './field-frame';
import { describedBy, initialText, type FieldTexts, type FormField } from './form-field';

type Passed = 'autoComplete' | 'inputMode' | 'maxLength' | 'spellCheck' | 'placeholder' | 'autoCapitalize';

export interface TextFieldProps extends FieldTexts, Pick<InputHTMLAttributes<HTMLInputElement>, Passed> {
  field: FormField;
  type?: 'text' | 'email' | 'password' | 'tel' | 'url' | 'search';
  width?: FieldWidth;
}

/** One line of text. A password is never sent back by the server, so it starts empty. */
export function TextField({
  field,
  label,
  hint,
  why,
  isRequired,
  type = 'text',
  width,
  ...rest
}: TextFieldProps) {
  return (
    <FieldFrame field={field} texts={{ label, hint, why, isRequired }}>
      <input
        {...rest}
        key={field.key}
        id={field.id}
        name={field.name}
        type={type}
        required={isRequired}
        defaultValue={type === 'password' ? undefined : initialText(field)}
        className={controlClasses(field, width)}
        {...describedBy(field, Boolean(hint))}
      />
    </FieldFrame>
  );
}

export interface TextAreaProps
  extends
    FieldTexts,
    Pick<TextareaHTMLAttributes<HTMLTextAreaElement>, 'maxLength' | 'rows' | 'autoComplete'> {
  field: FormField;
}

/** Several lines of text. */
export function TextArea({ field, label, hint, why, isRequired, rows = 5, ...rest }: TextAreaProps) {
  return (
    <FieldFrame field={field} texts={{ label, hint, why, isRequired }}>
      <textarea
        {...rest}
        key={field.key}
        id={field.id}
        name={field.name}
        rows={rows}
        required={isRequired}
        defaultValue={initialText(field)}
        className={controlClasses(field, 'full')}
        {...describedBy(field, Boolean(hint))}
      />
    </FieldFrame>
  );
}
