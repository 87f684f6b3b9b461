import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';

import { tooManyInit, tooManyText } from '~/auth/answers.server';
import { requirePerson, type SignedInPerson } from '~/auth/gates.server';
import { isSecure } from '~/auth/session-cookie.server';
import { privateHeaders } from '~/auth/private-headers.server';
import { Card } from '~/components';
import { ActionForm, SelectField, SubmitButton, TextField, useForm } from '~/components/form';
import { personName, presentPassword } from '~/forms/account-fields.server';
import { email } from '~/forms/fields.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageCookie, languageOf } from '~/i18n/language.server';
import { LANGUAGE_NAMES, LANGUAGES } from '~/i18n/languages';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { requestAddressChange } from '~/services/account/change-address.server';
import { saveAccount } from '~/services/account/save-account.server';

const profileSchema = z.object({ name: personName(), language: z.enum(LANGUAGES) });
const addressSchema = z.object({ email: email(), password: presentPassword() });

export const headers = privateHeaders;

export async function loader(args: LoaderFunctionArgs) {
  const { name, email, language } = await requirePerson(args);
  return { name, email, language };
}

export async function action(args: ActionFunctionArgs) {
  const person = await requirePerson(args);
  const form = await readForm(args.request);
  return form.get('intent') === 'address'
    ? changeAddress(args, person, form)
    : changeProfile(args, person, form);
}

async function changeProfile(args: ActionFunctionArgs, person: SignedInPerson, form: FormData) {
  const submission = parseForm(form, profileSchema, languageOf(args.request));
  if (submission.status !== 'success') {
    return data({ form: 'profile' as const, lastResult: submission.reply() }, { status: 400 });
  }
  await saveAccount(args, person, submission.value);
  const cookie = languageCookie(submission.value.language, isSecure(args.context.app.environment));
  throw redirectWithFlash(
    '/account',
    { kind: 'success', key: 'auth:flash.accountSaved' },
    { 'Set-Cookie': cookie },
  );
}

async function changeAddress(args: ActionFunctionArgs, person: SignedInPerson, form: FormData) {
  const language = languageOf(args.request);
  const t = translatorFor(language, 'auth');
  const submission = parseForm(form, addressSchema, language);
  const hideFields = ['password'];
  if (submission.status !== 'success') {
    return data({ form: 'address' as const, lastResult: submission.reply({ hideFields }) }, { status: 400 });
  }
  const failed = (errors: { fieldErrors?: Record<string, string[]>; formErrors?: string[] }) => ({
    form: 'address' as const,
    lastResult: submission.reply({ ...errors, hideFields }),
  });
  const result = await requestAddressChange(args, person, submission.value);
  switch (result.outcome) {
    case 'mailed':
      throw redirectWithFlash('/account', { kind: 'info', key: 'auth:flash.addressMailed' });
    case 'same':
      return data(failed({ fieldErrors: { email: [t('account.addressSame')] } }), { status: 400 });
    case 'wrong':
      return data(failed({ fieldErrors: { password: [t('account.wrongPassword')] } }), { status: 400 });
    case 'too-many': {
      const text = tooManyText(language, result.retryAfterSeconds);
      return data(failed({ formErrors: [text] }), tooManyInit(result.retryAfterSeconds));
    }
  }
}

export default function AccountProfilePage() {
  const answer = useActionData<typeof action>();
  return (
    <>
      <ProfileForm lastResult={answer?.form === 'profile' ? answer.lastResult : undefined} />
      <AddressForm lastResult={answer?.form === 'address' ? answer.lastResult : undefined} />
    </>
  );
}

type LastResult = NonNullable<ReturnType<typeof useActionData<typeof action>>>['lastResult'] | undefined;

function ProfileForm({ lastResult }: { lastResult: LastResult }) {
  const { name, language } = useLoaderData<typeof loader>();
  const t = useT('auth');
  const [form, fields] = useForm<{ name: string; language: string }>({
    id: 'profile',
    lastResult,
    defaultValue: { name, language },
  });
  const labels = { name: t('field.name'), language: t('field.language') };
  return (
    <Card title={t('account.profileTitle')}>
      <ActionForm form={form} labels={labels} hasRequiredFields={false}>
        <TextField
          field={fields.name}
          label={labels.name}
          hint={t('hint.name')}
          autoComplete="name"
          isRequired
        />
        <SelectField
          field={fields.language}
          label={labels.language}
          width="short"
          isRequired
          choices={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        />
        <div>
          <SubmitButton name="intent" value="profile">
            {t('common:action.save')}
          </SubmitButton>
        </div>
      </ActionForm>
    </Card>
  );
}

function AddressForm({ lastResult }: { lastResult: LastResult }) {
  const { email } = useLoaderData<typeof loader>();
  const t = useT('auth');
  const [form, fields] = useForm<{ email: string; password: string }>({ id: 'address', lastResult });
  const labels = { email: t('field.newEmail'), password: t('field.confirmWithPassword') };
  return (
    <Card title={t('account.addressTitle')}>
      <p className="break-words">{t('account.addressNow', { email })}</p>
      <p className="mt-1 mb-5 text-ink-muted">{t('account.addressHow')}</p>
      <ActionForm form={form} labels={labels} hasRequiredFields={false}>
        <TextField field={fields.email} label={labels.email} type="email" autoComplete="email" isRequired />
        <TextField
          field={fields.password}
          label={labels.password}
          type="password"
          autoComplete="current-password"
          isRequired
        />
        <div>
          <SubmitButton name="intent" value="address" look="secondary">
            {t('account.addressSubmit')}
          </SubmitButton>
        </div>
      </ActionForm>
    </Card>
  );
}
