import type { OrganisationKind, Role } from '~/domain/organisations/roles';
import type { AppContext } from '~/platform/context.server';

import { memberList, type MemberRow } from './member-list.server';

export interface Landing {
  kind: OrganisationKind;
  name: string;
  members: MemberRow[];
}

/** The first page of an organisation that is no employer: who belongs to it. */
export async function organisationLanding(
  { database, clock }: Pick<AppContext, 'database' | 'clock'>,
  member: {
    person: { id: string };
    organisation: { id: string; slug: string; name: string; kind: OrganisationKind };
    role: Role;
  },
): Promise<Landing> {
  const { organisation, person, role } = member;
  const list = await memberList(database, { organisation, personId: person.id, role, now: clock.now() });
  return {
    kind: organisation.kind,
    name: organisation.name,
    members: list.members,
  };
}
