import { beforeAll, describe, expect, it } from 'vitest';

import { seedDirectory } from '#prisma/seed/directory';
import { refreshSearchTexts } from '#prisma/seed/directory-search-text';
import { useDatabase } from '#tests/support/database';
import { testContext, type TestContext } from '#tests/support/context';
import { bundledDirectory } from '~/domain/directory/bundled-directory';
import { entryOf } from '~/domain/directory/entry';
import { serviceOfRow, SERVICE_COLUMNS } from '~/queries/directory/service-row.server';

describe('the directory that ships with the product', () => {
  const database = useDatabase();
  let app: TestContext;
  beforeAll(() => {
    app = testContext(database.client);
  });

  it('is in every database: all services as collected, chambers and deciding bodies', async () => {
    const rows = await app.database.directoryService.findMany({ select: SERVICE_COLUMNS });
    const stored = new Map(rows.map((row) => [row.id, serviceOfRow(row)]));
    for (const service of bundledDirectory.services) {
      const found = stored.get(service.id);
      expect(found && sorted(entryOf(found))).toEqual(sorted(entryOf(service)));
    }
    const kinds = (kind: string) => rows.filter((row) => row.kind === kind && row.states.length === 1).length;
    expect(bundledDirectory.services).toHaveLength(439);
    expect(rows.filter(({ id }) => bundledDirectory.chamberById.has(id))).toHaveLength(132);
    expect(kinds('recognition-authority')).toBeGreaterThan(80);
    expect(stored.get('he-abh-kreise')?.states).toEqual(['DE-HE']);
  });

  it('marks programmes that are over as ended', async () => {
    const ended = await app.database.directoryService.findMany({
      where: { state: 'ended' },
      select: { id: true, until: true },
    });
    expect(ended).toHaveLength(36);
    expect(ended.map(({ id }) => id)).toContain('sl-haus-des-ankommens');
  });

  it('puts in what is missing and leaves what the operator changed', async () => {
    await app.database.directoryService.update({ where: { id: 'bund-zsba' }, data: { phone: '0228 1' } });
    await app.database.directoryService.delete({ where: { id: 'bund-mbe' } });
    const before = await app.database.directoryState.findUniqueOrThrow({ where: { id: 1 } });

    expect(await seedDirectory(app.database, app.clock)).toBe(1);
    expect(await seedDirectory(app.database, app.clock)).toBe(0);

    const kept = await app.database.directoryService.findUniqueOrThrow({ where: { id: 'bund-zsba' } });
    const again = await app.database.directoryService.findUniqueOrThrow({
      where: { id: 'bund-mbe' },
      select: { territories: true, changes: { select: { action: true, revision: true } } },
    });
    const after = await app.database.directoryState.findUniqueOrThrow({ where: { id: 1 } });
    expect(kept.phone).toBe('0228 1');
    expect(again.territories).toHaveLength(1);
    expect(again.changes).toEqual([{ action: 'created', revision: 1 }]);
    expect(after.revision).toBe(before.revision + 1);
  });

  it('folds the text that is searched anew where an older version wrote it otherwise', async () => {
    const where = { id: 'bund-zsba' };
    const { searchText } = await app.database.directoryService.findUniqueOrThrow({ where });
    await app.database.directoryService.update({ where, data: { searchText: 'von früher' } });
    expect(await refreshSearchTexts(app.database)).toBe(1);
    expect(await refreshSearchTexts(app.database)).toBe(0);
    const now = await app.database.directoryService.findUniqueOrThrow({ where });
    expect(now.searchText).toBe(searchText);
  });

  it('never rewrites the history', async () => {
    await expect(
      app.database.$executeRaw`UPDATE service_change SET reason = 'anders' WHERE service_id = 'bund-mbe'`,
    ).rejects.toThrow(/only added, never changed/);
  });
});

/** The order of areas means nothing. */
function sorted(entry: ReturnType<typeof entryOf>) {
  return { ...entry, territories: entry.territories.map((area) => JSON.stringify(area)).sort() };
}
