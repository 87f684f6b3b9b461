import type { OrganisationKind, Role } from '~/domain/organisations/roles';
import type { AppContext } from '~/platform/context.server';

import { memberList, type MemberRow } from './member-list.server';
import { organisationsOfPerson } from './organisations-of-person.server';

export interface Landing {
  kind: OrganisationKind;
  name: string;
  members: MemberRow[];
  /** The person's other organisations, for the switcher. */
  others: Array<{ name: string; path: string }>;
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
  const [list, organisations] = await Promise.all([
    memberList(database, { organisation, personId: person.id, role, now: clock.now() }),
    organisationsOfPerson(database, person.id),
  ]);
  return {
    kind: organisation.kind,
    name: organisation.name,
    members: list.members,
    others: organisations
      .filter((other) => other.slug !== organisation.slug)
      .map(({ name, path }) => ({ name, path })),
  };
}
