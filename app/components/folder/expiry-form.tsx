import { Card } from '~/components';
import { ActionForm, DateField, SubmitButton, useForm } from '~/components/form';
import { useT } from '~/i18n/use-t';
import type { LastResult } from './last-result';

/** Until when a file is valid. */
export function ExpiryForm({ expiresOn, lastResult }: { expiresOn: string | null; lastResult: LastResult }) {
  const t = useT('folder');
  const [form, fields] = useForm({
    id: 'expiry',
    lastResult,
    defaultValue: { expiresOn: expiresOn ?? '' },
  });
  const labels = { expiresOn: t('expiry.label') };
  return (
    <Card title={t('expiry.title')}>
      <ActionForm form={form} labels={labels} hasRequiredFields={false}>
        <DateField field={fields.expiresOn} label={labels.expiresOn} hint={t('expiry.hint')} />
        <SubmitButton look="secondary" name="intent" value="expiry">
          {t('expiry.submit')}
        </SubmitButton>
      </ActionForm>
    </Card>
  );
}
