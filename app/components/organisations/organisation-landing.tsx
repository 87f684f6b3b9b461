import type { OrganisationKind, Role } from '~/domain/organisations/roles';
import { useT } from '~/i18n/use-t';

import { Card } from '../card';
import { Notice } from '../notice';
import { PageHeader } from '../page-header';
import { MemberTable } from './member-table';

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
  };
}

/** The first page of a chamber: where to find what, and who works here. */
export function OrganisationLanding({ landing }: OrganisationLandingProps) {
  const t = useT('organisation');
  return (
    <>
      <PageHeader title={t('landing.chamberTitle')} />
      <Notice kind="info" title={t('landing.exists')}>
        {t('landing.chamberText')}
      </Notice>
      <Card title={t('landing.membersTitle')}>
        <MemberTable organisationName={landing.name} members={landing.members} />
      </Card>
    </>
  );
}
