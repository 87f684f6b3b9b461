import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { beforeAll, describe, expect, it } from 'vitest';

import type { Person } from '#prisma/generated/client';
import { requestContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';
import { signInAs } from '#tests/support/sign-in';
import { entryOf } from '~/domain/directory/entry';
import { formOfEntry } from '~/forms/service-entry-form.server';
import { statusOf } from '~/platform/errors';
import * as overview from '~/routes/operator._index';
import * as coverage from '~/routes/operator.coverage';
import * as end from '~/routes/operator.directory.$service.end';
import * as edit from '~/routes/operator.directory.$service.edit';
import * as merge from '~/routes/operator.directory.$service.merge';
import * as relist from '~/routes/operator.directory.$service.relist';
import * as detail from '~/routes/operator.directory.$service._index';
import * as list from '~/routes/operator.directory._index';
import * as creation from '~/routes/operator.directory.new';
import * as frame from '~/routes/operator';
import * as bounced from '~/routes/operator.stale.bounced';
import * as stale from '~/routes/operator.stale._index';
import { recordBounce } from '~/services/directory/record-bounce.server';

import { anOperatorScene, historyOf, storedService, type OperatorScene } from './operator-scene';

const database = useDatabase();
let scene: OperatorScene;
beforeAll(async () => {
  scene = await anOperatorScene(database.client);
});

type Form = Record<string, string | string[]>;
type Route = (args: LoaderFunctionArgs & ActionFunctionArgs) => unknown;

interface Answer {
  status: number;
  location: string | null;
  body: unknown;
}

async function visit(route: Route, person: Person | null, path: string, form?: Form): Promise<Answer> {
  const headers = new Headers(person ? { Cookie: await signInAs(scene.context, person) } : {});
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(form ?? {}))
    for (const one of [value].flat()) if (one !== '') body.append(name, one);
  const service = /^\/operator\/directory\/([^/?]+)/.exec(path)?.[1];
  const request = new Request(`http://localhost:3000${path}`, {
    headers,
    ...(form ? { method: 'POST', body } : {}),
  });
  try {
    const context = requestContext(scene.context);
    return answerOf(await route({ request, params: service ? { service } : {}, context }));
  } catch (thrown) {
    if (thrown instanceof Response) return answerOf(thrown);
    return { status: statusOf(thrown), location: null, body: null };
  }
}

function answerOf(result: unknown): Answer {
  if (result instanceof Response)
    return { status: result.status, location: result.headers.get('Location'), body: null };
  const { data, init } = result as { data?: unknown; init?: ResponseInit | null };
  return init === undefined
    ? { status: 200, location: null, body: result }
    : { status: init?.status ?? 200, location: null, body: data };
}

/** The form of an entry as a browser would send it unchanged. */
async function formOf(serviceId: string): Promise<Form> {
  const service = await storedService(scene.context, serviceId);
  return { ...formOfEntry(entryOf(service)), revision: String(service.revision), intent: 'save' };
}

const edited = async (serviceId: string, person: Person, changes: Form, form?: Form) =>
  visit(edit.action, person, `/operator/directory/${serviceId}/edit`, {
    ...(form ?? (await formOf(serviceId))),
    reason: 'Laut Internetseite',
    ...changes,
  });

/** Errors beside the fields: field to first message. */
function errorsIn({ body }: Answer): Record<string, string> {
  const { lastResult } = body as { lastResult: { error?: Record<string, string[] | null> } };
  return Object.fromEntries(
    Object.entries(lastResult.error ?? {}).map(([field, messages]) => [field, messages?.[0] ?? '']),
  );
}

const PAGES: ReadonlyArray<[string, Route]> = [
  ['/operator', frame.loader],
  ['/operator', overview.loader],
  ['/operator/directory', list.loader],
  ['/operator/directory/new', creation.loader],
  ['/operator/directory/bund-zsba', detail.loader],
  ['/operator/directory/bund-zsba/edit', edit.loader],
  ['/operator/directory/bund-zsba/end', end.loader],
  ['/operator/directory/bund-zsba/merge?q=anerkennung', merge.loader],
  ['/operator/directory/bund-zsba/merge?into=bund-mbe', merge.loader],
  ['/operator/directory/sl-haus-des-ankommens/relist', relist.loader],
  ['/operator/stale', stale.loader],
  ['/operator/stale/bounced', bounced.loader],
  ['/operator/coverage', coverage.loader],
];

