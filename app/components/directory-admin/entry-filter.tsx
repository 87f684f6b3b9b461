import { Form } from '@remix-run/react';

import { Button, LinkButton } from '~/components';
import { SelectField, TextField, type FormField } from '~/components/form';
import { STATE_CODES, STATE_NAMES } from '~/domain/catalogue/states';
import { SERVICE_KINDS, SERVICE_STATES, SERVICE_STATUSES } from '~/domain/directory/vocabulary';
import { serviceKindWord, serviceStateWord, statusWord } from '~/domain/directory/words';
import { useLanguage, useT } from '~/i18n/use-t';

export const MAX_SEARCH = 200;

export interface EntryFilterValues {
  q: string;
  kind: string;
  land: string;
  status: string;
  state: string;
}

/** The filters of the list as a plain form: it works by address and without a script. */
export function EntryFilterForm({ values, resetTo }: { values: EntryFilterValues; resetTo: string }) {
  const t = useT('directory-admin');
  const language = useLanguage();
  const isFiltered = Object.values(values).some((value) => value !== '');
  return (
    <Form method="get" role="search" className="flex flex-wrap items-end gap-4">
      <TextField
        field={filterField('q', values.q)}
        label={t('list.search')}
        type="search"
        width="medium"
        maxLength={MAX_SEARCH}
        isRequired={false}
      />
      <SelectField
        field={filterField('kind', values.kind)}
        label={t('list.kind')}
        width="medium"
        choices={SERVICE_KINDS.map((value) => ({ value, label: serviceKindWord(value, language) }))}
      />
      <SelectField
        field={filterField('land', values.land)}
        label={t('list.land')}
        width="medium"
        choices={[
          { value: 'DE', label: t('list.nationwide') },
          ...STATE_CODES.map((value) => ({ value, label: STATE_NAMES[value][language] })),
        ]}
      />
      <SelectField
        field={filterField('status', values.status)}
        label={t('list.status')}
        width="medium"
        choices={SERVICE_STATUSES.map((value) => ({ value, label: statusWord(value, language) }))}
      />
      <SelectField
        field={filterField('state', values.state)}
        label={t('list.state')}
        width="medium"
        choices={[
          ...SERVICE_STATES.map((value) => ({ value, label: serviceStateWord(value, language) })),
          { value: 'over', label: t('overview.overdue') },
        ]}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="secondary">
          {t('list.filter')}
        </Button>
        {isFiltered ? (
          <LinkButton to={resetTo} look="quiet">
            {t('list.reset')}
          </LinkButton>
        ) : null}
      </div>
    </Form>
  );
}

/** A field of a search form, which has no errors. */
export function filterField(name: string, value: string): FormField {
  const id = `filter-${name}`;
  return {
    id,
    name,
    formId: 'filter',
    errorId: `${id}-error`,
    descriptionId: `${id}-hint`,
    errors: undefined,
    initialValue: value,
  };
}
