import type { ReactNode } from 'react';

import { AppShell } from '~/components';
import { OrganisationSwitcher } from '~/components/organisations/organisation-switcher';
import { useT } from '~/i18n/use-t';

/** The frame of the operator's pages, with their navigation. */
export function OperatorFrame({
  name,
  others,
  children,
}: {
  name: string;
  others: ReadonlyArray<{ name: string; path: string }>;
  children: ReactNode;
}) {
  const t = useT('directory-admin');
  const navigation = [
    { to: '/operator', label: t('navigation.overview'), isExact: true },
    { to: '/operator/enquiries', label: t('navigation.enquiries') },
    { to: '/operator/directory', label: t('navigation.directory') },
    { to: '/operator/stale', label: t('navigation.stale') },
    { to: '/operator/coverage', label: t('navigation.coverage') },
    { to: '/operator/reports', label: t('navigation.reports') },
    { to: '/operator/exchange', label: t('navigation.exchange') },
    { to: '/operator/licences', label: t('navigation.licences') },
    { to: '/operator/mails', label: t('navigation.mails') },
    { to: '/operator/jobs', label: t('navigation.jobs') },
  ];
  return (
    <AppShell
      navigation={navigation}
      organisationName={name}
      switcher={<OrganisationSwitcher others={others} />}
    >
      {children}
    </AppShell>
  );
}
