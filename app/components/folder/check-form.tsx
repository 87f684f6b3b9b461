import { ActionForm, RadioGroup, SubmitButton, TextArea, useForm } from '~/components/form';
import { useT } from '~/i18n/use-t';
import type { LastResult } from './last-result';

/** Says whether a file will do. Nothing is chosen beforehand: each answer is something that somebody saw. */
export function CheckForm({ lastResult }: { lastResult: LastResult }) {
  const t = useT('folder');
  const [form, fields] = useForm<{ result: string; reason: string; seenAs: string; translation: string }>({
    id: 'check',
    lastResult,
  });
  const labels = {
    result: t('check.result'),
    reason: t('check.reasonLabel'),
    seenAs: t('check.seenAs'),
    translation: t('check.translation'),
  };
  return (
    <ActionForm form={form} labels={labels}>
      <RadioGroup
        field={fields.result}
        label={labels.result}
        isRequired
        choices={[
          { value: 'in-order', label: t('check.resultInOrder') },
          { value: 'wanting', label: t('check.resultWanting') },
        ]}
      />
      <TextArea
        field={fields.reason}
        label={labels.reason}
        hint={t('check.reasonHint')}
        rows={2}
        maxLength={500}
      />
      <RadioGroup
        field={fields.seenAs}
        label={labels.seenAs}
        isRequired
        choices={[
          { value: 'original', label: t('check.seenOriginal') },
          { value: 'certified-copy', label: t('check.seenCertifiedCopy') },
          { value: 'copy', label: t('check.seenCopy') },
        ]}
      />
      <RadioGroup
        field={fields.translation}
        label={labels.translation}
        isRequired
        choices={[
          { value: 'sworn', label: t('check.translationSworn') },
          { value: 'none-needed', label: t('check.translationNoneNeeded') },
          { value: 'missing', label: t('check.translationMissing') },
        ]}
      />
      <SubmitButton name="intent" value="check">
        {t('check.submit')}
      </SubmitButton>
    </ActionForm>
  );
}
