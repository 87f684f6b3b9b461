import type { SubmissionResult } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import { Badge } from '../badge';
import { LinkButton } from '../button';
import { Card } from '../card';
import { Disclosure } from '../disclosure';
import { ActionForm, SubmitButton, TextField, useForm } from '../form';
import { PasswordForm } from './password-form';

type LastResult = SubmissionResult<string[]> | undefined;

export interface ChangePasswordCardProps {
  hasPassword: boolean;
  lastResult: LastResult;
}

export function ChangePasswordCard({ hasPassword, lastResult }: ChangePasswordCardProps) {
  const t = useT('auth');
  const [form, fields] = useForm<{ currentPassword: string; newPassword: string }>({
    id: 'change-password',
    lastResult,
  });
  if (!hasPassword) {
    return (
      <Card title={t('security.passwordTitle')}>
        <p className="mb-4">{t('security.noPassword')}</p>
        <LinkButton to="/forgot-password" look="secondary">
          {t('security.noPasswordLink')}
        </LinkButton>
      </Card>
    );
  }
  const labels = { currentPassword: t('field.currentPassword'), newPassword: t('field.newPassword') };
  return (
    <Card title={t('security.passwordTitle')}>
      <p className="mb-5 text-ink-muted">{t('security.passwordText')}</p>
      <ActionForm form={form} labels={labels} hasRequiredFields={false}>
        <TextField
          field={fields.currentPassword}
          label={labels.currentPassword}
          type="password"
          autoComplete="current-password"
          isRequired
        />
        <TextField
          field={fields.newPassword}
          label={labels.newPassword}
          hint={t('hint.newPassword')}
          type="password"
          autoComplete="new-password"
          isRequired
        />
        <div>
          <SubmitButton name="intent" value="change-password">
            {t('security.passwordSubmit')}
          </SubmitButton>
        </div>
      </ActionForm>
    </Card>
  );
}

export interface SecondFactorCardProps {
  isOn: boolean;
  hasPassword: boolean;
  startResult: LastResult;
  endResult: LastResult;
  renewResult: LastResult;
}

export function SecondFactorCard(props: SecondFactorCardProps) {
  const { isOn, hasPassword, startResult, endResult, renewResult } = props;
  const t = useT('auth');
  const badge = isOn ? (
    <Badge tone="success">{t('security.factorOn')}</Badge>
  ) : (
    <Badge>{t('security.factorOff')}</Badge>
  );
  return (
    <Card title={t('security.factorTitle')} aside={badge}>
      <p className="mb-5 text-ink-muted">{t('security.factorWhat')}</p>
      {isOn ? (
        <div className="grid gap-3">
          <Disclosure summary={t('security.renew')} isOpen={renewResult !== undefined}>
            <p className="mb-4">{t('security.renewText')}</p>
            <PasswordForm intent="renew-codes" submit={t('security.renewSubmit')} lastResult={renewResult} />
          </Disclosure>
          <Disclosure summary={t('security.factorEnd')} isOpen={endResult !== undefined}>
            <p className="mb-4">{t('security.endText')}</p>
            <PasswordForm
              intent="end-factor"
              submit={t('security.factorEnd')}
              lastResult={endResult}
              look="danger"
            />
          </Disclosure>
        </div>
      ) : hasPassword ? (
        <PasswordForm
          intent="start-factor"
          submit={t('security.factorStart')}
          lastResult={startResult}
          look="primary"
        />
      ) : (
        <p>{t('security.noPassword')}</p>
      )}
    </Card>
  );
}
