import type { SubmissionResult } from '@conform-to/react';

import { Card, Notice } from '~/components';
import { ActionForm, DateField, SelectField, SubmitButton, TextField, useForm } from '~/components/form';
import { CANDIDATE_LANGUAGE_NAMES, CANDIDATE_LANGUAGES } from '~/i18n/candidate/languages';
import { useT } from '~/i18n/use-t';

export interface LinkFormValues {
  email: string;
  addressee: string;
  language: string;
  lastDay: string;
}

export interface CandidateLinkFormProps {
  values: LinkFormValues;
  lastResult: SubmissionResult<string[]> | null;
  /** A link is open and would end. */
  isReplacing: boolean;
}

/** Where the link goes, in which language, until when. Sends nothing yet. */
export function CandidateLinkForm({ values, lastResult, isReplacing }: CandidateLinkFormProps) {
  const t = useT('candidate-access');
  const [form, fields] = useForm({ id: 'candidate-link', lastResult, defaultValue: values });
  const labels = {
    email: t('form.email'),
    addressee: t('form.addressee'),
    language: t('form.language'),
    lastDay: t('form.lastDay'),
  };
  return (
    <Card title={isReplacing ? t('form.titleReplace') : t('form.title')}>
      {isReplacing ? (
        <div className="mb-4">
          <Notice kind="warning">{t('form.replaceNote')}</Notice>
        </div>
      ) : null}
      <ActionForm form={form} labels={labels}>
        <TextField
          field={fields.email}
          label={labels.email}
          hint={t('form.emailHint')}
          type="email"
          autoComplete="off"
          isRequired
        />
        <TextField
          field={fields.addressee}
          label={labels.addressee}
          hint={t('form.addresseeHint')}
          autoComplete="off"
        />
        <SelectField
          field={fields.language}
          label={labels.language}
          hint={t('form.languageHint')}
          isRequired
          choices={CANDIDATE_LANGUAGES.map((language) => ({
            value: language,
            label: CANDIDATE_LANGUAGE_NAMES[language],
          }))}
        />
        <DateField field={fields.lastDay} label={labels.lastDay} hint={t('form.lastDayHint')} isRequired />
        <SubmitButton name="intent" value="preview">
          {t('form.preview')}
        </SubmitButton>
      </ActionForm>
    </Card>
  );
}
