import type { SubmissionResult } from '@conform-to/react';
import { Link } from '@remix-run/react';
import { useT } from '~/i18n/use-t';
import { Card } from '../card';
import { ActionForm, SubmitButton, TextField, useForm } from '../form';
import { Notice } from '../notice';
import { CarriedFields, type Carried } from './carried-fields';

export interface SignInFormProps extends Carried {
  lastResult: SubmissionResult<string[]> | undefined;
  /** After the right password of an address that is not confirmed: offers the mail once more. */
  canResend?: boolean;
}

/** Password or link, in one form, so that the address is typed once. Posts to `/login`. */
export function SignInForm({ next, held, lastResult, canResend = false }: SignInFormProps) {
  const t = useT('auth');
  const [form, fields] = useForm<{ email: string; password: string }>({ id: 'sign-in', lastResult });
  const query = next === null ? '' : `?next=${encodeURIComponent(next)}`;
  return (
    <>
      {held === null ? null : (
        <Notice kind="info" title={t('login.heldTitle')}>
          {t('login.heldText')}
        </Notice>
      )}
      <Card>
        <ActionForm
          form={form}
          action="/login"
          // By a script, the page's loader would be asked after the sign-in and send the person on, past what waits.
          reloadDocument={held !== null}
          labels={{ email: t('field.email'), password: t('field.password') }}
          hasRequiredFields={false}
        >
          <CarriedFields next={next} held={held} />
          <TextField
            field={fields.email}
            label={t('field.email')}
            type="email"
            autoComplete="username"
            isRequired
          />
          <TextField
            field={fields.password}
            label={t('field.password')}
            type="password"
            autoComplete="current-password"
            isRequired
          />
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
            <SubmitButton name="intent" value="password">
              {t('login.submit')}
            </SubmitButton>
            <Link to="/forgot-password" className="text-link underline underline-offset-4">
              {t('login.forgot')}
            </Link>
          </div>
          {canResend ? (
            <SubmitButton name="intent" value="resend" look="secondary">
              {t('mailed.again')}
            </SubmitButton>
          ) : null}
          <div className="grid justify-items-start gap-2 border-t border-line pt-5">
            <h2 className="text-h3">{t('login.linkTitle')}</h2>
            <p className="text-ink-muted">{t('login.linkText')}</p>
            <SubmitButton name="intent" value="link" look="secondary">
              {t('login.linkSubmit')}
            </SubmitButton>
          </div>
        </ActionForm>
      </Card>
      <p>
        {t('login.noAccount')}{' '}
        <Link to={`/signup${query}`} className="text-link underline underline-offset-4">
          {t('login.signUp')}
        </Link>
      </p>
    </>
  );
}
