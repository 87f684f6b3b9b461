import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { z } from 'zod';

import { tooManyInit, tooManyText } from '~/auth/answers.server';
import { privateHeaders } from '~/auth/private-headers.server';
import { Card, LinkButton } from '~/components';
import { AccountPage, MailedNotice } from '~/components/account';
import { ActionForm, SubmitButton, TextField, useForm } from '~/components/form';
import { email } from '~/forms/fields.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { requestPasswordReset } from '~/services/account/password-reset.server';

const schema = z.object({ email: email() });

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];
export const headers = privateHeaders;

export function loader({ request }: LoaderFunctionArgs) {
  return { title: `${translatorFor(languageOf(request), 'auth')('forgot.title')} · Lotsenwerk` };
}

export async function action(args: ActionFunctionArgs) {
  const language = languageOf(args.request);
  const submission = parseForm(await readForm(args.request), schema, language);
  if (submission.status !== 'success') {
    return data({ state: 'form' as const, lastResult: submission.reply() }, { status: 400 });
  }
  const { email } = submission.value;
  const result = await requestPasswordReset(args, email);
  if (result.outcome === 'mailed') return data({ state: 'mailed' as const, email });
  const lastResult = submission.reply({ formErrors: [tooManyText(language, result.retryAfterSeconds)] });
  return data({ state: 'form' as const, lastResult }, tooManyInit(result.retryAfterSeconds));
}

export default function ForgotPasswordPage() {
  const answer = useActionData<typeof action>();
  const t = useT('auth');
  const [form, fields] = useForm<{ email: string }>({
    id: 'forgot-password',
    lastResult: answer?.state === 'form' ? answer.lastResult : undefined,
  });
  if (answer?.state === 'mailed') {
    return (
      <AccountPage title={t('mailed.title')}>
        <MailedNotice
          text={t('mailed.reset', answer)}
          again={{ action: '/forgot-password', intent: 'again', email: answer.email, next: null }}
        />
      </AccountPage>
    );
  }
  return (
    <AccountPage title={t('forgot.title')} lead={t('forgot.lead')}>
      <Card>
        <ActionForm form={form} labels={{ email: t('field.email') }} hasRequiredFields={false}>
          <TextField
            field={fields.email}
            label={t('field.email')}
            type="email"
            autoComplete="username"
            isRequired
          />
          <div className="flex flex-wrap gap-3">
            <SubmitButton>{t('forgot.submit')}</SubmitButton>
            <LinkButton to="/login" look="quiet">
              {t('mailed.backToLogin')}
            </LinkButton>
          </div>
        </ActionForm>
      </Card>
    </AccountPage>
  );
}
