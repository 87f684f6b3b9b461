import { beforeAll, describe, expect, it } from 'vitest';

import { useDatabase } from '#tests/support/database';
import { confirmService } from '~/services/directory/confirm-service.server';
import { createService } from '~/services/directory/create-service.server';
import { editService } from '~/services/directory/edit-service.server';
import { endService } from '~/services/directory/end-service.server';
import { mergeServices } from '~/services/directory/merge-services.server';
import { recordBounce } from '~/services/directory/record-bounce.server';
import { relistService } from '~/services/directory/relist-service.server';
import { directoryOf } from '~/queries/directory/directory-snapshot.server';

import { anOperatorScene, historyOf, storedEntry, storedService, type OperatorScene } from './operator-scene';

const database = useDatabase();
let scene: OperatorScene;
beforeAll(async () => {
  scene = await anOperatorScene(database.client);
});

const revisionOfDirectory = async () =>
  (await database.client.directoryState.findUniqueOrThrow({ where: { id: 1 } })).revision;

describe('an entry that is edited', () => {
  it('has the new values, a line in its history with both, and is seen by the next plan', async () => {
    const { context, operator } = scene;
    const entry = await storedEntry(context, 'bund-zsba');
    const before = await revisionOfDirectory();
    const outcome = await editService(context, {
      actorId: operator.id,
      serviceId: 'bund-zsba',
      revision: 1,
      entry: { ...entry, phone: '0228 713-1313', languages: ['de', 'en'] },
      reason: 'Neue Nummer auf der Seite',
      isChecked: true,
    });
    expect(outcome).toEqual({ outcome: 'saved', revision: 2 });
    expect(await storedService(context, 'bund-zsba')).toMatchObject({
      phone: '0228 713-1313',
      languages: ['de', 'en'],
      verifiedOn: '2026-11-23',
      revision: 2,
    });
    expect(await historyOf(context, 'bund-zsba')).toEqual([
      {
        action: 'edited',
        reason: 'Neue Nummer auf der Seite',
        actorId: operator.id,
        revision: 2,
        changes: {
          phone: [entry.phone, '0228 713-1313'],
          languages: [[], ['de', 'en']],
          verifiedOn: [null, '2026-11-23'],
        },
      },
    ]);
    expect(await revisionOfDirectory()).toBe(before + 1);
    expect((await directoryOf(context)).serviceById.get('bund-zsba')?.phone).toBe('0228 713-1313');
  });

  it('is left alone when nothing differs', async () => {
    const { context, operator } = scene;
    const entry = await storedEntry(context, 'bund-mbe');
    const outcome = await editService(context, {
      actorId: operator.id,
      serviceId: 'bund-mbe',
      revision: 1,
      entry: { ...entry, topics: [...entry.topics].reverse() },
      reason: 'nichts',
    });
    expect(outcome).toEqual({ outcome: 'unchanged' });
    expect(await historyOf(context, 'bund-mbe')).toEqual([]);
  });

  it('by two people at once keeps the first and shows the second what changed', async () => {
    const { context, operator, colleague } = scene;
    const entry = await storedEntry(context, 'bund-ag-s');
    const edit = (actorId: string, phone: string) =>
      editService(context, {
        actorId,
        serviceId: 'bund-ag-s',
        revision: 1,
        entry: { ...entry, phone },
        reason: 'Telefon',
      });
    const outcomes = await Promise.all([edit(operator.id, '0800 1'), edit(colleague.id, '0800 2')]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['conflict', 'saved']);
    const now = (await storedService(context, 'bund-ag-s')).phone;
    expect(outcomes.find(({ outcome }) => outcome === 'conflict')).toMatchObject({
      revision: 2,
      theirs: { phone: [entry.phone, now] },
    });
    expect(await historyOf(context, 'bund-ag-s')).toHaveLength(1);
  });

  it('is no conflict if only a mail came back meanwhile, and a new address begins without bounces', async () => {
    const { context, operator } = scene;
    const { email, ...rest } = await storedEntry(context, 'by-zsef');
    expect(await recordBounce(context, { serviceId: 'by-zsef', address: email.toUpperCase() })).toEqual({
      outcome: 'recorded',
      bounces: 1,
    });
    const outcome = await editService(context, {
      actorId: operator.id,
      serviceId: 'by-zsef',
      revision: 1,
      entry: { ...rest, email: 'neu@stelle.example' },
      reason: 'Post kam zurück',
    });
    expect(outcome).toEqual({ outcome: 'saved', revision: 3 });
    expect(await storedService(context, 'by-zsef')).toMatchObject({
      email: 'neu@stelle.example',
      bounces: 0,
    });
    expect(await recordBounce(context, { serviceId: 'by-zsef', address: email })).toEqual({
      outcome: 'other-address',
    });
    expect((await historyOf(context, 'by-zsef')).map(({ action }) => action)).toEqual(['bounced', 'edited']);
  });
});

