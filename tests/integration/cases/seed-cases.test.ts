import { expect, it } from 'vitest';

import { seed } from '#prisma/seed';
import { useDatabase } from '#tests/support/database';
import { fakeClock } from '#tests/support/fake-clock';

const database = useDatabase();

it('seeds cases in every state for both demo employers, and a second run changes nothing', async () => {
  const clock = fakeClock('2026-11-23T09:00:00.000Z');
  await seed(database.client, clock);
  const read = () =>
    Promise.all([
      database.client.hiringCase.findMany({ orderBy: { id: 'asc' } }),
      database.client.caseStep.findMany({ orderBy: { id: 'asc' } }),
      database.client.caseEvent.count(),
      database.client.reminder.count(),
    ]);
  const first = await read();
  expect(new Set(first[0].map((row) => row.status))).toEqual(
    new Set(['draft', 'planned', 'active', 'closed']),
  );
  expect(new Set(first[0].map((row) => row.organisationId)).size).toBe(2);
  expect(new Set(first[1].map((row) => row.status))).toEqual(new Set(['open', 'done']));
  clock.moveTo('2026-12-01T09:00:00.000Z');
  await seed(database.client, clock);
  expect(await read()).toEqual(first);
});

it('leaves an organisation alone in which somebody deleted a case', async () => {
  const clock = fakeClock('2026-11-23T09:00:00.000Z');
  await seed(database.client, clock);
  const gone = await database.client.hiringCase.findFirstOrThrow();
  await database.client.auditEntry.create({
    data: {
      id: 'deleted',
      organisationId: gone.organisationId,
      action: 'case-deleted',
      subjectType: 'case',
      subjectId: gone.id,
      detail: {},
      at: clock.now(),
    },
  });
  await database.client.hiringCase.delete({ where: { id: gone.id } });
  await seed(database.client, clock);
  expect(await database.client.hiringCase.findUnique({ where: { id: gone.id } })).toBeNull();
});
