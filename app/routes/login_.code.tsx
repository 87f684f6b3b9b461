import type { SubmissionResult } from '@conform-to/react';
import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';

import { answerSignedIn, tooManyInit, tooManyText } from '~/auth/answers.server';
import { openSubmission } from '~/auth/held-submission.server';
import { localPath, loginPath } from '~/auth/local-path';
import { privateHeaders } from '~/auth/private-headers.server';
import { AccountPage, CodeForms, ResumeSubmission, SignInForm } from '~/components/account';
import { nextPath, sealedText, typedCode } from '~/forms/account-fields.server';
import { parseForm, readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { redirectWithFlash } from '~/platform/flash.server';
import { finishSecondFactor } from '~/services/account/second-factor-step.server';

const schema = z.object({ code: typedCode(), next: nextPath(), held: sealedText() });

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];
export const headers = privateHeaders;

export function loader({ request }: LoaderFunctionArgs) {
  const title = `${translatorFor(languageOf(request), 'auth')('code.title')} · Lotsenwerk`;
  return { next: localPath(new URL(request.url).searchParams.get('next')), title };
}

export async function action(args: ActionFunctionArgs) {
  const language = languageOf(args.request);
  const t = translatorFor(language, 'auth');
  const form = await readForm(args.request);
  const kind = form.get('kind') === 'recovery' ? ('recovery' as const) : ('app' as const);
  const submission = parseForm(form, schema, language);
  const again = (lastResult: SubmissionResult<string[]>) => ({
    state: 'code' as const,
    kind,
    lastResult,
    next: localPath(form.get('next')),
    held: typeof form.get('held') === 'string' ? String(form.get('held')) : null,
  });
  if (submission.status !== 'success') return data(again(submission.reply()), { status: 400 });
  const { code, next, held } = submission.value;
  const failed = (text: string) => again(submission.reply({ fieldErrors: { code: [text] } }));

  const result = await finishSecondFactor(args, { kind, code });
  switch (result.outcome) {
    case 'signed-in':
      return answerSignedIn(args, { cookies: result.cookies, next, held });
    case 'wrong':
      return data(failed(kind === 'app' ? t('code.wrong') : t('code.wrongRecovery')), { status: 400 });
    case 'locked':
      return data(failed(t('code.locked')), { status: 429 });
    case 'too-many':
      return data(
        failed(tooManyText(language, result.retryAfterSeconds)),
        tooManyInit(result.retryAfterSeconds),
      );
    case 'start-again':
      // What was typed before goes back to the first step with the person.
      if (openSubmission(args.context.app, held) !== null) {
        return data({ state: 'form' as const, next, held }, { status: 400 });
      }
      throw redirectWithFlash(loginPath(next), { kind: 'warning', key: 'auth:flash.startAgain' });
  }
}

export default function LoginCodePage() {
  const { next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('auth');
  if (answer?.state === 'resume') {
    return (
      <AccountPage title={t('resume.title')}>
        <ResumeSubmission {...answer.resumed} />
      </AccountPage>
    );
  }
  if (answer?.state === 'form') {
    return (
      <AccountPage title={t('login.title')} lead={t('flash.startAgain')}>
        <SignInForm next={answer.next} held={answer.held} lastResult={undefined} />
      </AccountPage>
    );
  }
  return (
    <AccountPage title={t('code.title')}>
      <CodeForms next={answer?.next ?? next} held={answer?.held ?? null} failed={answer} />
    </AccountPage>
  );
}
