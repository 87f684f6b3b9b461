import type { SubmissionResult } from '@conform-to/react';
import { useT } from '~/i18n/use-t';
import { LinkButton } from '../button';
import { Card } from '../card';
import { ActionForm, SubmitButton, TextField, useForm } from '../form';
import { Notice } from '../notice';

export interface SecondFactorSetupProps {
  /** SVG of the QR code, made by us from the address for the app. */
  qr: string;
  /** The secret in Base32. */
  secret: string;
  /** The set-up, sealed; travels with the form until the first code was right. */
  sealed: string;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** Scan or type, then prove it with the first code. */
export function SecondFactorSetup({ qr, secret, sealed, lastResult }: SecondFactorSetupProps) {
  const t = useT('auth');
  const [form, fields] = useForm<{ code: string }>({ id: 'first-code', lastResult });
  const source = `data:image/svg+xml;utf8,${encodeURIComponent(qr)}`;
  return (
    <Card title={t('security.setupTitle')}>
      <div className="grid gap-5">
        <p>{t('security.setupScan')}</p>
        <img
          src={source}
          alt={t('security.qrText')}
          width={220}
          height={220}
          className="rounded-control border border-line bg-white"
        />
        <div>
          <p>{t('security.setupType')}</p>
          <p className="mt-1 font-mono break-all select-all">{groupsOfFour(secret)}</p>
        </div>
        <p>{t('security.setupCode')}</p>
        <ActionForm form={form} labels={{ code: t('field.code') }} hasRequiredFields={false}>
          <input type="hidden" name="setup" value={sealed} />
          <TextField
            field={fields.code}
            label={t('field.code')}
            hint={t('hint.code')}
            autoComplete="one-time-code"
            inputMode="numeric"
            width="short"
            isRequired
          />
          <div className="flex flex-wrap gap-3">
            <SubmitButton name="intent" value="finish-factor">
              {t('security.setupSubmit')}
            </SubmitButton>
            <LinkButton to="/account/security" look="quiet">
              {t('common:action.cancel')}
            </LinkButton>
          </div>
        </ActionForm>
      </div>
    </Card>
  );
}

/** Easier to read aloud and to type; apps ignore the spaces. */
function groupsOfFour(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? secret;
}

/** Shown once, right after they were made. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const t = useT('auth');
  return (
    <Card title={t('security.codesTitle')}>
      <Notice kind="warning" isLive>
        {t('security.codesText')}
      </Notice>
      <ul className="my-5 grid gap-2 font-mono text-lead sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code} className="select-all">
            {code}
          </li>
        ))}
      </ul>
      <LinkButton to="/account/security">{t('security.codesDone')}</LinkButton>
    </Card>
  );
}
