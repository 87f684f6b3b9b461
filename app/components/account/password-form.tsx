import type { SubmissionResult } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import type { ButtonLook } from '../button';
import { ActionForm, SubmitButton, TextField, useForm } from '../form';

export interface PasswordFormProps {
  intent: string;
  submit: string;
  lastResult: SubmissionResult<string[]> | undefined;
  look?: ButtonLook;
}

/** A change that an open browser alone must not allow: asks for the password. */
export function PasswordForm({ intent, submit, lastResult, look = 'secondary' }: PasswordFormProps) {
  const t = useT('auth');
  const [form, fields] = useForm<{ password: string }>({ id: intent, lastResult });
  const label = t('field.confirmWithPassword');
  return (
    <ActionForm form={form} labels={{ password: label }} hasRequiredFields={false}>
      <TextField
        field={fields.password}
        label={label}
        type="password"
        autoComplete="current-password"
        isRequired
      />
      <div>
        <SubmitButton name="intent" value={intent} look={look}>
          {submit}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
