import type { SubmissionResult } from '@conform-to/react';

import { Card } from '~/components';
import { ActionForm, Checkbox, SubmitButton, TextField, useForm } from '~/components/form';
import { useT } from '~/i18n/use-t';

export interface ConfirmImportProps {
  missing: number;
  reason: string;
  lastResult: SubmissionResult<string[]> | null;
}

/** The yes to a difference: a reason, and what becomes of services that the list does not name. */
export function ConfirmImport({ missing, reason, lastResult }: ConfirmImportProps) {
  const t = useT('exchange');
  const [form, fields] = useForm<{ reason: string; endMissing: string }>({
    id: 'confirm-import',
    lastResult,
    defaultValue: { reason, endMissing: '' },
  });
  const labels = { reason: t('import.reasonLabel'), endMissing: t('import.endMissing', { count: missing }) };
  return (
    <Card title={t('import.confirmTitle')}>
      <ActionForm form={form} labels={labels}>
        <TextField
          field={fields.reason}
          label={labels.reason}
          hint={t('import.reasonHint')}
          isRequired
          maxLength={300}
          width="full"
        />
        {missing > 0 ? (
          <Checkbox field={fields.endMissing} label={labels.endMissing} hint={t('import.endMissingHint')} />
        ) : null}
        <div>
          <SubmitButton name="intent" value="apply">
            {t('import.apply')}
          </SubmitButton>
        </div>
      </ActionForm>
    </Card>
  );
}
