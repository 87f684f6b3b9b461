import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';

import { answerSignedIn, cookieHeaders, tooManyInit, tooManyText } from '~/auth/answers.server';
import { localPath } from '~/auth/local-path';
import { privateHeaders } from '~/auth/private-headers.server';
import { Card, Notice } from '~/components';
import { AccountPage, CarriedFields, LinkInvalid } from '~/components/account';
import { SubmitButton } from '~/components/form';
import { linkToken, nextPath } from '~/forms/account-fields.server';
import { readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { useMagicLink as signInByLink } from '~/services/account/magic-link.server';

const schema = z.object({ token: linkToken(), next: nextPath() });

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];
export const headers = privateHeaders;

/** Opening the link does not sign in: programs that check mails open links too. The button does. */
export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  return {
    token: searchParams.get('token') ?? '',
    next: localPath(searchParams.get('next')),
    title: `${translatorFor(languageOf(request), 'auth')('magic.title')} · Lotsenwerk`,
  };
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request);
  const { token, next } = schema.parse({ token: form.get('token'), next: form.get('next') ?? undefined });
  const result = await signInByLink(args, token);
  switch (result.outcome) {
    case 'signed-in':
      return answerSignedIn(args, { cookies: result.cookies, next, held: null });
    case 'second-factor': {
      const query = next === null ? '' : `?next=${encodeURIComponent(next)}`;
      throw redirect(`/login/code${query}`, { headers: cookieHeaders(result.cookies) });
    }
    case 'link-invalid':
      return data({ state: 'link-invalid' as const }, { status: 400 });
    case 'too-many': {
      const text = tooManyText(languageOf(args.request), result.retryAfterSeconds);
      return data({ state: 'too-many' as const, text }, tooManyInit(result.retryAfterSeconds));
    }
  }
}

export default function MagicLinkPage() {
  const { token, next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('auth');
  if (answer?.state === 'link-invalid') return <LinkInvalid to="/login" label={t('linkInvalid.newOne')} />;
  return (
    <AccountPage title={t('magic.title')} lead={t('magic.lead')}>
      {answer?.state === 'too-many' ? (
        <Notice kind="warning" isLive>
          {answer.text}
        </Notice>
      ) : null}
      <Card>
        <Form method="post">
          <input type="hidden" name="token" value={token} />
          <CarriedFields next={next} held={null} />
          <SubmitButton>{t('magic.submit')}</SubmitButton>
        </Form>
      </Card>
    </AccountPage>
  );
}
