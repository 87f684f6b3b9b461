import { dayOfColumn } from '~/domain/cases/day-column';
import { chooseAdviser, type AdviserChoice, type AdviserFacts } from '~/domain/chambers/adviser-choice';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { placeOf, stateOfKreis } from '~/domain/directory/places';
import type { Transaction } from '~/platform/database.server';

/** The advisers of a chamber as the choice needs them, with the members that each has now. */
export async function adviserFacts(
  transaction: Transaction,
  organisationId: string,
): Promise<AdviserFacts[]> {
  const [advisers, loads] = await Promise.all([
    transaction.chamberAdviser.findMany({
      where: { organisationId, isActive: true },
      select: { id: true, branches: true, capacity: true, territories: true, absences: true },
    }),
    transaction.chamberMembership.groupBy({
      by: ['adviserId'],
      where: { organisationId, status: 'active', adviserId: { not: null } },
      _count: { _all: true },
    }),
  ]);
  const loadOf = new Map(loads.map(({ adviserId, _count }) => [adviserId, _count._all]));
  return advisers.map(({ id, branches, capacity, territories, absences }) => ({
    id,
    branches,
    capacity,
    areas: territories.map(({ kind, code }) => ({ kind, code })),
    load: loadOf.get(id) ?? 0,
    absences: absences.map(({ fromOn, untilOn, deputyId }) => ({
      from: dayOfColumn(fromOn),
      until: dayOfColumn(untilOn),
      deputyId,
    })),
  }));
}

/** The choice for one member; counts on with each, so that many at once are spread. */
export function choiceFor(
  member: { postalCode: string; kreis: string | null; branch: string | null },
  advisers: AdviserFacts[],
  asOf: string,
): AdviserChoice | null {
  const place = placeOf(bundledDirectory, member.postalCode);
  const state =
    (member.kreis === null ? null : stateOfKreis(bundledDirectory, member.kreis)) ??
    (place === null || place.crossesStates ? null : place.state);
  const choice = chooseAdviser({ ...member, state }, advisers, asOf);
  const chosen = advisers.find(({ id }) => id === choice?.adviserId);
  if (chosen !== undefined) chosen.load += 1;
  return choice;
}
