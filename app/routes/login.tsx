import type { SubmissionResult } from '@conform-to/react';
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';

import { answerSignedIn, cookieHeaders, tooManyInit, tooManyText } from '~/auth/answers.server';
import { findPerson, hasJustSignedIn } from '~/auth/gates.server';
import { openSubmission } from '~/auth/held-submission.server';
import { localPath } from '~/auth/local-path';
import { privateHeaders } from '~/auth/private-headers.server';
import { AccountPage, CodeForms, MailedNotice, ResumeSubmission, SignInForm } from '~/components/account';
import { nextPath, presentPassword, sealedText } from '~/forms/account-fields.server';
import { email } from '~/forms/fields.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { homePath } from '~/queries/account/home-path.server';
import { requestMagicLink } from '~/services/account/magic-link.server';
import { resendConfirmation } from '~/services/account/resend-confirmation.server';
import { signIn } from '~/services/account/sign-in.server';

const carried = { next: nextPath(), held: sealedText() };
const passwordSchema = z.object({ email: email(), password: presentPassword(), ...carried });
const mailSchema = z.object({ email: email(), ...carried });

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];
export const headers = privateHeaders;

export async function loader(args: LoaderFunctionArgs) {
  const { request, context } = args;
  const next = localPath(new URL(request.url).searchParams.get('next'));
  const person = await findPerson(args);
  // Whoever signed in just now may have something left to send, which this page shows.
  if (person !== null && !hasJustSignedIn(context)) {
    throw redirect(next ?? (await homePath(context.app.database, person.id)));
  }
  return { next, title: `${translatorFor(languageOf(request), 'auth')('login.title')} · Lotsenwerk` };
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request);
  switch (form.get('intent')) {
    case 'link':
    case 'resend':
      return sendMail(args, form);
    default:
      return passwordSignIn(args, form);
  }
}

async function passwordSignIn(args: ActionFunctionArgs, form: FormData) {
  const language = languageOf(args.request);
  const t = translatorFor(language, 'auth');
  const submission = parseForm(form, passwordSchema, language);
  if (submission.status !== 'success')
    return refused(form, submission.reply({ hideFields: ['password'] }), 400);
  const { next, held, ...credentials } = submission.value;
  const reply = (text: string) => submission.reply({ formErrors: [text], hideFields: ['password'] });

  const result = await signIn(args, credentials);
  switch (result.outcome) {
    case 'signed-in':
      return answerSignedIn(args, { cookies: result.cookies, next, held });
    case 'second-factor': {
      const headers = cookieHeaders(result.cookies);
      if (openSubmission(args.context.app, held) !== null) {
        return data({ state: 'code' as const, next, held }, { headers });
      }
      throw redirect(next === null ? '/login/code' : `/login/code?next=${encodeURIComponent(next)}`, {
        headers,
      });
    }
    case 'wrong':
      return refused(form, reply(t('login.wrong')), 400);
    case 'unconfirmed':
      return refused(form, reply(t('login.unconfirmed')), 400, true);
    case 'too-many': {
      const text = tooManyText(language, result.retryAfterSeconds);
      return data(formState(held, next, reply(text)), tooManyInit(result.retryAfterSeconds));
    }
  }
}

async function sendMail(args: ActionFunctionArgs, form: FormData) {
  const language = languageOf(args.request);
  const submission = parseForm(form, mailSchema, language);
  if (submission.status !== 'success') return refused(form, submission.reply(), 400);
  const { email, next, held } = submission.value;
  const intent = form.get('intent') === 'resend' ? ('resend' as const) : ('link' as const);
  const send = intent === 'resend' ? resendConfirmation : requestMagicLink;
  const result = await send(args, { email, next });
  if (result.outcome === 'mailed') return data({ state: 'mailed' as const, intent, email, next });
  const reply = submission.reply({ formErrors: [tooManyText(language, result.retryAfterSeconds)] });
  return data(formState(held, next, reply), tooManyInit(result.retryAfterSeconds));
}

function formState(
  held: string | null,
  next: string | null,
  lastResult: SubmissionResult<string[]> | undefined,
  canResend = false,
) {
  return { state: 'form' as const, held, next, lastResult, canResend };
}

function refused(form: FormData, lastResult: SubmissionResult<string[]>, status: 400, canResend = false) {
  const held = form.get('held');
  const state = formState(
    typeof held === 'string' ? held : null,
    localPath(form.get('next')),
    lastResult,
    canResend,
  );
  return data(state, { status });
}

export default function LoginPage() {
  const { next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('auth');
  switch (answer?.state) {
    case 'resume':
      return (
        <AccountPage title={t('resume.title')}>
          <ResumeSubmission {...answer.resumed} />
        </AccountPage>
      );
    case 'code':
      return (
        <AccountPage title={t('code.title')}>
          <CodeForms next={answer.next} held={answer.held} />
        </AccountPage>
      );
    case 'mailed':
      return (
        <AccountPage title={t('mailed.title')}>
          <MailedNotice
            text={answer.intent === 'link' ? t('mailed.link', answer) : t('mailed.signUp', answer)}
            again={{ action: '/login', intent: answer.intent, email: answer.email, next: answer.next }}
          />
        </AccountPage>
      );
    default:
      return (
        <AccountPage title={t('login.title')}>
          <SignInForm
            next={answer?.next ?? next}
            held={answer?.held ?? null}
            lastResult={answer?.lastResult}
            canResend={answer?.canResend ?? false}
          />
        </AccountPage>
      );
  }
}
