import { columnOfDay, dayOfColumn } from '~/domain/cases/day-column';
import { isAdviserMandate, type AdviserMandate } from '~/domain/chambers/adviser-choice';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import type { Database } from '~/platform/database.server';

export interface AdviserAbsence {
  id: string;
  from: string;
  until: string;
  deputyId: string | null;
  deputyName: string | null;
  note: string;
}

export interface AdviserView {
  id: string;
  personId: string;
  name: string;
  mandate: AdviserMandate;
  phone: string;
  email: string;
  /** As people read them: names of Kreise, first digits; empty: the whole area. */
  areas: string[];
  kreise: string;
  prefixes: string;
  topics: string[];
  branches: string[];
  languages: string[];
  load: number;
  capacity: number;
  isActive: boolean;
  /** From today on. */
  absences: AdviserAbsence[];
}

export interface AdviserList {
  advisers: AdviserView[];
  /** People of the chamber without a profile. */
  others: { personId: string; name: string }[];
  /** Active members that nobody looks after. */
  unassigned: number;
}

/** Who looks after members of a chamber. */
export async function adviserList(
  database: Database,
  { organisationId, today }: { organisationId: string; today: string },
): Promise<AdviserList> {
  const [rows, loads, people] = await Promise.all([
    database.chamberAdviser.findMany({
      where: { organisationId },
      orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
      include: {
        person: { select: { name: true } },
        territories: { orderBy: { code: 'asc' } },
        absences: {
          where: { untilOn: { gte: columnOfDay(today) } },
          orderBy: { fromOn: 'asc' },
          include: { deputy: { select: { person: { select: { name: true } } } } },
        },
      },
    }),
    database.chamberMembership.groupBy({
      by: ['adviserId'],
      where: { organisationId, status: 'active' },
      _count: { _all: true },
    }),
    database.membership.findMany({
      where: { organisationId, role: { in: ['admin', 'adviser'] } },
      orderBy: [{ person: { name: 'asc' } }, { id: 'asc' }],
      select: { person: { select: { id: true, name: true } } },
    }),
  ]);
  const loadOf = new Map(loads.map(({ adviserId, _count }) => [adviserId, _count._all]));
  const known = new Set(rows.map(({ personId }) => personId));
  return {
    advisers: rows.map(({ person, territories, absences, mandate, ...row }) => {
      const kreise = territories.filter(({ kind }) => kind === 'kreis').map(({ code }) => kreisLabel(code));
      const prefixes = territories.filter(({ kind }) => kind === 'postal_prefix').map(({ code }) => code);
      return {
        id: row.id,
        personId: row.personId,
        name: person.name,
        mandate: isAdviserMandate(mandate) ? mandate : 'adviser',
        phone: row.phone,
        email: row.email,
        areas: [...kreise, ...prefixes],
        kreise: territories
          .filter(({ kind }) => kind === 'kreis')
          .map(({ code }) => code)
          .join(', '),
        prefixes: prefixes.join(', '),
        topics: row.topics,
        branches: row.branches,
        languages: row.languages,
        load: loadOf.get(row.id) ?? 0,
        capacity: row.capacity,
        isActive: row.isActive,
        absences: absences.map(({ id, fromOn, untilOn, deputyId, deputy, note }) => ({
          id,
          from: dayOfColumn(fromOn),
          until: dayOfColumn(untilOn),
          deputyId,
          deputyName: deputy?.person.name ?? null,
          note,
        })),
      };
    }),
    others: people.flatMap(({ person }) =>
      known.has(person.id) ? [] : [{ personId: person.id, name: person.name }],
    ),
    unassigned: loadOf.get(null) ?? 0,
  };
}

/** The name of a Kreis; towns and Landkreise of one name are told apart. */
function kreisLabel(code: string): string {
  const kreis = bundledDirectory.kreisByAgs.get(code);
  if (kreis === undefined) return code;
  const isLandkreis = kreis.type === 'landkreis' || kreis.type === 'kreis';
  return isLandkreis && !/kreis/i.test(kreis.name) ? `${kreis.name} (Landkreis)` : kreis.name;
}
