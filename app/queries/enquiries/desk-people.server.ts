import { isOccupationGroup } from '~/domain/directory/vocabulary';
import { occupationGroupWord } from '~/domain/directory/words';
import type { Database } from '~/platform/database.server';

export interface Choice {
  value: string;
  label: string;
}

export interface DeskPerson extends Choice {
  /** What they say of themselves; ISO 639-1 codes and groups of occupations. */
  languages: string[];
  specialities: string[];
  signature: string;
}

/** The people of a desk, by name, with what they say of themselves. */
export async function deskPeople(database: Database, deskId: string): Promise<DeskPerson[]> {
  const members = await database.membership.findMany({
    where: { organisationId: deskId },
    select: {
      person: { select: { id: true, name: true } },
      deskSkills: { select: { languages: true, specialities: true, signature: true } },
    },
    orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
  });
  return members.map(({ person, deskSkills }) => ({
    value: person.id,
    label: person.name,
    languages: deskSkills?.languages ?? [],
    specialities: deskSkills?.specialities ?? [],
    signature: deskSkills?.signature ?? '',
  }));
}

/** People with what they are good at behind their names, to choose among. */
export function peopleChoices(people: readonly DeskPerson[], language: 'de' | 'en'): Choice[] {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return people.map(({ value, label, languages, specialities }) => {
    const said = [
      ...languages.filter((code) => code !== 'de').map((code) => names.of(code) ?? code),
      ...specialities.filter(isOccupationGroup).map((group) => occupationGroupWord(group, language)),
    ];
    return { value, label: said.length === 0 ? label : `${label} (${said.join(', ')})` };
  });
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
