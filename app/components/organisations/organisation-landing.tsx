import type { OrganisationKind, Role } from '~/domain/organisations/roles';
import { useT } from '~/i18n/use-t';

import { Card } from '../card';
import { Notice } from '../notice';
import { PageHeader } from '../page-header';
import { AppShell } from '../shell/app-shell';
import { MemberTable } from './member-table';
import { OrganisationSwitcher } from './organisation-switcher';

export interface OrganisationLandingProps {
  landing: {
    kind: OrganisationKind;
    name: string;
    members: ReadonlyArray<{
      membershipId: string;
      name: string;
      email: string;
      role: Role;
      since: string;
      isSelf: boolean;
      isLastInCharge: boolean;
    }>;
    others: ReadonlyArray<{ name: string; path: string }>;
  };
}

/** The first page of a chamber, a desk or the operator: says what exists today and shows the members. */
export function OrganisationLanding({ landing }: OrganisationLandingProps) {
  const t = useT('organisation');
  const texts: Record<OrganisationKind, { title: string; text: string }> = {
    employer: { title: t('title'), text: '' },
    chamber: { title: t('landing.chamberTitle'), text: t('landing.chamberText') },
    desk: { title: t('landing.deskTitle'), text: t('landing.deskText') },
    operator: { title: t('landing.operatorTitle'), text: t('landing.operatorText') },
  };
  const { title, text } = texts[landing.kind];
  return (
    <AppShell organisationName={landing.name} switcher={<OrganisationSwitcher others={landing.others} />}>
      <PageHeader title={title} />
      <Notice kind="info" title={t('landing.exists')}>
        {text}
      </Notice>
      <Card title={t('landing.membersTitle')}>
        <MemberTable organisationName={landing.name} members={landing.members} />
      </Card>
    </AppShell>
  );
}
