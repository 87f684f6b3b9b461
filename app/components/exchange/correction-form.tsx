import type { SubmissionResult } from '@conform-to/react';
import { Form } from '@remix-run/react';

import { Card, Notice } from '~/components';
import { ActionForm, DateField, SubmitButton, TextArea, TextField, useForm } from '~/components/form';
import { useT } from '~/i18n/use-t';

import { DifferenceTable } from './difference-table';

export type CorrectionValues = Readonly<
  Record<
    | 'name'
    | 'carrier'
    | 'area'
    | 'website'
    | 'phone'
    | 'email'
    | 'address'
    | 'openingHours'
    | 'until'
    | 'text',
    string
  >
>;

/** The entry as a form. It leads to the difference; nothing is sent to anybody from here. */
export function CorrectionForm({
  values,
  lastResult,
  problem,
}: {
  values: CorrectionValues;
  lastResult: SubmissionResult<string[]> | null;
  problem: string | null;
}) {
  const t = useT('exchange');
  const [form, fields] = useForm<Record<keyof CorrectionValues, string>>({
    id: 'correction',
    lastResult,
    defaultValue: values,
  });
  const labels = {
    name: t('field.name'),
    carrier: t('field.carrier'),
    area: t('field.area'),
    website: t('field.website'),
    phone: t('field.phone'),
    email: t('field.email'),
    address: t('field.address'),
    openingHours: t('field.openingHours'),
    until: t('field.until'),
    text: t('check.textLabel'),
  };
  return (
    <Card>
      {problem === null ? null : (
        <div className="mb-4">
          <Notice kind="warning" isLive>
            {problem}
          </Notice>
        </div>
      )}
      <ActionForm form={form} labels={labels}>
        <TextField field={fields.name} label={labels.name} isRequired maxLength={300} width="full" />
        <TextField field={fields.carrier} label={labels.carrier} maxLength={300} width="full" />
        <TextField field={fields.area} label={labels.area} width="full" />
        <TextField field={fields.website} label={labels.website} type="url" width="full" />
        <TextField field={fields.phone} label={labels.phone} maxLength={300} />
        <TextField field={fields.email} label={labels.email} type="email" maxLength={254} />
        <TextArea field={fields.address} label={labels.address} rows={3} />
        <TextArea field={fields.openingHours} label={labels.openingHours} rows={3} />
        <DateField field={fields.until} label={labels.until} hint={t('check.untilHint')} />
        <TextArea field={fields.text} label={labels.text} hint={t('check.textHint')} maxLength={2_000} />
        <div>
          <SubmitButton name="intent" value="preview">
            {t('check.preview')}
          </SubmitButton>
        </div>
      </ActionForm>
    </Card>
  );
}

export interface PreviewRow {
  field: Exclude<keyof CorrectionValues, 'text'>;
  before: string;
  after: string;
}

/** Before and after; only this sends. */
export function CorrectionPreview({
  rows,
  values,
}: {
  rows: readonly PreviewRow[];
  values: CorrectionValues;
}) {
  const t = useT('exchange');
  return (
    <Card>
      <div className="grid gap-5">
        {rows.length === 0 ? (
          <p>{t('check.previewOnlyText')}</p>
        ) : (
          <DifferenceTable
            caption={t('check.previewTitle')}
            subject={t('import.detail')}
            rows={rows.map(({ field, before, after }) => ({
              key: field,
              subject: t(`field.${field}`),
              before,
              after,
            }))}
          />
        )}
        {values.text === '' ? null : (
          <div>
            <h2 className="text-h3">{t('check.yourText')}</h2>
            <p className="max-w-prose whitespace-pre-line [overflow-wrap:anywhere]">{values.text}</p>
          </div>
        )}
        <Form method="post" className="flex flex-wrap gap-3">
          {Object.entries(values).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <SubmitButton name="intent" value="send">
            {t('check.send')}
          </SubmitButton>
          <SubmitButton name="intent" value="edit" look="quiet">
            {t('check.back')}
          </SubmitButton>
        </Form>
      </div>
    </Card>
  );
}
