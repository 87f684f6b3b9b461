import { Form } from '@remix-run/react';
import { AGE_BANDS, CHECK_RECOGNITIONS, QUALIFICATIONS } from '~/domain/check/answers';
import { LANGUAGE_LEVELS } from '~/domain/plan/contract/vocabulary';
import { formatMonth } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';
import {
  ErrorSummary,
  MoneyField,
  RadioGroup,
  SelectField,
  SubmitButton,
  SuggestField,
  TextField,
} from '../form';
import {
  CHECK_FIELDS,
  CHECK_FORM_ID,
  checkField,
  type CheckField,
  type CheckFormState,
} from './check-fields';

export interface CheckFormProps {
  state: CheckFormState;
  suggestions: readonly { field: 'occupation' | 'country'; text: string }[];
  occupations: readonly string[];
  countries: readonly string[];
  /** `YYYY-MM`, in order. */
  months: readonly string[];
  isAgain: boolean;
}

/** The eight questions on one page. It posts, so that no answer ever stands in an address. */
export function CheckForm({ state, suggestions, occupations, countries, months, isAgain }: CheckFormProps) {
  const t = useT('check');
  const language = useLanguage();
  const unknown = { value: 'unknown', label: t('common:form.unknown') };
  const texts = (name: CheckField) => ({
    field: checkField(name, state),
    label: t(`question.${name}.label`),
    hint: t(`question.${name}.hint`),
    why: t(`question.${name}.why`),
  });
  const labels = Object.fromEntries(
    CHECK_FIELDS.map((name) => [name, t(`question.${name}.label`).replace('?', '')]),
  );
  const meant = (field: 'occupation' | 'country') => (
    <Meant suggestions={suggestions.filter((suggestion) => suggestion.field === field)} />
  );
  return (
    <Form id={CHECK_FORM_ID} method="post" action="/check?index" noValidate className="grid gap-8">
      <ErrorSummary
        form={{ id: CHECK_FORM_ID, errors: undefined, allErrors: state.errors }}
        labels={labels}
      />
      <p className="text-small text-ink-muted">{t('common:form.requiredLegend')}</p>
      {/* Pressing Enter takes the first button, and that must not be a suggestion. */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="hidden" />
      <div className="grid gap-2">
        <SuggestField {...texts('occupation')} suggestions={occupations} isRequired autoComplete="off" />
        {meant('occupation')}
      </div>
      <TextField {...texts('place')} width="short" inputMode="numeric" autoComplete="off" maxLength={5} />
      <MoneyField {...texts('salary')} per="year" />
      <SelectField
        {...texts('start')}
        isRequired
        choices={months.map((month) => ({ value: month, label: formatMonth(month, language) }))}
      />
      <div className="grid gap-2">
        <SuggestField {...texts('country')} suggestions={countries} isRequired autoComplete="off" />
        {meant('country')}
      </div>
      <div className="grid gap-6">
        <RadioGroup
          {...texts('qualification')}
          choices={[
            ...QUALIFICATIONS.map((value) => ({ value, label: t(`qualification.${value}`) })),
            unknown,
          ]}
        />
        <SelectField
          {...texts('recognition')}
          choices={[
            ...CHECK_RECOGNITIONS.map((value) => ({ value, label: t(`recognition.${value}`) })),
            unknown,
          ]}
        />
      </div>
      <SelectField
        {...texts('german')}
        choices={[
          ...LANGUAGE_LEVELS.map((value) => ({
            value,
            label: value === 'none' ? t('german.none') : value,
          })),
          unknown,
        ]}
      />
      <RadioGroup
        {...texts('age')}
        isInline
        choices={[...AGE_BANDS.map((value) => ({ value, label: t(`age.${value}`) })), unknown]}
      />
      <div>
        <SubmitButton>{isAgain ? t('again') : t('submit')}</SubmitButton>
      </div>
    </Form>
  );
}

/** What may have been meant, as buttons that put it into the field and send the form. */
function Meant({ suggestions }: { suggestions: CheckFormProps['suggestions'] }) {
  const t = useT('check');
  if (suggestions.length === 0) return null;
  return (
    <div className="grid gap-2">
      <p className="font-semibold">{t('meant')}</p>
      <div className="flex flex-wrap gap-2">
        {suggestions.map(({ field, text }) => (
          <SubmitButton key={text} name="pick" value={`${field}:${text}`} look="secondary">
            {text}
          </SubmitButton>
        ))}
      </div>
    </div>
  );
}
