import { Form } from '@remix-run/react';

import type { Box } from '~/domain/enquiries/box';
import { useT } from '~/i18n/use-t';

import { Button, LinkButton } from '../button';
import { Disclosure } from '../disclosure';
import { SelectField, type Choice } from '../form';
import { plainField } from '../work/plain-field';

export interface InboxFilterProps {
  box: Box;
  topic: string;
  state: string;
  /** Chosen among the views; kept while one narrows further. */
  who: string | null;
  topics: readonly Choice[];
  states: readonly Choice[];
  /** Kept while one narrows further. */
  due?: string;
  wait?: string;
  resetTo: string | null;
}

/** Narrows a compartment; a plain form, so that every view has an address. */
export function InboxFilterForm(props: InboxFilterProps) {
  const { box, topic, state, who, topics, states, due = '', wait = '', resetTo } = props;
  const t = useT('enquiries');
  return (
    <Disclosure summary={t('inbox.filterMore')} isOpen={topic !== '' || state !== ''}>
      <Form
        method="get"
        key={`${box} ${topic} ${state} ${who} ${due} ${wait}`}
        className="flex flex-wrap items-end gap-4"
      >
        {box === 'todo' ? null : <input type="hidden" name="box" value={box} />}
        {due === '' ? null : <input type="hidden" name="due" value={due} />}
        {wait === '' ? null : <input type="hidden" name="wait" value={wait} />}
        {who === null || who === '' ? null : <input type="hidden" name="who" value={who} />}
        <SelectField
          field={plainField('topic', { value: topic, prefix: 'inbox' })}
          label={t('inbox.topic')}
          isRequired={false}
          emptyLabel={t('inbox.everyTopic')}
          width="medium"
          choices={topics}
        />
        <SelectField
          field={plainField('state', { value: state, prefix: 'inbox' })}
          label={t('inbox.state')}
          isRequired={false}
          emptyLabel={t('inbox.everyState')}
          width="medium"
          choices={states}
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" look="secondary">
            {t('inbox.filter')}
          </Button>
          {resetTo === null ? null : (
            <LinkButton to={resetTo} look="quiet">
              {t('inbox.reset')}
            </LinkButton>
          )}
        </div>
      </Form>
    </Disclosure>
  );
}
