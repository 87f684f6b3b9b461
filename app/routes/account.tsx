import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Outlet } from '@remix-run/react';

import { requirePerson } from '~/auth/gates.server';
import { PageHeader, PublicShell, TabLinks } from '~/components';
import { languageOf } from '~/i18n/language.server';
import { translatorFor } from '~/i18n/server-i18n.server';
import { useT } from '~/i18n/use-t';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Lotsenwerk' }];

export async function loader(args: LoaderFunctionArgs) {
  await requirePerson(args);
  return { title: `${translatorFor(languageOf(args.request), 'auth')('account.title')} · Lotsenwerk` };
}

/** The frame of the account's pages. */
export default function AccountLayout() {
  const t = useT('auth');
  const n = useT('notifications');
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
        <Outlet />
      </div>
    </PublicShell>
  );
}
