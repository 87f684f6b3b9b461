import { useT } from '~/i18n/use-t';
import { FACTS_FORM_ID, UNKNOWN } from '~/domain/cases/fields';
import type { Question, QuestionChoice } from '~/domain/cases/question';
import {
  CheckboxGroup,
  DateField,
  MoneyField,
  NumberField,
  SelectField,
  SuggestField,
  TextField,
  YesNoUnknown,
  type FormField,
} from '../form';

import { CountryField, NationalityFields } from './country-fields';

export interface FactFieldProps {
  question: Question;
  error: string | undefined;
  /** What the last post held, where it was refused; else what is stored. */
  typed: string | undefined;
  countries: readonly QuestionChoice[];
  occupations: readonly string[];
}

const CHILD_FIELDS = 3;
const MAX_CHILDREN = 20;

/** One question of a case with the input that fits its kind. */
export function FactField({ question, error, typed, countries, occupations }: FactFieldProps) {
  const t = useT('wizard');
  const wizard = useT('wizard');
  const { name, kind, label, isRequired } = question;
  const value = typed ?? question.value;
  const field = fieldFor(name, value, error);
  const hint = [
    question.hint,
    !isRequired && LEFT_OPEN.has(kind) ? t('facts.leaveOpen') : null,
    SEARCHED.has(kind) ? (isRequired ? wizard('countryHint') : wizard('searchHint')) : null,
  ]
    .filter(Boolean)
    .join(' ');
  const texts = { label, why: question.why, isRequired, ...(hint === '' ? {} : { hint }) };
  const unknown = { value: 'unknown', label: t('common:form.unknown') };
  switch (kind) {
    case 'flag':
      return <YesNoUnknown field={field} {...texts} />;
    case 'choice':
      return <SelectField field={field} {...texts} choices={[...question.choices, unknown]} />;
    case 'choices':
      return (
        <CheckboxGroup
          field={{ ...field, initialValue: value.split(',') }}
          {...texts}
          choices={question.choices}
        />
      );
    case 'country':
      // The answer "don't know yet" of an earlier form is an empty field here.
      return (
        <CountryField
          field={value === UNKNOWN ? { ...field, initialValue: '' } : field}
          {...texts}
          countries={countries}
        />
      );
    case 'countries':
      return (
        <NationalityFields
          field={field}
          {...texts}
          value={value}
          countries={countries}
          fieldFor={(text, id) => fieldFor(name, text, undefined, id)}
        />
      );
    case 'occupation':
      return <SuggestField field={field} {...texts} suggestions={occupations} autoComplete="off" />;
    case 'date':
      return <DateField field={field} {...texts} />;
    case 'dates':
      return <ChildFields field={field} texts={texts} value={value} />;
    case 'money':
      return (
        <MoneyField
          field={field}
          {...texts}
          per={name === 'position.grossWageCentsPerHour' ? 'hour' : 'year'}
        />
      );
    case 'integer':
      return <NumberField field={field} {...texts} unit={t('facts.monthsUnit')} />;
    case 'decimal':
      return <TextField field={field} {...texts} width="short" inputMode="decimal" autoComplete="off" />;
    case 'postal-code':
      return <TextField field={field} {...texts} width="short" inputMode="numeric" autoComplete="off" />;
    case 'text':
      return <TextField field={field} {...texts} autoComplete="off" />;
  }
}

/** Kinds whose empty input is the answer "don't know yet"; the others have a choice for it. */
const LEFT_OPEN: ReadonlySet<string> = new Set([
  'text',
  'date',
  'dates',
  'choices',
  'money',
  'integer',
  'decimal',
  'postal-code',
]);

/** Kinds with a list to search in, whose hint says so. */
const SEARCHED: ReadonlySet<string> = new Set(['occupation', 'country', 'countries']);

function fieldFor(
  name: string,
  value: string,
  error: string | undefined,
  id = `${FACTS_FORM_ID}-${name}`,
): FormField {
  return {
    id,
    name,
    formId: FACTS_FORM_ID,
    errorId: `${id}-error`,
    descriptionId: `${id}-hint`,
    errors: error === undefined ? undefined : [error],
    initialValue: value,
  };
}

interface ListProps {
  field: FormField;
  texts: { label: string; why: string; hint?: string; isRequired: boolean };
  value: string;
}

function ChildFields({ field, texts, value }: ListProps) {
  const t = useT('wizard');
  const born = value === '' ? [] : value.split(',');
  const count = Math.min(MAX_CHILDREN, Math.max(CHILD_FIELDS, born.length + 1));
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-1.5 font-semibold">{texts.label}</legend>
      <p className="max-w-prose text-small text-ink-muted">{texts.hint}</p>
      {Array.from({ length: count }, (_, index) => {
        const id = index === 0 ? field.id : `${field.id}-${index}`;
        return (
          <DateField
            key={index}
            field={{
              ...fieldFor(field.name, born[index] ?? '', undefined, id),
              errors: index === 0 ? field.errors : undefined,
            }}
            label={t('facts.childNumber', { number: String(index + 1) })}
          />
        );
      })}
    </fieldset>
  );
}
