import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';

import { tooManyInit, tooManyText } from '~/auth/answers.server';
import { privateHeaders } from '~/auth/private-headers.server';
import { Card, LinkButton, Notice } from '~/components';
import { AccountPage, LinkInvalid } from '~/components/account';
import { SubmitButton } from '~/components/form';
import { linkToken } from '~/forms/account-fields.server';
import { readForm } from '~/forms/parse-form.server';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { confirmAddressChange } from '~/services/account/change-address.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];
export const headers = privateHeaders;

/** Opening the link changes nothing: programs that check mails open links too. */
export function loader({ request }: LoaderFunctionArgs) {
  return {
    token: new URL(request.url).searchParams.get('token') ?? '',
    title: `${translatorFor(languageOf(request), 'auth')('addressLink.title')} · Lotsenwerk`,
  };
}

export async function action(args: ActionFunctionArgs) {
  const token = linkToken().parse((await readForm(args.request)).get('token'));
  const result = await confirmAddressChange(args, token);
  switch (result.outcome) {
    case 'changed':
      return data({ state: 'changed' as const });
    case 'link-invalid':
      return data({ state: 'link-invalid' as const }, { status: 400 });
    case 'taken':
      return data({ state: 'taken' as const }, { status: 409 });
    case 'too-many': {
      const text = tooManyText(languageOf(args.request), result.retryAfterSeconds);
      return data({ state: 'too-many' as const, text }, tooManyInit(result.retryAfterSeconds));
    }
  }
}

export default function ConfirmAddressPage() {
  const { token } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('auth');
  switch (answer?.state) {
    case 'link-invalid':
      return <LinkInvalid to="/account" label={t('addressLink.toAccount')} />;
    case 'changed':
    case 'taken': {
      const isDone = answer.state === 'changed';
      return (
        <AccountPage title={isDone ? t('addressLink.doneTitle') : t('addressLink.takenTitle')}>
          <Notice kind={isDone ? 'success' : 'warning'}>
            {isDone ? t('addressLink.doneText') : t('addressLink.takenText')}
          </Notice>
          <div>
            <LinkButton to="/account">{t('addressLink.toAccount')}</LinkButton>
          </div>
        </AccountPage>
      );
    }
    default:
      return (
        <AccountPage title={t('addressLink.title')} lead={t('addressLink.lead')}>
          {answer?.state === 'too-many' ? (
            <Notice kind="warning" isLive>
              {answer.text}
            </Notice>
          ) : null}
          <Card>
            <Form method="post">
              <input type="hidden" name="token" value={token} />
              <SubmitButton>{t('addressLink.submit')}</SubmitButton>
            </Form>
          </Card>
        </AccountPage>
      );
  }
}