describe('the pages of the directory', () => {
  it.each(PAGES)('%s is there for the operator alone', async (path, loader) => {
    expect((await visit(loader, scene.operator, path)).status).toBe(200);
    expect((await visit(loader, scene.owner, path)).status).toBe(404);
    expect((await visit(loader, null, path)).location).toMatch(/^\/login/);
  });

  it('let nobody else change anything', async () => {
    const form = { ...(await formOf('bund-zsba')), reason: 'x', name: 'Fremd', lastDay: '2026-01-01' };
    const merging = { targetId: 'bund-mbe', sourceRevision: '1', targetRevision: '1' };
    for (const [action, path, body] of [
      [edit.action, '/edit', form],
      [end.action, '/end', form],
      [merge.action, '/merge', { ...merging, reason: 'x' }],
      [relist.action, '/relist', { reason: 'x' }],
      [detail.action, '', { intent: 'confirm' }],
    ] as ReadonlyArray<[Route, string, Form]>)
      expect((await visit(action, scene.owner, `/operator/directory/bund-zsba${path}`, body)).status).toBe(
        404,
      );
    expect((await visit(creation.action, scene.owner, '/operator/directory/new', form)).status).toBe(404);
    expect(await historyOf(scene.context, 'bund-zsba')).toEqual([]);
  });

  it('answer 404 to an entry that does not exist, whatever its id looks like', async () => {
    for (const id of ['gibt-es-nicht', '%00', '..'])
      expect((await visit(detail.loader, scene.operator, `/operator/directory/${id}`)).status).toBe(404);
  });
});

