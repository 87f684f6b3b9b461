import { dayOfColumn } from '~/domain/cases/day-column';
import type { Workplace } from '~/domain/directory/places';
import type { OccupationGroup, ServiceTopic } from '~/domain/directory/vocabulary';
import type { Desk } from '~/domain/enquiries';
import type { Database, Transaction } from '~/platform/database.server';

/** Keys of Kreise begin with two digits of their Land. */
const KREIS_DIGITS: Readonly<Record<string, string>> = {
  'DE-SH': '01',
  'DE-HH': '02',
  'DE-NI': '03',
  'DE-HB': '04',
  'DE-NW': '05',
  'DE-HE': '06',
  'DE-RP': '07',
  'DE-BW': '08',
  'DE-BY': '09',
  'DE-SL': '10',
  'DE-BE': '11',
  'DE-BB': '12',
  'DE-MV': '13',
  'DE-SN': '14',
  'DE-ST': '15',
  'DE-TH': '16',
};

/** The desks that may work at a place, for the ranking to judge, and how many open enquiries each has to do with. */
export async function routingDesks(
  database: Database | Transaction,
  { place, today }: { place: Workplace; today: string },
): Promise<{ desks: Desk[]; loads: Map<string, number> }> {
  const { postalCode, state } = place;
  const kreisDigits = state === null ? undefined : KREIS_DIGITS[state];
  const profiles = await database.deskProfile.findMany({
    where: {
      territories: {
        some: {
          OR: [
            { kind: 'nationwide' },
            ...(state === null ? [] : [{ kind: 'state' as const, code: state }]),
            ...(kreisDigits === undefined
              ? []
              : [{ kind: 'kreis' as const, code: { startsWith: kreisDigits } }]),
            ...(postalCode === null
              ? []
              : [{ kind: 'postal_prefix' as const, code: { in: prefixesOf(postalCode) } }]),
          ],
        },
      },
    },
    select: {
      organisationId: true,
      topics: true,
      specialities: true,
      languages: true,
      capacity: true,
      isPaused: true,
      missedInARow: true,
      lastMissedOn: true,
      serviceId: true,
      organisation: { select: { name: true } },
      territories: { select: { kind: true, code: true } },
      absences: {
        where: { toDay: { gte: new Date(`${today}T00:00:00Z`) } },
        select: { fromDay: true, toDay: true },
      },
    },
    orderBy: { organisationId: 'asc' },
  });
  const counts = await database.enquiry.groupBy({
    by: ['deskId'],
    where: {
      deskId: { in: profiles.map(({ organisationId }) => organisationId) },
      box: { in: ['todo', 'waiting'] },
    },
    _count: { _all: true },
  });
  return {
    desks: profiles.map((profile) => ({
      id: profile.organisationId,
      name: profile.organisation.name,
      territories: profile.territories.map(({ kind, code }) => ({
        kind: kind === 'postal_prefix' ? 'postal-prefix' : kind,
        code,
      })),
      // Only the form of the profile writes them, out of the closed lists.
      topics: profile.topics as ServiceTopic[],
      specialities: profile.specialities as OccupationGroup[],
      languages: profile.languages,
      capacity: profile.capacity,
      isPaused: profile.isPaused,
      absences: profile.absences.map(({ fromDay, toDay }) => ({
        from: dayOfColumn(fromDay),
        to: dayOfColumn(toDay),
      })),
      missedInARow: profile.missedInARow,
      lastMissedOn: profile.lastMissedOn && dayOfColumn(profile.lastMissedOn),
      serviceId: profile.serviceId,
    })),
    loads: new Map(
      counts.flatMap(({ deskId, _count }) => (deskId === null ? [] : [[deskId, _count._all] as const])),
    ),
  };
}

function prefixesOf(postalCode: string): string[] {
  return Array.from({ length: postalCode.length }, (_, index) => postalCode.slice(0, index + 1));
}
