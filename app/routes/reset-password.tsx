import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';

import { tooManyInit, tooManyText } from '~/auth/answers.server';
import { privateHeaders } from '~/auth/private-headers.server';
import { Card } from '~/components';
import { AccountPage, LinkInvalid } from '~/components/account';
import { ActionForm, SubmitButton, TextField, useForm } from '~/components/form';
import { linkToken, newPassword } from '~/forms/account-fields.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { resetPassword } from '~/services/account/password-reset.server';

const schema = z.object({ token: linkToken(), password: newPassword() });

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];
export const headers = privateHeaders;

/** Opening the link uses nothing up; only the new password does. */
export function loader({ request }: LoaderFunctionArgs) {
  return {
    token: new URL(request.url).searchParams.get('token') ?? '',
    title: `${translatorFor(languageOf(request), 'auth')('reset.title')} · Lotsenwerk`,
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = languageOf(args.request);
  const submission = parseForm(await readForm(args.request), schema, language);
  const hideFields = ['password'];
  if (submission.status !== 'success') {
    return data({ state: 'form' as const, lastResult: submission.reply({ hideFields }) }, { status: 400 });
  }
  const result = await resetPassword(args, submission.value);
  switch (result.outcome) {
    case 'changed':
      throw redirectWithFlash('/login', { kind: 'success', key: 'auth:flash.passwordChanged' });
    case 'link-invalid':
      return data({ state: 'link-invalid' as const }, { status: 400 });
    case 'too-many': {
      const formErrors = [tooManyText(language, result.retryAfterSeconds)];
      const lastResult = submission.reply({ formErrors, hideFields });
      return data({ state: 'form' as const, lastResult }, tooManyInit(result.retryAfterSeconds));
    }
  }
}

export default function ResetPasswordPage() {
  const { token } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('auth');
  const [form, fields] = useForm<{ password: string }>({
    id: 'reset-password',
    lastResult: answer?.state === 'form' ? answer.lastResult : undefined,
  });
  if (answer?.state === 'link-invalid')
    return <LinkInvalid to="/forgot-password" label={t('linkInvalid.newOne')} />;
  return (
    <AccountPage title={t('reset.title')} lead={t('reset.lead')}>
      <Card>
        <ActionForm form={form} labels={{ password: t('field.newPassword') }} hasRequiredFields={false}>
          <input type="hidden" name="token" value={token} />
          <TextField
            field={fields.password}
            label={t('field.newPassword')}
            hint={t('hint.newPassword')}
            type="password"
            autoComplete="new-password"
            isRequired
          />
          <div>
            <SubmitButton>{t('reset.submit')}</SubmitButton>
          </div>
        </ActionForm>
      </Card>
    </AccountPage>
  );
}
