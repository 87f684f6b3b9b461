import type { SubmissionResult } from '@conform-to/react';

import {
  ActionForm,
  Checkbox,
  CheckboxGroup,
  NumberField,
  RadioGroup,
  SubmitButton,
  TextField,
  useForm,
  type Choice,
} from '~/components/form';
import { ADVISER_MANDATES } from '~/domain/chambers/adviser-choice';
import { useT } from '~/i18n/use-t';

export interface AdviserFormProps {
  /** Null: no profile yet. */
  adviser: {
    mandate: string;
    email: string;
    phone: string;
    kreise: string;
    prefixes: string;
    branches: readonly string[];
    topics: readonly string[];
    languages: readonly string[];
    capacity: number;
    isActive: boolean;
  } | null;
  choices: { branches: readonly Choice[]; topics: readonly Choice[]; languages: readonly Choice[] };
  canEdit: boolean;
  lastResult: SubmissionResult<string[]> | null;
}

const USUAL_CAPACITY = 200;

/** Mandate, area, branches and topics of somebody who looks after members. */
export function AdviserForm({ adviser, choices, canEdit, lastResult }: AdviserFormProps) {
  const t = useT('advisers');
  const [form, fields] = useForm({
    id: 'adviser',
    lastResult,
    defaultValue: {
      mandate: adviser?.mandate ?? 'adviser',
      email: adviser?.email ?? '',
      phone: adviser?.phone ?? '',
      kreise: adviser?.kreise ?? '',
      prefixes: adviser?.prefixes ?? '',
      branches: adviser?.branches ?? [],
      topics: adviser?.topics ?? [],
      languages: adviser?.languages ?? ['de'],
      capacity: String(adviser?.capacity ?? USUAL_CAPACITY),
      isActive: adviser?.isActive === false ? '' : 'on',
    },
  });
  const labels = {
    mandate: t('profile.mandate'),
    email: t('profile.email'),
    phone: t('profile.phone'),
    kreise: t('profile.kreise'),
    prefixes: t('profile.prefixes'),
    branches: t('profile.branches'),
    topics: t('profile.topics'),
    languages: t('profile.languages'),
    capacity: t('profile.capacity'),
    isActive: t('profile.isActive'),
  };
  return (
    <ActionForm form={form} labels={labels}>
      <RadioGroup
        field={fields.mandate}
        label={labels.mandate}
        isRequired
        choices={ADVISER_MANDATES.map((value) => ({
          value,
          label: t(`mandate.${value}`),
          hint: t(`mandateHint.${value}`),
        }))}
      />
      <TextField field={fields.email} label={labels.email} type="email" maxLength={254} autoComplete="off" />
      <TextField
        field={fields.phone}
        label={labels.phone}
        type="tel"
        maxLength={60}
        autoComplete="off"
        width="medium"
      />
      <TextField
        field={fields.kreise}
        label={labels.kreise}
        hint={t('profile.kreiseHint')}
        autoComplete="off"
      />
      <TextField
        field={fields.prefixes}
        label={labels.prefixes}
        hint={t('profile.prefixesHint')}
        autoComplete="off"
        width="medium"
      />
      <CheckboxGroup field={fields.branches} label={labels.branches} choices={choices.branches} isInline />
      <CheckboxGroup field={fields.topics} label={labels.topics} choices={choices.topics} isInline />
      <CheckboxGroup field={fields.languages} label={labels.languages} choices={choices.languages} isInline />
      <NumberField field={fields.capacity} label={labels.capacity} isRequired />
      <Checkbox field={fields.isActive} label={labels.isActive} />
      {canEdit ? (
        <div>
          <SubmitButton>{t('profile.save')}</SubmitButton>
        </div>
      ) : null}
    </ActionForm>
  );
}
