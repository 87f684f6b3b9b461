import { beforeAll, describe, expect, it } from 'vitest';

import { useDatabase } from '#tests/support/database';
import { testContext, type TestContext } from '#tests/support/context';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { EXAMPLE_IDS, exampleRequest } from '~/domain/guide/examples';
import { planCase } from '~/domain/plan/plan-case';
import { directoryOf } from '~/queries/directory/directory-snapshot.server';

describe('the directory in memory', () => {
  const database = useDatabase();
  let app: TestContext;
  beforeAll(() => {
    app = testContext(database.client);
  });

  it.each(EXAMPLE_IDS)('gives the example %s the same plan as the bundled facts', async (id) => {
    const request = exampleRequest(id, '2026-11-23', 'de');
    const directory = await directoryOf(app);
    expect(planCase(request, directory)).toEqual(planCase(request, bundledDirectory));
  });

  it('is one object for everybody until somebody changes the directory', async () => {
    const [first, second] = await Promise.all([directoryOf(app), directoryOf(app)]);
    expect(second).toBe(first);

    await app.database.directoryService.update({ where: { id: 'bund-zsba' }, data: { phone: '0228 1' } });
    expect(await directoryOf(app)).toBe(first);

    await app.database.directoryState.update({ where: { id: 1 }, data: { revision: { increment: 1 } } });
    const changed = await directoryOf(app);
    expect(changed.serviceById.get('bund-zsba')?.phone).toBe('0228 1');
    expect(first.serviceById.get('bund-zsba')?.phone).not.toBe('0228 1');
    expect(changed.kreisByAgs).toBe(first.kreisByAgs);
  });

  it('leaves merged services out and keeps ended ones', async () => {
    await app.database.directoryService.update({ where: { id: 'bund-mbe' }, data: { state: 'merged' } });
    await app.database.directoryState.update({ where: { id: 1 }, data: { revision: { increment: 1 } } });
    const { serviceById } = await directoryOf(app);
    expect(serviceById.has('bund-mbe')).toBe(false);
    expect(serviceById.get('sl-haus-des-ankommens')?.state).toBe('ended');
  });
});
