import { Form } from '@remix-run/react';

import { useT } from '~/i18n/use-t';

import { Button, LinkButton } from '../button';
import { SelectField, TextField, type Choice } from '../form';
import { plainField } from '../work/plain-field';

/** Finds articles by words and topic; a plain form, so that every view has an address. */
export function ArticleSearchForm({
  words,
  topic,
  topics,
  resetTo,
  hidden = {},
}: {
  words: string;
  topic: string;
  topics: readonly Choice[];
  resetTo: string | null;
  /** Further parameters that stay. */
  hidden?: Readonly<Record<string, string>>;
}) {
  const t = useT('articles');
  return (
    <Form method="get" role="search" key={`${words} ${topic}`} className="flex flex-wrap items-end gap-4">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField
        field={plainField('q', { value: words, prefix: 'articles' })}
        label={t('searchHint')}
        isRequired={false}
        width="medium"
        maxLength={200}
      />
      <SelectField
        field={plainField('topic', { value: topic, prefix: 'articles' })}
        label={t('topic')}
        isRequired={false}
        emptyLabel={t('everyTopic')}
        width="medium"
        choices={topics}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="secondary">
          {t('search')}
        </Button>
        {resetTo === null ? null : (
          <LinkButton to={resetTo} look="quiet">
            {t('reset')}
          </LinkButton>
        )}
      </div>
    </Form>
  );
}
