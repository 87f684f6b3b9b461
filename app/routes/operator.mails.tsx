import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData } from '@remix-run/react';

import { requireOperator } from '~/auth/gates.server';
import { PageHeader, TabLinks } from '~/components';
import { useT } from '~/i18n/use-t';
import { mailCounts } from '~/queries/mail/mail-list.server';

/** The frame of the pages about mail, with how much waits. */
export async function loader(args: LoaderFunctionArgs) {
  await requireOperator(args);
  return mailCounts(args.context.app.database);
}

export default function OperatorMailsLayout() {
  const { waiting, failed, suppressed } = useLoaderData<typeof loader>();
  const t = useT('mail-admin');
  const counted = (view: 'waiting' | 'failed', count: number) =>
    t('viewCount', { view: t(`view.${view}`), count });
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <TabLinks
        label={t('tabs')}
        tabs={[
          { to: '/operator/mails/waiting', label: counted('waiting', waiting) },
          { to: '/operator/mails/failed', label: counted('failed', failed) },
          { to: '/operator/mails/returned', label: t('view.returned') },
          { to: '/operator/mails/sent', label: t('view.sent') },
          { to: '/operator/mails/addresses', label: t('addresses', { count: suppressed }) },
          { to: '/operator/mails/templates', label: t('templates') },
        ]}
      />
      <Outlet />
    </>
  );
}
