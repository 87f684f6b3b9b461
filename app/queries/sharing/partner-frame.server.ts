import { organisationPath } from '~/domain/organisations/paths';
import type { OrganisationKind } from '~/domain/organisations/roles';
import type { Database } from '~/platform/database.server';

import { organisationsOfPerson } from '../organisations/organisations-of-person.server';

export interface PartnerFrame {
  organisationName: string;
  home: string;
  others: { name: string; path: string }[];
}

/** What stands around the pages of a chamber or desk. */
export async function partnerFrame(
  database: Database,
  member: { person: { id: string }; organisation: { slug: string; name: string; kind: OrganisationKind } },
): Promise<PartnerFrame> {
  const { person, organisation } = member;
  const organisations = await organisationsOfPerson(database, person.id);
  return {
    organisationName: organisation.name,
    home: organisationPath(organisation.kind, organisation.slug),
    others: organisations
      .filter((other) => other.slug !== organisation.slug)
      .map(({ name, path }) => ({ name, path })),
  };
}
