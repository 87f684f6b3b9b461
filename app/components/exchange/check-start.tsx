import { Form } from '@remix-run/react';

import { Card, DefinitionList, LinkButton } from '~/components';
import { SubmitButton } from '~/components/form';
import { useT } from '~/i18n/use-t';

export type CheckField =
  | 'name'
  | 'carrier'
  | 'area'
  | 'website'
  | 'phone'
  | 'email'
  | 'address'
  | 'openingHours'
  | 'until'
  | 'topics'
  | 'verifiedOn';

/** A field of the entry in words; empty: not known. */
export interface ShownField {
  field: CheckField;
  text: string;
}

/** The entry as it stands, and the three answers. */
export function CheckStart({ entry, validUntil }: { entry: readonly ShownField[]; validUntil: string }) {
  const t = useT('exchange');
  return (
    <>
      <Card title={t('check.entryTitle')}>
        <DefinitionList
          items={entry.map(({ field, text }) => ({
            term: t(`field.${field}`),
            value:
              text === '' ? (
                <em className="text-ink-muted">{t('check.missing')}</em>
              ) : (
                <span className="whitespace-pre-line [overflow-wrap:anywhere]">{text}</span>
              ),
          }))}
        />
      </Card>
      <div className="grid gap-4 lg:grid-cols-3">
        <Card title={t('check.confirmTitle')}>
          <Form method="post" className="grid gap-4">
            <p>{t('check.confirmText')}</p>
            <div>
              <SubmitButton name="intent" value="confirm">
                {t('check.confirm')}
              </SubmitButton>
            </div>
          </Form>
        </Card>
        <Card title={t('check.correctTitle')}>
          <div className="grid gap-4">
            <p>{t('check.correctText')}</p>
            <div>
              <LinkButton to="?correct" look="secondary">
                {t('check.correct')}
              </LinkButton>
            </div>
          </div>
        </Card>
        <Card title={t('check.stopTitle')}>
          <Form method="post" className="grid gap-4">
            <p>{t('check.stopText')}</p>
            <div>
              <SubmitButton name="intent" value="stop" look="secondary">
                {t('check.stop')}
              </SubmitButton>
            </div>
          </Form>
        </Card>
      </div>
      <p className="text-ink-muted">{t('check.validUntil', { date: validUntil })}</p>
    </>
  );
}
