import { Form, Link } from '@remix-run/react';
import { useState } from 'react';

import { formatDateLong } from '~/i18n/format';
import { useLanguage, useT } from '~/i18n/use-t';

import { Badge } from '../badge';
import { Button, LinkButton } from '../button';
import { Disclosure } from '../disclosure';
import { SelectField } from '../form';
import { plainField } from '../work/plain-field';

export interface TemplateShown {
  id: string;
  name: string;
  filled: string;
  legalSource: string;
  reviewBy: string;
  authorName: string;
  isSendable: boolean;
}

export interface TemplatePickerProps {
  /** Of the enquiry. */
  path: string;
  /** Where they are kept. */
  templatesPath: string;
  templates: readonly TemplateShown[];
  chosen: string;
  /** With a script the text is put in where one writes; without, the page comes back with it. */
  onInsert: (template: TemplateShown) => void;
}

/** A template with this enquiry's values, to read before it is put into the answer. */
export function TemplatePicker({ path, templatesPath, templates, chosen, onInsert }: TemplatePickerProps) {
  const t = useT('desk');
  const language = useLanguage();
  const [id, setId] = useState(chosen);
  const template = templates.find((each) => each.id === id);
  if (templates.length === 0)
    return (
      <p className="text-small text-ink-muted">
        {t('template.noneYet')}{' '}
        <Link to={templatesPath} className="text-link underline underline-offset-4">
          {t('template.toTemplates')}
        </Link>
      </p>
    );
  return (
    <Disclosure summary={t('template.use')} isOpen={chosen !== ''}>
      <Form
        method="get"
        action={`${path}#write`}
        preventScrollReset
        className="grid gap-4"
        onChange={(event) => {
          if (event.target instanceof HTMLSelectElement) setId(event.target.value);
        }}
      >
        <SelectField
          field={plainField('template', { value: chosen, prefix: 'use' })}
          label={t('template.which')}
          isRequired={false}
          emptyLabel={t('template.choose')}
          choices={templates.map(({ id: value, name, isSendable }) => ({
            value,
            label: isSendable ? name : t('template.nameExpired', { name }),
          }))}
        />
        {template === undefined ? null : (
          <div className="grid gap-2">
            <p className="flex flex-wrap items-center gap-2 text-small text-ink-muted">
              {template.isSendable ? null : <Badge tone="danger">{t('template.expired')}</Badge>}
              <span>
                {t('template.facts', {
                  source: template.legalSource,
                  author: template.authorName,
                  date: formatDateLong(template.reviewBy, language),
                })}
              </span>
            </p>
            <p className="rounded-control border border-line bg-sunken px-4 py-3 [overflow-wrap:anywhere] whitespace-pre-line">
              {template.filled}
            </p>
          </div>
        )}
        <div className="flex flex-wrap gap-3">
          {template !== undefined && !template.isSendable ? (
            <LinkButton to={`${templatesPath}/${template.id}`} look="secondary">
              {t('template.renew')}
            </LinkButton>
          ) : (
            <Button
              type="submit"
              look="secondary"
              onClick={(event) => {
                if (template === undefined) return;
                event.preventDefault();
                onInsert(template);
              }}
            >
              {t('template.insert')}
            </Button>
          )}
        </div>
      </Form>
    </Disclosure>
  );
}
