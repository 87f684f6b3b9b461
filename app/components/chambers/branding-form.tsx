import type { SubmissionResult } from '@conform-to/react';
import { Link } from '@remix-run/react';

import {
  ActionForm,
  Checkbox,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
  useForm,
  type ChoiceGroup,
} from '~/components/form';
import { useT } from '~/i18n/use-t';

export interface BrandingFormProps {
  profile: {
    name: string;
    chamberId: string | null;
    colour: string | null;
    startTextDe: string;
    startTextEn: string;
    senderName: string;
    isOpen: boolean;
    revision: number;
  };
  choices: readonly ChoiceGroup[];
  /** Name of the chosen entry of the directory. */
  entry: string | null;
  canEdit: boolean;
  lastResult: SubmissionResult<string[]> | null;
}

/** Which chamber it is, its colour, the text of its start page, its sender. */
export function BrandingForm({ profile, choices, entry, canEdit, lastResult }: BrandingFormProps) {
  const t = useT('chamber');
  const [form, fields] = useForm({
    id: 'branding',
    lastResult,
    defaultValue: {
      name: profile.name,
      chamberId: profile.chamberId ?? '',
      colour: profile.colour ?? '',
      startTextDe: profile.startTextDe,
      startTextEn: profile.startTextEn,
      senderName: profile.senderName,
      isOpen: profile.isOpen ? 'on' : '',
    },
  });
  const labels = {
    name: t('branding.name'),
    chamberId: t('branding.chamber'),
    colour: t('branding.colour'),
    startTextDe: t('branding.startText'),
    startTextEn: t('branding.startTextEn'),
    senderName: t('branding.senderName'),
    isOpen: t('branding.isOpen'),
  };
  return (
    <ActionForm form={form} labels={labels}>
      <input type="hidden" name="revision" value={profile.revision} />
      <TextField
        field={fields.name}
        label={labels.name}
        isRequired
        maxLength={200}
        autoComplete="organization"
      />
      <SelectField
        field={fields.chamberId}
        label={labels.chamberId}
        hint={t('branding.chamberHint')}
        choices={choices}
        emptyLabel={t('branding.chamberNone')}
      />
      {entry === null || profile.chamberId === null ? null : (
        <p>
          {t('branding.entry')}:{' '}
          <Link to={`/services/${profile.chamberId}`} className="text-link underline underline-offset-4">
            {entry}
          </Link>
        </p>
      )}
      <TextField
        field={fields.colour}
        label={labels.colour}
        hint={t('branding.colourHint')}
        width="short"
        maxLength={7}
        spellCheck={false}
        autoComplete="off"
      />
      <TextArea
        field={fields.startTextDe}
        label={labels.startTextDe}
        hint={t('branding.startTextHint')}
        rows={8}
        maxLength={4_000}
      />
      <TextArea
        field={fields.startTextEn}
        label={labels.startTextEn}
        hint={t('branding.startTextEnHint')}
        rows={8}
        maxLength={4_000}
      />
      <TextField
        field={fields.senderName}
        label={labels.senderName}
        hint={t('branding.senderNameHint')}
        maxLength={80}
        autoComplete="off"
      />
      <Checkbox field={fields.isOpen} label={labels.isOpen} hint={t('branding.isOpenHint')} />
      {canEdit ? (
        <div>
          <SubmitButton>{t('branding.save')}</SubmitButton>
        </div>
      ) : null}
    </ActionForm>
  );
}
