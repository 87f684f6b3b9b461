import { ActionForm, SelectField, SubmitButton, TextField } from '~/components/form';
import { Disclosure } from '~/components';
import { SECTIONS } from '~/domain/folder/section';
import { useT } from '~/i18n/use-t';
import type { FormField } from '../form';

export interface AddPaperFormProps {
  form: Parameters<typeof ActionForm>[0]['form'];
  fields: { title: FormField; section: FormField };
  isOpen: boolean;
}

/** A paper of one's own. */
export function AddPaperForm({ form, fields, isOpen }: AddPaperFormProps) {
  const t = useT('folder');
  const labels = { title: t('paper.title'), section: t('paper.section') };
  return (
    <Disclosure summary={t('paper.add')} isOpen={isOpen}>
      <p className="mb-4 max-w-prose text-small text-ink-muted">{t('paper.addText')}</p>
      <ActionForm form={form} labels={labels}>
        <input type="hidden" name="intent" value="add-paper" />
        <TextField field={fields.title} label={labels.title} isRequired maxLength={120} />
        <SelectField
          field={fields.section}
          label={labels.section}
          isRequired
          choices={SECTIONS.map((section, index) => ({
            value: section,
            label: `${index + 1} ${t(`section.${section}`)}`,
          }))}
        />
        <SubmitButton>{t('paper.submit')}</SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