describe('two entries that are merged', () => {
  const ask = { actorId: '', sourceId: 'nw-zfe', targetId: 'nw-zag', reason: 'Dieselbe Stelle' };

  it('become one: the other leads to it, plans no longer name it, and taking it back brings it again', async () => {
    const { context, operator } = scene;
    const [goes, stays] = [await storedService(context, 'nw-zfe'), await storedService(context, 'nw-zag')];
    const input = {
      ...ask,
      actorId: operator.id,
      sourceRevision: goes.revision,
      targetRevision: stays.revision,
    };
    expect(await mergeServices(context, { ...input, targetRevision: 7 })).toEqual({ outcome: 'conflict' });
    expect(await mergeServices(context, { ...input, targetId: 'nw-zfe' })).toEqual({ outcome: 'same-entry' });
    expect(await mergeServices(context, input)).toEqual({ outcome: 'merged' });
    expect(await mergeServices(context, input)).toEqual({ outcome: 'already-merged', intoId: 'nw-zag' });

    const kept = await storedService(context, 'nw-zag');
    expect(kept.name).toBe(stays.name);
    expect(kept.topics).toEqual(expect.arrayContaining([...goes.topics, ...stays.topics]));
    expect(await storedService(context, 'nw-zfe')).toMatchObject({ state: 'merged', mergedIntoId: 'nw-zag' });
    expect((await directoryOf(context)).serviceById.has('nw-zfe')).toBe(false);
    expect((await historyOf(context, 'nw-zfe')).at(-1)).toMatchObject({
      action: 'merged',
      changes: { state: ['listed', 'merged'], mergedIntoId: [null, 'nw-zag'] },
    });

    const back = { actorId: operator.id, serviceId: 'nw-zfe', until: null, reason: 'Doch zwei Stellen' };
    expect(await relistService(context, back)).toEqual({ outcome: 'relisted' });
    expect(await relistService(context, back)).toEqual({ outcome: 'already-listed' });
    expect((await directoryOf(context)).serviceById.get('nw-zfe')).toMatchObject({ state: 'listed' });
  });

  it('take along what had been merged into the one that goes', async () => {
    const { context, operator } = scene;
    const merge = async (sourceId: string, targetId: string) =>
      mergeServices(context, {
        ...ask,
        actorId: operator.id,
        sourceId,
        targetId,
        sourceRevision: (await storedService(context, sourceId)).revision,
        targetRevision: (await storedService(context, targetId)).revision,
      });
    await merge('be-bis', 'be-lea');
    expect(await merge('be-lea', 'be-bis')).toEqual({ outcome: 'target-not-listed' });
    await merge('be-lea', 'bb-zab');
    expect((await storedService(context, 'be-bis')).mergedIntoId).toBe('bb-zab');
  });
});

describe('a programme that ends', () => {
  it('in the past is ended now, in the future it stays until its last day', async () => {
    const { context, operator } = scene;
    const end = (serviceId: string, lastDay: string) =>
      endService(context, { actorId: operator.id, serviceId, lastDay, reason: 'Förderung läuft aus' });
    expect(await end('bund-mbe', '2026-11-22')).toEqual({ outcome: 'ended' });
    expect(await end('bund-mbe', '2026-11-22')).toEqual({ outcome: 'not-listed' });
    expect(await end('bund-berufssprachkurse', '2026-11-23')).toEqual({ outcome: 'will-end' });
    expect(await storedService(context, 'bund-berufssprachkurse')).toMatchObject({
      state: 'listed',
      until: '2026-11-23',
    });
    const back = { actorId: operator.id, serviceId: 'bund-mbe', reason: 'verlängert' };
    expect(await relistService(context, { ...back, until: '2026-11-22' })).toEqual({
      outcome: 'until-is-over',
    });
    expect(await relistService(context, { ...back, until: '2028-12-31' })).toEqual({ outcome: 'relisted' });
    expect((await historyOf(context, 'bund-mbe')).map(({ action }) => action)).toEqual(['ended', 'relisted']);
  });
});

describe('an entry that is confirmed', () => {
  it('carries the day, and the page it was compared with as its newest source', async () => {
    const { context, operator } = scene;
    const sourceUrl = 'https://www.stelle.example/kontakt';
    const serviceId = 'by-work-in-bavaria';
    await confirmService(context, { actorId: operator.id, serviceId, sourceUrl });
    await confirmService(context, { actorId: null, serviceId, sourceUrl });
    const { verifiedOn, status, sources } = await storedService(context, serviceId);
    expect({ verifiedOn, status }).toEqual({ verifiedOn: '2026-11-23', status: 'verified' });
    expect(sources.filter(({ url }) => url === sourceUrl)).toEqual([{ url: sourceUrl, asOf: '2026-11-23' }]);
  });
});

describe('an entry that is new', () => {
  it('gets an id of Land and name, and the next of the same name another one', async () => {
    const { context, operator } = scene;
    const entry = { ...(await storedEntry(context, 'by-zsef')), name: 'Beratung für Köche & Co.' };
    const create = () =>
      createService(context, { actorId: operator.id, entry, reason: 'neu', isChecked: false });
    expect(await create()).toEqual({ serviceId: 'by-beratung-fuer-koeche-und-co' });
    expect(await create()).toEqual({ serviceId: 'by-beratung-fuer-koeche-und-co-2' });
    expect(await storedEntry(context, 'by-beratung-fuer-koeche-und-co-2')).toEqual(entry);
  });
});
