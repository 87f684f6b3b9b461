import type { Database } from '~/platform/database.server';

export interface Choice {
  value: string;
  label: string;
}

/** The people of a desk, by name. */
export async function deskPeople(database: Database, deskId: string): Promise<Choice[]> {
  const members = await database.membership.findMany({
    where: { organisationId: deskId },
    select: { person: { select: { id: true, name: true } } },
    orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
  });
  return members.map(({ person }) => ({ value: person.id, label: person.name }));
}

/** Desks that an enquiry can be handed to, by name; without the one that has it. */
export async function otherDesks(database: Database, deskId: string | null): Promise<Choice[]> {
  const desks = await database.deskProfile.findMany({
    where: {
      // One that has closed works nowhere.
      territories: { some: {} },
      ...(deskId === null ? {} : { organisationId: { not: deskId } }),
    },
    select: { organisationId: true, organisation: { select: { name: true } } },
    orderBy: [{ organisation: { name: 'asc' } }, { organisationId: 'asc' }],
  });
  return desks.map(({ organisationId, organisation }) => ({
    value: organisationId,
    label: organisation.name,
  }));
}

/** Open enquiries of a desk: what would be moved on if it closed. */
export function openAtDesk(database: Database, deskId: string): Promise<number> {
  return database.enquiry.count({ where: { deskId, box: { in: ['todo', 'waiting', 'answered'] } } });
}

/** Whether the routing knows the desk. */
export async function hasDeskProfile(database: Database, deskId: string): Promise<boolean> {
  return (await database.deskProfile.count({ where: { organisationId: deskId } })) > 0;
}
