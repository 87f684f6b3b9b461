import type { SubmissionResult } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import { Card } from '../card';
import { ActionForm, RadioGroup, SelectField, SubmitButton, TextField, useForm } from '../form';

export interface SaveFormProps {
  organisations: readonly { slug: string; name: string }[];
  /** A first name for the case: the occupation. */
  name: string;
  maxTitle: number;
  lastResult: SubmissionResult<string[]> | null;
}

/** The last questions before the answers become a case; the choice of the person decides what is kept. */
export function SaveForm({ organisations, name, maxTitle, lastResult }: SaveFormProps) {
  const t = useT('check');
  const [form, fields] = useForm({
    id: 'save-check',
    lastResult,
    defaultValue: { organisation: organisations[0]?.slug ?? '', title: name, chosen: '' },
  });
  const labels = {
    organisation: t('save.organisation'),
    title: t('save.name'),
    chosen: t('save.chosen'),
  };
  return (
    <Card>
      <ActionForm form={form} labels={labels} action="/check/save">
        {organisations.length > 1 ? (
          <SelectField
            field={fields.organisation}
            label={labels.organisation}
            isRequired
            choices={organisations.map((organisation) => ({
              value: organisation.slug,
              label: organisation.name,
            }))}
          />
        ) : (
          <input type="hidden" name="organisation" value={organisations[0]?.slug ?? ''} />
        )}
        <TextField
          field={fields.title}
          label={labels.title}
          hint={t('save.nameHint')}
          isRequired
          autoComplete="off"
          maxLength={maxTitle}
        />
        <RadioGroup
          field={fields.chosen}
          label={labels.chosen}
          hint={t('save.chosenHint')}
          isRequired
          choices={[
            { value: 'yes', label: t('save.chosenYes'), hint: t('save.chosenYesHint') },
            { value: 'no', label: t('save.chosenNo'), hint: t('save.chosenNoHint') },
          ]}
        />
        <div>
          <SubmitButton>{t('save.create')}</SubmitButton>
        </div>
      </ActionForm>
    </Card>
  );
}
