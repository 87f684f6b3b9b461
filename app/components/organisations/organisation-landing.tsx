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

/** The first page of a chamber or a desk: says what exists today and shows the members. */
export function OrganisationLanding({ landing }: OrganisationLandingProps) {
  const t = useT('organisation');
  const isDesk = landing.kind === 'desk';
  const title = isDesk ? t('landing.deskTitle') : t('landing.chamberTitle');
  const text = isDesk ? t('landing.deskText') : t('landing.chamberText');
  return (
    <>
      <PageHeader title={title} />
      <Notice kind="info" title={t('landing.exists')}>
        {text}
      </Notice>
      <Card title={t('landing.membersTitle')}>
        <MemberTable organisationName={landing.name} members={landing.members} />
      </Card>
    </>
  );
}
