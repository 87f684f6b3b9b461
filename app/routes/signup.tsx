import type { SubmissionResult } from '@conform-to/react';
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';

import { tooManyInit, tooManyText } from '~/auth/answers.server';
import { findPerson } from '~/auth/gates.server';
import { localPath, loginPath } from '~/auth/local-path';
import { privateHeaders } from '~/auth/private-headers.server';
import { Card } from '~/components';
import { AccountPage, CarriedFields, MailedNotice } from '~/components/account';
import { ActionForm, SubmitButton, TextField, useForm } from '~/components/form';
import { newPassword, nextPath, personName } from '~/forms/account-fields.server';
import { email } from '~/forms/fields.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { homePath } from '~/queries/account/home-path.server';
import { resendConfirmation } from '~/services/account/resend-confirmation.server';
import { signUp } from '~/services/account/sign-up.server';

const signUpSchema = z.object({
  name: personName(),
  email: email(),
  password: newPassword(),
  next: nextPath(),
});
const resendSchema = z.object({ email: email(), next: nextPath() });

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];
export const headers = privateHeaders;

export async function loader(args: LoaderFunctionArgs) {
  const { request, context } = args;
  const next = localPath(new URL(request.url).searchParams.get('next'));
  const person = await findPerson(args);
  if (person !== null) throw redirect(next ?? (await homePath(context.app.database, person.id)));
  return { next, title: `${translatorFor(languageOf(request), 'auth')('signUp.title')} · Lotsenwerk` };
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request);
  return form.get('intent') === 'resend' ? resend(args, form) : register(args, form);
}

async function register(args: ActionFunctionArgs, form: FormData) {
  const language = languageOf(args.request);
  const submission = parseForm(form, signUpSchema, language);
  if (submission.status !== 'success') {
    return data(formState(submission.reply({ hideFields: ['password'] })), { status: 400 });
  }
  const { next, ...person } = submission.value;
  const result = await signUp(args, { ...person, language, next });
  if (result.outcome === 'mailed') return data({ state: 'mailed' as const, email: person.email, next });
  const text = tooManyText(language, result.retryAfterSeconds);
  const reply = submission.reply({ formErrors: [text], hideFields: ['password'] });
  return data(formState(reply), tooManyInit(result.retryAfterSeconds));
}

async function resend(args: ActionFunctionArgs, form: FormData) {
  const language = languageOf(args.request);
  const submission = parseForm(form, resendSchema, language);
  if (submission.status !== 'success') return data(formState(submission.reply()), { status: 400 });
  const { email, next } = submission.value;
  const result = await resendConfirmation(args, { email, next });
  if (result.outcome === 'mailed') return data({ state: 'mailed' as const, email, next });
  const reply = submission.reply({ formErrors: [tooManyText(language, result.retryAfterSeconds)] });
  return data(formState(reply), tooManyInit(result.retryAfterSeconds));
}

function formState(lastResult: SubmissionResult<string[]>) {
  return { state: 'form' as const, lastResult };
}

export default function SignUpPage() {
  const { next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('auth');
  const [form, fields] = useForm<{ name: string; email: string; password: string }>({
    id: 'sign-up',
    lastResult: answer?.state === 'form' ? answer.lastResult : undefined,
  });
  if (answer?.state === 'mailed') {
    return (
      <AccountPage title={t('mailed.title')}>
        <MailedNotice
          text={t('mailed.signUp', answer)}
          again={{ action: '/signup', intent: 'resend', email: answer.email, next: answer.next }}
        />
      </AccountPage>
    );
  }
  const labels = { name: t('field.name'), email: t('field.email'), password: t('field.password') };
  return (
    <AccountPage title={t('signUp.title')} lead={t('signUp.lead')}>
      <Card>
        <ActionForm form={form} action="/signup" labels={labels}>
          <CarriedFields next={next} held={null} />
          <TextField
            field={fields.name}
            label={labels.name}
            hint={t('hint.name')}
            autoComplete="name"
            isRequired
          />
          <TextField
            field={fields.email}
            label={labels.email}
            type="email"
            autoComplete="username"
            isRequired
          />
          <TextField
            field={fields.password}
            label={labels.password}
            hint={t('hint.newPassword')}
            type="password"
            autoComplete="new-password"
            isRequired
          />
          <div>
            <SubmitButton>{t('signUp.submit')}</SubmitButton>
          </div>
        </ActionForm>
      </Card>
      <p>
        {t('signUp.haveAccount')}{' '}
        <Link to={loginPath(next)} className="text-link underline underline-offset-4">
          {t('login.submit')}
        </Link>
      </p>
    </AccountPage>
  );
}
