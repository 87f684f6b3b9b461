import type { QuestionChoice } from '~/domain/cases/question';
import { FACTS_FORM_ID } from '~/domain/cases/fields';
import { useT } from '~/i18n/use-t';
import { describedBy, initialText, type FieldTexts, type FormField } from '../form/form-field';
import { controlClasses } from '../form/control-classes';
import { FieldFrame } from '../form/field-frame';

const LIST_ID = `${FACTS_FORM_ID}-countries`;

/** Names of all countries, once for all fields of the page. */
export function CountryNames({ countries }: { countries: readonly QuestionChoice[] }) {
  if (countries.length === 0) return null;
  return (
    <datalist id={LIST_ID}>
      {countries.map(({ value, label }) => (
        <option key={value} value={label} />
      ))}
    </datalist>
  );
}

export interface CountryFieldProps extends FieldTexts {
  field: FormField;
  countries: readonly QuestionChoice[];
}

/** A country by its name, with search in the list; the server takes either language's names and codes. */
export function CountryField({ field, countries, ...texts }: CountryFieldProps) {
  const code = initialText(field);
  return (
    <FieldFrame field={field} texts={texts}>
      <input
        key={field.key}
        id={field.id}
        name={field.name}
        type="text"
        list={LIST_ID}
        required={texts.isRequired}
        autoComplete="off"
        defaultValue={countries.find(({ value }) => value === code)?.label ?? code}
        className={controlClasses(field)}
        {...describedBy(field, Boolean(texts.hint))}
      />
    </FieldFrame>
  );
}

export interface NationalityFieldsProps extends CountryFieldProps {
  /** Codes, or what was typed, joined by commas. */
  value: string;
  fieldFor: (value: string, id: string) => FormField;
}

/** How many countries can be named without a script; the contract takes five. */
const NATIONALITY_FIELDS = 3;

/** Several countries: the first with the question, the others with a label of their own. */
export function NationalityFields({ field, countries, value, fieldFor, ...texts }: NationalityFieldsProps) {
  const t = useT('wizard');
  const chosen = value === '' ? [] : value.split(',');
  const count = Math.max(NATIONALITY_FIELDS, chosen.length);
  return (
    <div className="grid gap-3">
      <CountryField field={{ ...field, initialValue: chosen[0] ?? '' }} {...texts} countries={countries} />
      {Array.from({ length: count - 1 }, (_, index) => (
        <CountryField
          key={index + 1}
          field={fieldFor(chosen[index + 1] ?? '', `${field.id}-${index + 1}`)}
          label={t('facts.addNationality')}
          countries={countries}
        />
      ))}
    </div>
  );
}
