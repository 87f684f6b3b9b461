import type { SubmissionResult } from '@conform-to/react';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';

import { cookieHeaders, tooManyInit, tooManyText } from '~/auth/answers.server';
import { requirePerson, type SignedInPerson } from '~/auth/gates.server';
import { privateHeaders } from '~/auth/private-headers.server';
import { ChangePasswordCard, RecoveryCodes, SecondFactorCard, SecondFactorSetup } from '~/components/account';
import { newPassword, presentPassword, typedCode } from '~/forms/account-fields.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { badRequest } from '~/platform/errors';
import { redirectWithFlash } from '~/platform/flash.server';
import { hasPassword } from '~/queries/account/has-password.server';
import { changePassword } from '~/services/account/change-password.server';
import { qrCodeSvg } from '~/services/account/qr-code.server';
import {
  endSecondFactor,
  finishSecondFactorSetup,
  openSetup,
  renewRecoveryCodes,
  startSecondFactor,
  type SecondFactorSetup as Setup,
} from '~/services/account/second-factor-setup.server';

const changeSchema = z.object({ currentPassword: presentPassword(), newPassword: newPassword() });
const passwordSchema = z.object({ password: presentPassword() });
const codeSchema = z.object({ code: typedCode() });
const hideFields = ['password', 'currentPassword', 'newPassword'];

export const headers = privateHeaders;

export async function loader(args: LoaderFunctionArgs) {
  const person = await requirePerson(args);
  return {
    twoFactorEnabled: person.twoFactorEnabled,
    hasPassword: await hasPassword(args.context.app.database, person.id),
  };
}

export async function action(args: ActionFunctionArgs) {
  const person = await requirePerson(args);
  const form = await readForm(args.request);
  switch (form.get('intent')) {
    case 'change-password':
      return submitPassword(args, person, form);
    case 'start-factor':
      return submitStart(args, person, form);
    case 'finish-factor':
      return submitFirstCode(args, person, form);
    case 'end-factor':
      return submitEnd(args, person, form);
    case 'renew-codes':
      return submitRenewal(args, person, form);
    default:
      throw badRequest('No such intent.');
  }
}

type FormName = 'change-password' | 'start-factor' | 'end-factor' | 'renew-codes';

function formState(form: FormName, lastResult: SubmissionResult<string[]>) {
  return { state: 'form' as const, form, lastResult };
}

async function submitPassword(args: ActionFunctionArgs, person: SignedInPerson, form: FormData) {
  const language = languageOf(args.request);
  const t = translatorFor(language, 'auth');
  const submission = parseForm(form, changeSchema, language);
  if (submission.status !== 'success') {
    return data(formState('change-password', submission.reply({ hideFields })), { status: 400 });
  }
  const result = await changePassword(args, person, submission.value);
  switch (result.outcome) {
    case 'changed':
      throw redirectWithFlash(
        '/account/security',
        { kind: 'success', key: 'auth:flash.passwordChangedHere' },
        cookieHeaders(result.cookies),
      );
    case 'wrong': {
      const fieldErrors = { currentPassword: [t('account.wrongPassword')] };
      return data(formState('change-password', submission.reply({ fieldErrors, hideFields })), {
        status: 400,
      });
    }
    case 'too-many': {
      const formErrors = [tooManyText(language, result.retryAfterSeconds)];
      const lastResult = submission.reply({ formErrors, hideFields });
      return data(formState('change-password', lastResult), tooManyInit(result.retryAfterSeconds));
    }
  }
}

/** Parses the password that every change of the second factor asks for, and words its refusals. */
function readPassword(args: ActionFunctionArgs, name: FormName, form: FormData) {
  const language = languageOf(args.request);
  const submission = parseForm(form, passwordSchema, language);
  const wrong = () => {
    const fieldErrors = { password: [translatorFor(language, 'auth')('account.wrongPassword')] };
    return data(formState(name, submission.reply({ fieldErrors, hideFields })), { status: 400 });
  };
  const limited = (retryAfterSeconds: number) => {
    const lastResult = submission.reply({
      formErrors: [tooManyText(language, retryAfterSeconds)],
      hideFields,
    });
    return data(formState(name, lastResult), tooManyInit(retryAfterSeconds));
  };
  const invalid = () => data(formState(name, submission.reply({ hideFields })), { status: 400 });
  return {
    password: submission.status === 'success' ? submission.value.password : null,
    wrong,
    limited,
    invalid,
  };
}