describe('the list', () => {
  const find = async (query: string) => {
    const { body } = await visit(list.loader, scene.operator, `/operator/directory?${query}`);
    return body as { rows: Array<{ id: string }>; total: number; next: string | null };
  };

  it('finds by text, kind, Land, backing and state', async () => {
    const crafts = (await find('kind=chamber-hwk&land=DE-TH')).rows.map(({ id }) => id);
    expect(crafts).toEqual(['th-fif', 'hwk-erfurt', 'hwk-suhl', 'hwk-gera']);
    expect((await find('q=Köln+Handwerkskammer')).rows.map(({ id }) => id)).toContain('hwk-koeln');
    expect((await find('q=bund-zsba')).rows.map(({ id }) => id)).toContain('bund-zsba');
    expect((await find('q=gibtesnicht')).rows).toEqual([]);
    expect((await find('state=ended')).total).toBe(36);
    expect((await find('land=DE&kind=hotline')).total).toBe(1);
    expect((await find('kind=nonsense&state=%00')).total).toBe((await find('')).total);
  });

  it('pages by key: every entry once', async () => {
    const seen: string[] = [];
    let query = '';
    for (let pages = 0; pages < 20; pages += 1) {
      const { rows, next } = await find(query);
      seen.push(...rows.map(({ id }) => id));
      if (next === null) break;
      query = `after=${encodeURIComponent(next)}`;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength((await find('')).total);
  });
});

describe('the form of an entry', () => {
  it('sent as it was shown changes nothing, for every entry of the directory', async () => {
    const { serviceEntrySchema } = await import('~/forms/service-entry-form.server');
    const { parseForm } = await import('~/forms/parse-form.server');
    const { entryChanges } = await import('~/domain/directory/entry');
    const { directoryOf } = await import('~/queries/directory/directory-snapshot.server');
    const { services } = await directoryOf(scene.context);
    expect(services.length).toBeGreaterThan(600);
    for (const service of services) {
      const entry = entryOf(service);
      const form = new FormData();
      for (const [name, value] of Object.entries({ ...formOfEntry(entry), revision: '1', reason: 'x' }))
        for (const one of [value].flat()) form.append(name, one.replaceAll('\n', '\r\n'));
      const submission = parseForm(form, serviceEntrySchema(entry), 'de');
      if (submission.status !== 'success')
        throw new Error(`${service.id}: ${JSON.stringify(submission.reply().error)}`);
      expect([service.id, entryChanges(entry, submission.value.entry)]).toEqual([service.id, {}]);
    }
  });

  it('needs a reason, and refuses addresses that are none, with what was typed kept', async () => {
    const answer = await edited('bund-zsba', scene.operator, {
      reason: '',
      website: 'javascript:alert(1)',
      email: 'keine adresse',
      kreise: 'Erfurt\nMünchen\nAtlantis',
      prefixes: '99, 00',
      nationwide: '',
      sources: '2026 javascript:alert(1)\n2026-03',
      languages: 'de, xx, klingonisch',
      mandateDe: 'Geflüchtete',
    });
    expect(answer.status).toBe(400);
    const errors = errorsIn(answer);
    expect(Object.keys(errors).sort()).toEqual(['email', 'reason', 'website']);
    const { lastResult } = answer.body as { lastResult: { initialValue: Record<string, unknown> } };
    expect(lastResult.initialValue).toMatchObject({ website: 'javascript:alert(1)', prefixes: '99, 00' });

    const next = await edited('bund-zsba', scene.operator, {
      kreise: 'Erfurt\nMünchen\nAtlantis',
      prefixes: '99, 00',
      nationwide: '',
      sources: '2026-03',
      languages: 'de, xx, klingonisch',
      mandateDe: 'Geflüchtete',
      mandateEn: '',
    });
    expect(errorsIn(next)).toMatchObject({
      kreise: expect.stringContaining('09162') as string,
      prefixes: expect.stringContaining('00') as string,
      sources: expect.stringContaining('Zeile 1') as string,
      languages: expect.stringContaining('xx') as string,
      mandateEn: expect.any(String) as string,
    });
    expect(await historyOf(scene.context, 'bund-zsba')).toEqual([]);
  });

  it('keeps areas as read from the text until somebody says they are right', async () => {
    const entry = await scene.context.database.directoryService.findFirstOrThrow({
      where: { territories: { some: { derived: true, kind: 'kreis' } } },
      select: { id: true },
    });
    const isDerived = async () =>
      (await storedService(scene.context, entry.id)).territories.some(({ derived }) => derived);
    expect((await edited(entry.id, scene.operator, { note: 'Neu gelesen' })).status).toBe(302);
    expect(await isDerived()).toBe(true);
    expect((await edited(entry.id, scene.operator, { areasChecked: 'on' })).status).toBe(302);
    expect(await isDerived()).toBe(false);
  });

  it('shows both values when somebody else was faster, keeps what was typed, and saves on the second try', async () => {
    const id = 'bund-ag-s';
    const form = await formOf(id);
    const before = await storedService(scene.context, id);
    await edited(id, scene.colleague, { phone: '0800 1', note: 'Von der Kollegin' });

    const answer = await edited(id, scene.operator, { phone: '0800 2', carrier: 'BA' }, form);
    expect(answer.status).toBe(409);
    const { conflict, lastResult } = answer.body as {
      conflict: { rows: Array<Record<string, unknown>> };
      lastResult: { initialValue: Record<string, string | string[]> };
    };
    expect(conflict.rows).toEqual([
      { field: 'phone', before: before.phone, theirs: '0800 1', mine: '0800 2', isUntouched: false },
      {
        field: 'note',
        before: before.note,
        theirs: 'Von der Kollegin',
        mine: before.note,
        isUntouched: true,
      },
    ]);
    const shown = lastResult.initialValue;
    expect(shown).toMatchObject({ phone: '0800 2', carrier: 'BA', note: 'Von der Kollegin', revision: '2' });

    const again = await visit(edit.action, scene.operator, `/operator/directory/${id}/edit`, shown);
    expect(again.location).toBe(`/operator/directory/${id}`);
    expect(await storedService(scene.context, id)).toMatchObject({
      phone: '0800 2',
      carrier: 'BA',
      note: 'Von der Kollegin',
    });
  });

  it('takes a change back by its line in the history', async () => {
    const { body } = await visit(detail.loader, scene.operator, '/operator/directory/bund-ag-s');
    const [newest] = (body as { history: Array<{ id: string; canUndo: boolean }> }).history;
    expect(newest?.canUndo).toBe(true);
    const path = `/operator/directory/bund-ag-s/edit?undo=${newest?.id}`;
    const page = await visit(edit.loader, scene.operator, path);
    expect(page.body).toMatchObject({ isUndo: true, values: { phone: '0800 1' } });
    const foreign = `/operator/directory/bund-mbe/edit?undo=${newest?.id}`;
    expect((await visit(edit.loader, scene.operator, foreign)).body).toMatchObject({ isUndo: false });
  });

  it('makes a new entry, which needs a source and an area', async () => {
    const form = { ...(await formOf('by-zsef')), name: 'Neue Beratung', revision: '0', reason: 'neu' };
    const lacking = await visit(creation.action, scene.operator, '/operator/directory/new', {
      ...form,
      sources: '',
      nationwide: '',
      wholeStates: [],
    });
    expect(Object.keys(errorsIn(lacking)).sort()).toEqual(['nationwide', 'sources']);
    const made = await visit(creation.action, scene.operator, '/operator/directory/new', form);
    expect(made.location).toBe('/operator/directory/by-neue-beratung');
  });
});

describe('merging, ending and taking back', () => {
  it('merges what the preview showed, and asks again if it changed', async () => {
    const path = '/operator/directory/nw-zfe/merge';
    const page = await visit(merge.loader, scene.operator, `${path}?into=nw-zag`);
    const { sourceRevision, preview } = page.body as {
      sourceRevision: number;
      preview: { targetRevision: number; takesOver: unknown[] };
    };
    expect(preview.takesOver.length).toBeGreaterThan(0);
    const form = {
      targetId: 'nw-zag',
      sourceRevision: String(sourceRevision),
      targetRevision: String(preview.targetRevision),
      reason: 'Dieselbe Stelle',
    };
    const stale = await visit(merge.action, scene.operator, path, { ...form, targetRevision: '9' });
    expect(stale).toMatchObject({ status: 409, body: { problem: 'changed' } });
    expect((await visit(merge.action, scene.operator, path, { ...form, reason: '' })).status).toBe(400);
    expect((await visit(merge.action, scene.operator, path, form)).location).toBe(
      '/operator/directory/nw-zag',
    );
    expect((await visit(merge.loader, scene.operator, `${path}?into=nw-zag`)).location).toBe(
      '/operator/directory/nw-zfe',
    );
    const same = '/operator/directory/nw-zag/merge?into=nw-zag';
    expect((await visit(merge.loader, scene.operator, same)).body).toMatchObject({ isImpossible: true });
  });

  it('ends with day and reason, and refuses to list again with an end that has passed', async () => {
    const base = '/operator/directory/bund-mbe';
    expect(errorsIn(await visit(end.action, scene.operator, `${base}/end`, { lastDay: '31.12.' }))).toEqual({
      lastDay: expect.any(String) as string,
      reason: expect.any(String) as string,
    });
    await visit(end.action, scene.operator, `${base}/end`, { lastDay: '2026-10-31', reason: 'Mittel enden' });
    expect(await storedService(scene.context, 'bund-mbe')).toMatchObject({ state: 'ended' });
    const again = { reason: 'verlängert', until: '2026-11-01' };
    expect(errorsIn(await visit(relist.action, scene.operator, `${base}/relist`, again))).toHaveProperty(
      'until',
    );
    await visit(relist.action, scene.operator, `${base}/relist`, { ...again, until: '' });
    expect(await storedService(scene.context, 'bund-mbe')).toMatchObject({ state: 'listed', until: null });
  });
});

describe('what is to be checked', () => {
  const staleIds = async () => {
    const { body } = await visit(stale.loader, scene.operator, '/operator/stale');
    return body as { total: number };
  };

  it('loses an entry on the day it is checked and gets it back after 90 days', async () => {
    const { total } = await staleIds();
    const path = '/operator/directory/by-work-in-bavaria';
    const confirm = (sourceUrl: string) =>
      visit(detail.action, scene.operator, path, { intent: 'confirm', sourceUrl });
    expect((await confirm('javascript:alert(1)')).status).toBe(400);
    expect((await confirm('https://www.work-in-bavaria.de/kontakt')).location).toBe(path);
    expect((await staleIds()).total).toBe(total - 1);
    scene.context.clock.moveTo('2027-02-21T09:00:00.000Z');
    expect((await staleIds()).total).toBe(total - 1);
    scene.context.clock.moveTo('2027-02-22T09:00:00.000Z');
    expect((await staleIds()).total).toBe(total);
    scene.context.clock.moveTo('2026-11-23T09:00:00.000Z');
  });

  it('pages by key from those never checked to those checked long ago', async () => {
    const { directoryService } = scene.context.database;
    const verifiedOn = new Date('2026-01-05');
    const where = { kind: { startsWith: 'chamber' }, state: 'listed' } as const;
    const { count } = await directoryService.updateMany({ where, data: { verifiedOn } });
    expect(count).toBeGreaterThan(100);
    const seen: string[] = [];
    let query = '';
    for (let pages = 0; pages < 20; pages += 1) {
      const { body } = await visit(stale.loader, scene.operator, `/operator/stale${query}`);
      const { rows, next } = body as { rows: Array<{ id: string }>; next: string | null };
      seen.push(...rows.map(({ id }) => id));
      if (next === null) break;
      query = `?after=${encodeURIComponent(next)}`;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength((await staleIds()).total);
    expect(seen.slice(-count).every((id) => !id.startsWith('rec-'))).toBe(true);
    await directoryService.updateMany({ where, data: { verifiedOn: null } });
  });

  it('lists addresses that do not take mail until somebody says they work', async () => {
    const { email } = await storedService(scene.context, 'by-zsef');
    await recordBounce(scene.context, { serviceId: 'by-zsef', address: email });
    const bouncing = async () =>
      (await visit(bounced.loader, scene.operator, '/operator/stale/bounced')).body;
    expect(await bouncing()).toMatchObject({
      total: 1,
      rows: [{ id: 'by-zsef', bounces: 1, bouncedOn: '2026-11-23' }],
    });
    await visit(detail.action, scene.operator, '/operator/directory/by-zsef', {
      intent: 'confirm',
      isAddressRight: 'on',
    });
    expect(await bouncing()).toMatchObject({ total: 0, rows: [] });
  });
});
