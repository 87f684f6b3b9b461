import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';

import { privateHeaders } from '~/auth/private-headers.server';
import { Card, LinkButton, Notice } from '~/components';
import { AccountPage } from '~/components/account';
import { SubmitButton } from '~/components/form';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { findStopTarget } from '~/queries/mail/stop-target.server';
import { openStopToken } from '~/services/mail/act-token.server';
import { stopMails } from '~/services/preferences/stop-mails.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? 'Lotsenwerk' },
  { name: 'robots', content: 'noindex' },
];
export const headers = privateHeaders;

/** Behind "end these mails": shows what ends, and asks. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { app } = context;
  const stop = openStopToken(app.environment, params['token'] ?? '');
  const target = stop === null ? null : await findStopTarget(app.database, stop);
  const t = translatorFor(languageOf(request), 'mail-links');
  const title = `${t(target === null ? 'stop.goneTitle' : 'stop.title')} · Lotsenwerk`;
  return data({ title, target }, { status: target === null ? 404 : 200 });
}

/**
 * The button of the page, and the one click of a mail program (RFC 8058): it posts here by itself, without cookies and
 * without having read the page.
 */
export async function action({ params, context }: ActionFunctionArgs) {
  const { app } = context;
  const stop = openStopToken(app.environment, params['token'] ?? '');
  const isStopped = stop !== null && (await stopMails(app, stop));
  return data({ isStopped }, { status: isStopped ? 200 : 404 });
}

export default function StopMailsPage() {
  const { target } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useT('mail-links');
  if (answer?.isStopped) {
    return (
      <AccountPage title={t('stop.doneTitle')}>
        <Notice kind="success" isLive>
          {t('stop.doneText')}
        </Notice>
      </AccountPage>
    );
  }
  if (target === null) {
    return (
      <AccountPage title={t('stop.goneTitle')}>
        <p>{t('stop.goneText')}</p>
        <div>
          <LinkButton to="/login" look="secondary">
            {t('act.signIn')}
          </LinkButton>
        </div>
      </AccountPage>
    );
  }
  return (
    <AccountPage title={t('stop.title')}>
      <Card>
        <div className="grid gap-3">
          <p>
            {target.organisationName === null
              ? t('stop.everywhere')
              : t('stop.here', { organisation: target.organisationName })}
          </p>
          <p>{t('stop.others')}</p>
          <p className="text-small text-ink-muted">{t('stop.account')}</p>
        </div>
        <Form method="post" className="mt-5">
          <SubmitButton>{t('stop.submit')}</SubmitButton>
        </Form>
      </Card>
      <p>
        <Link to="/account/notifications" className="text-link underline underline-offset-4">
          {t('stop.less')}
        </Link>
      </p>
    </AccountPage>
  );
}