async function submitStart(args: ActionFunctionArgs, person: SignedInPerson, form: FormData) {
  const { password, wrong, limited, invalid } = readPassword(args, 'start-factor', form);
  if (password === null) return invalid();
  const result = await startSecondFactor(args, person, password);
  switch (result.outcome) {
    case 'started':
      return data(await setupState(result.setup, result.sealed, undefined));
    case 'on-already':
      throw redirectWithFlash('/account/security', { kind: 'info', key: 'auth:flash.factorOn' });
    case 'wrong':
      return wrong();
    case 'too-many':
      return limited(result.retryAfterSeconds);
  }
}

async function setupState(setup: Setup, sealed: string, lastResult: SubmissionResult<string[]> | undefined) {
  return {
    state: 'setup' as const,
    qr: await qrCodeSvg(setup.uri),
    secret: setup.secret,
    sealed,
    lastResult,
  };
}

async function submitFirstCode(args: ActionFunctionArgs, person: SignedInPerson, form: FormData) {
  const language = languageOf(args.request);
  const t = translatorFor(language, 'auth');
  const sealed = String(form.get('setup') ?? '');
  const setup = openSetup(args, person, sealed);
  if (setup === null)
    throw redirectWithFlash('/account/security', { kind: 'warning', key: 'auth:security.setupLost' });
  const submission = parseForm(form, codeSchema, language);
  if (submission.status !== 'success')
    return data(await setupState(setup, sealed, submission.reply()), { status: 400 });

  const result = await finishSecondFactorSetup(args, person, submission.value.code);
  switch (result.outcome) {
    case 'on':
      return data(
        { state: 'codes' as const, recoveryCodes: setup.recoveryCodes },
        { headers: cookieHeaders(result.cookies) },
      );
    case 'wrong': {
      const lastResult = submission.reply({ fieldErrors: { code: [t('code.wrong')] } });
      return data(await setupState(setup, sealed, lastResult), { status: 400 });
    }
    case 'start-again':
      throw redirectWithFlash('/account/security', { kind: 'warning', key: 'auth:security.setupLost' });
    case 'too-many': {
      const lastResult = submission.reply({ formErrors: [tooManyText(language, result.retryAfterSeconds)] });
      return data(await setupState(setup, sealed, lastResult), tooManyInit(result.retryAfterSeconds));
    }
  }
}

async function submitEnd(args: ActionFunctionArgs, person: SignedInPerson, form: FormData) {
  const { password, wrong, limited, invalid } = readPassword(args, 'end-factor', form);
  if (password === null) return invalid();
  const result = await endSecondFactor(args, person, password);
  switch (result.outcome) {
    case 'off':
      throw redirectWithFlash(
        '/account/security',
        { kind: 'success', key: 'auth:flash.factorOff' },
        cookieHeaders(result.cookies),
      );
    case 'wrong':
      return wrong();
    case 'too-many':
      return limited(result.retryAfterSeconds);
  }
}

async function submitRenewal(args: ActionFunctionArgs, person: SignedInPerson, form: FormData) {
  const { password, wrong, limited, invalid } = readPassword(args, 'renew-codes', form);
  if (password === null) return invalid();
  const result = await renewRecoveryCodes(args, person, password);
  switch (result.outcome) {
    case 'renewed':
      return data({ state: 'codes' as const, recoveryCodes: result.recoveryCodes });
    case 'off':
      throw redirectWithFlash('/account/security', { kind: 'info', key: 'auth:flash.factorOff' });
    case 'wrong':
      return wrong();
    case 'too-many':
      return limited(result.retryAfterSeconds);
  }
}

export default function AccountSecurityPage() {
  const { twoFactorEnabled, hasPassword } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer?.state === 'codes') return <RecoveryCodes codes={answer.recoveryCodes} />;
  if (answer?.state === 'setup') return <SecondFactorSetup {...answer} />;
  const resultOf = (form: FormName) => (answer?.form === form ? answer.lastResult : undefined);
  return (
    <>
      <ChangePasswordCard hasPassword={hasPassword} lastResult={resultOf('change-password')} />
      <SecondFactorCard
        isOn={twoFactorEnabled}
        hasPassword={hasPassword}
        startResult={resultOf('start-factor')}
        endResult={resultOf('end-factor')}
        renewResult={resultOf('renew-codes')}
      />
    </>
  );
}
