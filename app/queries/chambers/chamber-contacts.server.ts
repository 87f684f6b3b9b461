import { columnOfDay, dayOfColumn } from '~/domain/cases/day-column';
import { isAdviserMandate, type AdviserMandate } from '~/domain/chambers/adviser-choice';
import type { Database } from '~/platform/database.server';

export interface ChamberContact {
  id: string;
  name: string;
  chamberName: string;
  mandate: AdviserMandate;
  email: string;
  phone: string;
  /** Whom this person stands in for today. */
  standsInFor: { name: string; until: string } | null;
}

/** The people of its chambers who are a firm's first contact today: the assigned ones, or who stands in for them. */
export async function chamberContacts(
  database: Database,
  { companyId, today }: { companyId: string; today: string },
): Promise<ChamberContact[]> {
  const day = columnOfDay(today);
  const person = { select: { name: true } };
  const rows = await database.chamberMembership.findMany({
    where: { companyId, status: 'active', adviserId: { not: null } },
    orderBy: [{ joinedAt: 'asc' }, { id: 'asc' }],
    select: {
      organisation: { select: { name: true } },
      adviser: {
        select: {
          id: true,
          mandate: true,
          email: true,
          phone: true,
          person,
          absences: {
            where: { fromOn: { lte: day }, untilOn: { gte: day }, deputyId: { not: null } },
            take: 1,
            select: {
              untilOn: true,
              deputy: { select: { id: true, mandate: true, email: true, phone: true, person } },
            },
          },
        },
      },
    },
  });
  return rows.flatMap(({ organisation, adviser }) => {
    if (adviser === null) return [];
    const [absence] = adviser.absences;
    const shown = absence?.deputy ?? adviser;
    return [
      {
        id: shown.id,
        name: shown.person.name,
        chamberName: organisation.name,
        mandate: isAdviserMandate(shown.mandate) ? shown.mandate : 'adviser',
        email: shown.email,
        phone: shown.phone,
        standsInFor:
          shown === adviser || absence === undefined
            ? null
            : { name: adviser.person.name, until: dayOfColumn(absence.untilOn) },
      },
    ];
  });
}
