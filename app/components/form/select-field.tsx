import { useT } from '~/i18n/use-t';
import { controlClasses, type FieldWidth } from './control-classes';
import { FieldFrame } from './field-frame';
import { describedBy, initialText, type FieldTexts, type FormField } from './form-field';

export interface Choice {
  value: string;
  label: string;
  /** A sentence below the label; shown by `RadioGroup` and `CheckboxGroup`. */
  hint?: string | undefined;
}

export interface ChoiceGroup {
  label: string;
  choices: readonly Choice[];
}

export interface SelectFieldProps extends FieldTexts {
  field: FormField;
  choices: readonly (Choice | ChoiceGroup)[];
  width?: FieldWidth;
  autoComplete?: string | undefined;
  /** What no choice means; default: "please choose". Null: one of the choices always holds. */
  emptyLabel?: string | null | undefined;
}

/** One of many, by the browser's own select: typing jumps to the entry, on every device. */
export function SelectField({
  field,
  label,
  hint,
  why,
  isRequired,
  choices,
  width,
  autoComplete,
  emptyLabel,
}: SelectFieldProps) {
  const t = useT('common');
  return (
    <FieldFrame field={field} texts={{ label, hint, why, isRequired }}>
      <select
        key={field.key}
        id={field.id}
        name={field.name}
        required={isRequired}
        autoComplete={autoComplete}
        defaultValue={initialText(field)}
        className={controlClasses(field, width)}
        {...describedBy(field, Boolean(hint))}
      >
        {emptyLabel === null ? null : <option value="">{emptyLabel ?? t('form.choose')}</option>}
        {choices.map((entry) =>
          'choices' in entry ? (
            <optgroup key={entry.label} label={entry.label}>
              {entry.choices.map(optionOf)}
            </optgroup>
          ) : (
            optionOf(entry)
          ),
        )}
      </select>
    </FieldFrame>
  );
}

function optionOf({ value, label }: Choice) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}

export interface SuggestFieldProps extends FieldTexts {
  field: FormField;
  suggestions: readonly string[];
  width?: FieldWidth;
  autoComplete?: string | undefined;
}

/** Free text with suggestions from a list (`datalist`); the server decides what it accepts. */
export function SuggestField(props: SuggestFieldProps) {
  const { field, label, hint, why, isRequired, suggestions, width, autoComplete } = props;
  const listId = `${field.id}-suggestions`;
  return (
    <FieldFrame field={field} texts={{ label, hint, why, isRequired }}>
      <input
        key={field.key}
        id={field.id}
        name={field.name}
        type="text"
        list={listId}
        required={isRequired}
        autoComplete={autoComplete}
        defaultValue={initialText(field)}
        className={controlClasses(field, width)}
        {...describedBy(field, Boolean(hint))}
      />
      <datalist id={listId}>
        {suggestions.map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
    </FieldFrame>
  );
}
