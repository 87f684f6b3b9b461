import { columnOfDay } from '~/domain/cases/day-column';
import type { Database } from '~/platform/database.server';

export interface StandsInFor {
  /** The absent person. */
  personId: string;
  name: string;
  note: string;
}

/** Whom somebody of a chamber stands in for on a day. */
export async function standsInFor(
  database: Database,
  { organisationId, personId, today }: { organisationId: string; personId: string; today: string },
): Promise<StandsInFor[]> {
  const day = columnOfDay(today);
  const rows = await database.chamberAbsence.findMany({
    where: {
      organisationId,
      fromOn: { lte: day },
      untilOn: { gte: day },
      deputy: { organisationId, personId },
    },
    select: { note: true, adviser: { select: { personId: true, person: { select: { name: true } } } } },
  });
  return rows.map(({ note, adviser }) => ({ personId: adviser.personId, name: adviser.person.name, note }));
}
