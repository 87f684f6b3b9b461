import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';

import { answerSignedIn, cookieHeaders, tooManyInit, tooManyText } from '~/auth/answers.server';
import { localPath, loginPath } from '~/auth/local-path';
import { privateHeaders } from '~/auth/private-headers.server';
import { Card } from '~/components';
import { AccountPage, CarriedFields, LinkInvalid } from '~/components/account';
import { ActionForm, SubmitButton, TextField, useForm } from '~/components/form';
import { linkToken, nextPath, presentPassword } from '~/forms/account-fields.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { confirmAddress } from '~/services/account/confirm-address.server';

const schema = z.object({ token: linkToken(), password: presentPassword(), next: nextPath() });

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];
export const headers = privateHeaders;

/** Opening the link changes nothing: programs that check mails open links too. */
export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  return {
    token: searchParams.get('token') ?? '',
    next: localPath(searchParams.get('next')),
    title: `${translatorFor(languageOf(request), 'auth')('confirm.title')} · Lotsenwerk`,
  };
}

export async function action(args: ActionFunctionArgs) {
  const language = languageOf(args.request);
  const t = translatorFor(language, 'auth');
  const submission = parseForm(await readForm(args.request), schema, language);
  const hideFields = ['password'];
  if (submission.status !== 'success') {
    return data({ state: 'form' as const, lastResult: submission.reply({ hideFields }) }, { status: 400 });
  }
  const { next, ...input } = submission.value;
  const failed = (text: string) => ({
    state: 'form' as const,
    lastResult: submission.reply({ fieldErrors: { password: [text] }, hideFields }),
  });
  const result = await confirmAddress(args, input);
  switch (result.outcome) {
    case 'signed-in':
      return answerSignedIn(args, { cookies: result.cookies, next, held: null });
    case 'second-factor':
      throw redirect('/login/code', { headers: cookieHeaders(result.cookies) });
    case 'confirmed':
      throw redirectWithFlash(loginPath(next), { kind: 'success', key: 'auth:flash.addressConfirmed' });
    case 'wrong':
      return data(failed(t('confirm.wrong')), { status: 400 });
    case 'link-invalid':
      return data({ state: 'link-invalid' as const }, { status: 400 });
    case 'too-many':
      return data(
        failed(tooManyText(language, result.retryAfterSeconds)),
        tooManyInit(result.retryAfterSeconds),
      );
  }
}

export default function ConfirmEmailPage() {
  const { token, next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('auth');
  const [form, fields] = useForm<{ password: string }>({
    id: 'confirm-email',
    lastResult: answer?.state === 'form' ? answer.lastResult : undefined,
  });
  if (answer?.state === 'link-invalid') {
    return <LinkInvalid text={t('confirm.invalidText')} to="/login" label={t('mailed.backToLogin')} />;
  }
  return (
    <AccountPage title={t('confirm.title')} lead={t('confirm.lead')}>
      <Card>
        <ActionForm form={form} labels={{ password: t('field.password') }} hasRequiredFields={false}>
          <input type="hidden" name="token" value={token} />
          <CarriedFields next={next} held={null} />
          <TextField
            field={fields.password}
            label={t('field.password')}
            type="password"
            autoComplete="current-password"
            isRequired
          />
          <div>
            <SubmitButton>{t('confirm.submit')}</SubmitButton>
          </div>
          <p>
            <Link to="/forgot-password" className="text-link underline underline-offset-4">
              {t('confirm.forgot')}
            </Link>
          </p>
        </ActionForm>
      </Card>
    </AccountPage>
  );
}
