import { SERVICE_TOPICS } from '~/domain/directory/vocabulary';
import { usualCalendar } from '~/domain/enquiries';
import type { Clock } from '~/platform/clock.server';
import type { Database } from '~/platform/database.server';

import { DEMO_ORGANISATIONS } from './demo-organisations';

const HOUR = 60;

/**
 * Gives the demo's desk a profile, so that questions of the demo's firms find it: the Länder of both firms, all topics,
 * short hours on Friday. A profile that is there already is left alone.
 *
 * @returns whether it is new
 */
export async function seedDesks(database: Database, clock: Clock): Promise<boolean> {
  const organisationId = DEMO_ORGANISATIONS.desk.id;
  const [organisation, profile] = await Promise.all([
    database.organisation.findUnique({ where: { id: organisationId }, select: { id: true } }),
    database.deskProfile.findUnique({ where: { organisationId }, select: { organisationId: true } }),
  ]);
  if (organisation === null || profile !== null) return false;
  const now = clock.now();
  const usual = usualCalendar('DE-NW');
  const week = usual.week.map((spans, day) => (day === 4 ? [{ from: 9 * HOUR, to: 13 * HOUR }] : spans));
  await database.deskProfile.create({
    data: {
      organisationId,
      topics: [...SERVICE_TOPICS],
      specialities: ['care', 'craft'],
      languages: ['de', 'en'],
      capacity: 40,
      createdAt: now,
      updatedAt: now,
      territories: {
        create: [
          { kind: 'state', code: 'DE-NW' },
          { kind: 'state', code: 'DE-SN' },
        ],
      },
      schedules: {
        create: {
          // Of the same length as other ids of the demo, and never made by a machine.
          id: '019b7700-0000-7000-8009-000000000001',
          holdsFrom: now,
          state: 'DE-NW',
          week: week.map((spans) => spans.map(({ from, to }) => ({ from, to }))),
          closures: [],
          targets: [],
          createdAt: now,
        },
      },
    },
  });
  return true;
}
