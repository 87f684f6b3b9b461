import type { Role } from '~/domain/organisations/roles';

import {
  DEMO_ORGANISATIONS,
  DEMO_PEOPLE,
  type DemoOrganisation,
  type DemoPerson,
} from './demo-organisations';

/** One password for all demo people, printed when the demo starts. Demo data never goes into production. */
export const DEMO_PASSWORD = 'lotsen-demo-2026';

export interface DemoLogin {
  email: string;
  password: string;
  role: Role;
  organisation: string;
  /** Who it is and what to see there. */
  description: string;
}

/** Who can sign in to the demo: one line for each membership's first organisation, owners first within each. */
export const demoLogins: DemoLogin[] = Object.values(DEMO_PEOPLE).flatMap((person) => loginOf(person));

function loginOf(person: DemoPerson): DemoLogin[] {
  const places = Object.values<DemoOrganisation>(DEMO_ORGANISATIONS).flatMap((organisation) =>
    organisation.members
      .filter((member) => member.personId === person.id)
      .map((member) => ({ role: member.role, organisation: organisation.name })),
  );
  const first = places[0];
  if (first === undefined) return [];
  const description = places.map((place) => `${place.role} of ${place.organisation}`).join(', ');
  return [{ email: person.email, password: DEMO_PASSWORD, ...first, description }];
}
