import type { Database } from '~/platform/database.server';

/** What the form of a desk's profile begins with. */
export interface DeskProfileForm {
  isNationwide: boolean;
  states: string[];
  postalPrefixes: string;
  kreise: string;
  signature: string;
  topics: string[];
  specialities: string[];
  languages: string[];
  capacity: number;
  isPaused: boolean;
}

/** The profile of a desk; null as long as nobody has filled it in. */
export async function deskProfile(database: Database, deskId: string): Promise<DeskProfileForm | null> {
  const row = await database.deskProfile.findUnique({
    where: { organisationId: deskId },
    select: {
      topics: true,
      specialities: true,
      languages: true,
      capacity: true,
      isPaused: true,
      signature: true,
      territories: { select: { kind: true, code: true }, orderBy: [{ kind: 'asc' }, { code: 'asc' }] },
    },
  });
  if (row === null) return null;
  const { territories, ...said } = row;
  const codesOf = (kind: string) => territories.flatMap((each) => (each.kind === kind ? [each.code] : []));
  return {
    ...said,
    isNationwide: codesOf('nationwide').length > 0,
    states: codesOf('state'),
    kreise: codesOf('kreis').join(', '),
    postalPrefixes: codesOf('postal_prefix').join(', '),
  };
}
