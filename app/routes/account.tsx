import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';

import { requirePerson } from '~/auth/gates.server';
import { PageHeader, PublicShell, TabLinks } from '~/components';
import { OwnUndelivered } from '~/components/mail-links/undelivered-notice';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';
import { suppressionOf } from '~/queries/mail/undeliverable-members.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

export async function loader(args: LoaderFunctionArgs) {
  const { email } = await requirePerson(args);
  const suppressed = await suppressionOf(args.context.app.database, email);
  return {
    undelivered: suppressed === null ? null : { address: email, ...suppressed },
    title: `${translatorFor(languageOf(args.request), 'auth')('account.title')} · Lotsenwerk`,
  };
}

/** The frame of the account's pages. */
export default function AccountLayout() {
  const t = useT('auth');
  const n = useT('notifications');
  const { undelivered } = useLoaderData<typeof loader>();
  return (
    <PublicShell>
      <PageHeader title={t('account.title')} />
      <TabLinks
        label={t('account.tabs')}
        tabs={[
          { to: '/account', label: t('account.tabProfile'), isExact: true },
          { to: '/account/notifications', label: n('tab') },
          { to: '/account/mails', label: n('tabMails') },
          { to: '/account/security', label: t('account.tabSecurity') },
          { to: '/account/sessions', label: t('account.tabSessions') },
        ]}
      />
      <div className="grid max-w-2xl gap-6">
        {undelivered === null ? null : <OwnUndelivered {...undelivered} />}
        <Outlet />
      </div>
    </PublicShell>
  );
}
