import { beforeEach, describe, expect, it } from 'vitest';

import type { Organisation, Person } from '#prisma/generated/client';
import { aMembership, anOrganisation, aPerson } from '#tests/support/builders';
import { testContext, type TestContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';
import { csvTable } from '#tests/support/directory-lists';
import { directoryOf } from '~/queries/directory/directory-snapshot.server';
import { exportStream } from '~/queries/directory/export-stream.server';
import { beginImport } from '~/services/directory/begin-import.server';
import { confirmImport } from '~/services/directory/confirm-import.server';
import { confirmService } from '~/services/directory/confirm-service.server';
import { dropStaleImports } from '~/services/directory/drop-stale-imports.server';
import { dropImport } from '~/services/directory/drop-import.server';
import { runImport } from '~/services/directory/run-import.server';

const database = useDatabase();
let context: TestContext;
let operator: Person;
let house: Organisation;

beforeEach(async () => {
  context = testContext(database.client);
  operator = await aPerson(context);
  house = await anOrganisation(context, { kind: 'operator' });
  await aMembership(context, { organisation: house, person: operator, role: 'operator' });
});

const actor = () => ({ organisationId: house.id, personId: operator.id, requestId: 'test-request' });
const row = (importId: string) =>
  database.client.directoryImport.findUniqueOrThrow({ where: { id: importId } });
const serviceOf = (id: string) =>
  database.client.directoryService.findUniqueOrThrow({
    where: { id },
    include: { territories: true, changes: true },
  });

async function upload(list: string | Uint8Array): Promise<string> {
  const { importId } = await beginImport(context, { actor: actor(), upload: list });
  await runImport(context, importId);
  return importId;
}

async function confirm(importId: string, endMissing = false) {
  const outcome = await confirmImport(context, {
    actor: actor(),
    importId,
    reason: 'Liste der Länder',
    endMissing,
  });
  expect(outcome).toBe('begun');
}

async function apply(importId: string, endMissing = false) {
  await confirm(importId, endMissing);
  await runImport(context, importId);
}

/** Everything that an import could touch. */
async function wholeDirectory() {
  return {
    services: await database.client.directoryService.findMany({
      include: { territories: { orderBy: [{ kind: 'asc' }, { code: 'asc' }] } },
      orderBy: { id: 'asc' },
    }),
    changes: await database.client.serviceChange.count(),
    state: await database.client.directoryState.findUnique({ where: { id: 1 } }),
  };
}

async function exported(format: 'csv' | 'json', filter = {}): Promise<string> {
  return new Response(exportStream(context, { format, filter })).text();
}

const NEW = {
  id: 'th-neue-stelle',
  name: 'Neue Stelle',
  kind: 'welcome-center',
  level: 'region',
  audience: 'both',
  status: 'unverified',
};

describe('what was exported and is imported again', () => {
  it.each(['csv', 'json'] as const)('is no difference as %s', async (format) => {
    const importId = await upload(new TextEncoder().encode(await exported(format)));
    const total = await database.client.directoryService.count();
    expect(await row(importId)).toMatchObject({
      status: 'compared',
      errorCount: 0,
      rowCount: total,
      difference: { created: 0, changed: 0, missing: 0, unchanged: total },
    });
  });

  it('carries only what was asked for', async () => {
    const list = JSON.parse(await exported('json', { kind: 'funding', state: 'DE-TH' })) as Array<{
      kind: string;
      states: string[];
    }>;
    expect(list.length).toBeGreaterThan(0);
    for (const { kind, states } of list) {
      expect(kind).toBe('funding');
      expect(states).toContain('DE-TH');
    }
  });
});

describe('a list that is wrong', () => {
  it.each([
    ['with an unknown Land', csvTable([{ ...NEW, territories: 'DE-XX' }]), ['2 territories unknown-land']],
    ['with an id twice', csvTable([NEW, NEW]), ['3 id duplicate-id']],
    ['that ends within the JSON', '[\n{"id":"bund-ba","phone":"1"},\n{"id":', ['3 null broken-json']],
    [
      'with a new service that says too little',
      'id;name\nneu;Neu',
      ['2 kind missing', '2 level missing', '2 audience missing', '2 status missing'],
    ],
  ])('is refused %s, line by line, and changes nothing', async (_what, list, lines) => {
    const before = await wholeDirectory();
    const importId = await upload(list);
    const found = await row(importId);
    expect(found).toMatchObject({ status: 'refused', content: '' });
    expect(
      (found.errors as Array<{ line: number; field: string; code: string }>).map(
        (e) => `${e.line} ${e.field} ${e.code}`,
      ),
    ).toEqual(lines);
    expect(await confirmImport(context, { actor: actor(), importId, reason: 'x', endMissing: false })).toBe(
      'not-possible',
    );
    expect(await wholeDirectory()).toEqual(before);
  });

  it('is refused in Windows-1252 without a worker', async () => {
    const { importId } = await beginImport(context, {
      actor: actor(),
      upload: Uint8Array.from([...'id;name\na;K\u00F6ln'].map((letter) => letter.charCodeAt(0))),
    });
    expect(context.queue.woken).toEqual([]);
    expect(await row(importId)).toMatchObject({ status: 'refused', errors: [{ line: 2, code: 'not-utf8' }] });
  });
});

describe('a confirmed list', () => {
  it('changes what it names, with history, areas and the revision every process reads; twice is once', async () => {
    const before = await serviceOf('bund-zav');
    const revision = (await wholeDirectory()).state?.revision ?? 0;
    const importId = await upload(
      JSON.stringify([
        {
          ...NEW,
          phone: '+49 361 1',
          territories: [
            { kind: 'kreis', code: '16051' },
            { kind: 'postal-prefix', code: '990', derived: true },
          ],
          email: 'neu@stelle.example',
        },
        { id: 'bund-zav', phone: '0228 50208' },
      ]),
    );
    expect(context.queue.woken).toContainEqual({
      name: 'directory.import',
      payload: { importId, step: 'compare' },
    });
    expect((await row(importId)).difference).toMatchObject({ created: 1, changed: 1 });
    await apply(importId);
    await runImport(context, importId);

    expect(await row(importId)).toMatchObject({
      status: 'applied',
      content: '',
      doneCount: 2,
      reason: 'Liste der Länder',
    });
    expect(await serviceOf('th-neue-stelle')).toMatchObject({
      phone: '+49 361 1',
      states: ['DE-TH'],
      state: 'listed',
      revision: 1,
      changes: [{ action: 'imported', reason: 'Liste der Länder', actorId: operator.id, revision: 1 }],
    });
    const changed = await serviceOf('bund-zav');
    expect(changed).toMatchObject({
      phone: '0228 50208',
      name: before.name,
      note: before.note,
      revision: before.revision + 1,
    });
    expect(changed.changes.find(({ action }) => action === 'imported')?.changes).toMatchObject({
      phone: [before.phone, '0228 50208'],
    });
    expect((await wholeDirectory()).state?.revision).toBe(revision + 1);
    expect((await directoryOf(context)).serviceById.get('th-neue-stelle')?.territories).toEqual([
      { kind: 'kreis', code: '16051', derived: false },
      { kind: 'postal-prefix', code: '990', derived: true },
    ]);
    const found = await database.client.directoryService.count({
      where: { searchText: { contains: 'neu stelle' } },
    });
    expect(found).toBe(1);
  });

  it('forgets bounces only where the address changes', async () => {
    const ids = ['th-neue-stelle', 'bund-zav'];
    await database.client.directoryService.updateMany({ where: { id: { in: ids } }, data: { bounces: 2 } });
    const list = [
      { id: 'th-neue-stelle', email: 'anders@stelle.example' },
      { id: 'bund-zav', phone: '1' },
    ];
    await apply(await upload(JSON.stringify(list)));
    expect((await serviceOf('th-neue-stelle')).bounces).toBe(0);
    expect((await serviceOf('bund-zav')).bounces).toBe(2);
  });

  it('is compared again if the directory moved on, and then waits for another yes', async () => {
    const importId = await upload(csvTable([{ id: 'bund-zav', note: 'neu' }]));
    await confirm(importId);
    await confirmService(context, { actorId: operator.id, serviceId: 'bund-ba' });
    await runImport(context, importId);
    expect(await row(importId)).toMatchObject({ status: 'compared', difference: { changed: 1 } });
    expect((await serviceOf('bund-zav')).note).not.toBe('neu');
    await apply(importId);
    expect((await serviceOf('bund-zav')).note).toBe('neu');
  });

  it('leaves no half when it fails in the middle, and two workers at once write it once', async () => {
    const rows = Array.from({ length: 700 }, (_, number) => ({
      ...NEW,
      id: `neu-${number}`,
      name: `Stelle ${number}`,
    }));
    const importId = await upload(csvTable(rows));
    await confirm(importId);
    const before = await wholeDirectory();
    let chunks = 0;
    const dying = {
      ...context,
      ids: {
        next: () => {
          chunks += 1;
          if (chunks > 600) throw Object.assign(new Error('killed'), { code: 'ECONNRESET' });
          return context.ids.next();
        },
      },
    };
    await expect(runImport(dying, importId)).rejects.toThrow('killed');
    expect(await wholeDirectory()).toEqual(before);
    expect(await row(importId)).toMatchObject({ status: 'applying', doneCount: 500 });

    await Promise.all([runImport(context, importId), runImport(context, importId)]);
    expect(await row(importId)).toMatchObject({ status: 'applied', doneCount: 700 });
    expect(await database.client.serviceChange.count({ where: { serviceId: { startsWith: 'neu-' } } })).toBe(
      700,
    );
  });

  it('ends what it does not name only if that was chosen, and deletes nothing', async () => {
    const keep = (await exported('csv'))
      .split('\r\n')
      .filter((line) => !line.startsWith('bund-ba;'))
      .join('\r\n');
    const total = await database.client.directoryService.count();
    await apply(await upload(keep));
    expect((await serviceOf('bund-ba')).state).toBe('listed');
    await apply(await upload(keep), true);
    expect(await serviceOf('bund-ba')).toMatchObject({ state: 'ended' });
    expect((await serviceOf('bund-ba')).changes.map(({ action }) => action)).toContain('imported');
    expect(await database.client.directoryService.count()).toBe(total);
  });

  it('goes by itself after two weeks without a yes', async () => {
    const importId = await upload(csvTable([{ id: 'bund-zav', note: 'nie' }]));
    context.clock.advance(14 * 24 * 60 * 60 * 1_000);
    expect(await dropStaleImports(context)).toBe(0);
    context.clock.advance(1);
    expect(await dropStaleImports(context)).toBeGreaterThan(0);
    expect(await row(importId)).toMatchObject({ status: 'dropped', content: '' });
  });

  it('can be dropped before, not after', async () => {
    const importId = await upload(csvTable([{ id: 'bund-zav', note: 'nie' }]));
    expect(await dropImport(context, { actor: actor(), importId })).toBe('dropped');
    expect(await row(importId)).toMatchObject({ status: 'dropped', content: '' });
    expect(await confirmImport(context, { actor: actor(), importId, reason: 'x', endMissing: false })).toBe(
      'not-possible',
    );
    await runImport(context, importId);
    expect((await serviceOf('bund-zav')).note).not.toBe('nie');
  });
});
