import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { beforeEach, describe, expect, test } from 'vitest';

import type { Person } from '#prisma/generated/client';
import { aCaseScene, type CaseScene } from '#tests/integration/cases/case-scene';
import { visit } from '#tests/integration/organisations/scene';
import { requestContext } from '#tests/support/context';
import { useDatabase } from '#tests/support/database';
import { aJpeg, aPdf } from '#tests/support/files';
import { signInAs } from '#tests/support/sign-in';
import { memoryStorage, testKeyRing } from '#tests/support/storage';
import type { ReceiveOutcome } from '~/domain/folder/receive-outcome';
import type { SectionView } from '~/domain/folder/folder-view';
import { statusOf } from '~/platform/errors';
import type { FolderFilePage } from '~/queries/folder/folder-file.server';
import { action as folderAction, loader as folderLoader } from '~/routes/o.$org.cases.$case.folder._index';
import {
  action as fileAction,
  loader as fileLoader,
} from '~/routes/o.$org.cases.$case.folder.files.$file._index';
import { action as deleteAction } from '~/routes/o.$org.cases.$case.folder.files.$file.delete';
import { loader as openLoader } from '~/routes/o.$org.cases.$case.folder.files.$file.open';
import { loader as rawLoader } from '~/routes/o.$org.cases.$case.folder.files.$file.raw.$ticket';
import { action as newPaperAction } from '~/routes/o.$org.cases.$case.folder.papers.new';
import { action as waiveAction } from '~/routes/o.$org.cases.$case.folder.papers.$paper.waive';
import { loader as historyLoader } from '~/routes/o.$org.cases.$case.history';
import { action as uploadAction } from '~/routes/o.$org.cases.$case.folder.upload';

const database = useDatabase();
let scene: CaseScene;
beforeEach(async () => {
  scene = await aCaseScene(database.client);
});

interface Sending {
  person?: Person | null;
  caseId?: string;
  fields?: Record<string, string>;
  files: Array<{ name: string; bytes: Uint8Array }>;
  script?: boolean;
}

/** Sends files as a browser does, by the page's script or as a plain form. */
async function send({
  person = scene.hr,
  caseId = scene.caseId,
  fields = {},
  files,
  script = true,
}: Sending) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ paper: 'passport', ...fields })) form.append(name, value);
  for (const { name, bytes } of files) form.append('file', new File([new Uint8Array(bytes)], name));
  const request = new Request('http://localhost:3000/?lang=de', {
    method: 'POST',
    body: form,
    headers: {
      ...(person ? { Cookie: await signInAs(scene.context, person) } : {}),
      ...(script ? { Accept: 'application/json', 'X-Requested-With': 'fetch' } : {}),
    },
  });
  const args = {
    request,
    params: { org: scene.mine.slug, case: caseId },
    context: requestContext(scene.context),
  } as unknown as ActionFunctionArgs;
  try {
    const answer = await (script ? uploadAction : folderAction)(args);
    if (answer instanceof Response)
      return { status: answer.status, location: answer.headers.get('Location'), outcomes: [] };
    const body = answer.data as { outcomes: ReceiveOutcome[] | null };
    return { status: answer.init?.status ?? 200, location: null, outcomes: body.outcomes ?? [] };
  } catch (thrown) {
    return {
      status: thrown instanceof Response ? thrown.status : statusOf(thrown),
      location: null,
      outcomes: [],
    };
  }
}

async function aFile(): Promise<string> {
  const { outcomes } = await send({ files: [{ name: 'pass.pdf', bytes: await aPdf('page') }] });
  const [outcome] = outcomes;
  if (outcome?.outcome !== 'stored') throw new Error('The file was not stored.');
  return outcome.fileId;
}

const params = (fileId?: string) => ({
  org: scene.mine.slug,
  case: scene.caseId,
  ...(fileId === undefined ? {} : { file: fileId }),
});

type Route = (args: LoaderFunctionArgs & ActionFunctionArgs) => unknown;
const go = (route: Route, person: Person, fileId?: string, form?: Record<string, string>) =>
  visit(scene, route, {
    person,
    path: '/?lang=de',
    params: params(fileId),
    ...(form === undefined ? {} : { form }),
  });

/** Opens a file as a browser does: the address first, then what it leads to. */
async function open(person: Person, fileId: string, { as = 'view', otherFile = fileId, by = person } = {}) {
  const context = requestContext(scene.context);
  const request = async (path: string, who: Person) =>
    new Request(`http://localhost:3000${path}`, { headers: { Cookie: await signInAs(scene.context, who) } });
  const address = await openLoader({
    request: await request(`/?as=${as}`, person),
    params: params(fileId),
    context,
  } as LoaderFunctionArgs);
  const ticket = (address.headers.get('Location') ?? '').split('/').at(-1) ?? '';
  scene.context.clock.advance(wait);
  wait = 0;
  return rawLoader({
    request: await request('/', by),
    params: { ...params(otherFile), ticket },
    context: requestContext(scene.context),
  } as LoaderFunctionArgs);
}
let wait = 0;

describe('uploading', () => {
  test('by script and as a plain form with several files, seen by a viewer, who may not send', async () => {
    const byScript = await send({ files: [{ name: 'pass.pdf', bytes: await aPdf('1') }] });
    expect(byScript).toMatchObject({ status: 200, outcomes: [{ outcome: 'stored', name: 'pass.pdf' }] });
    const plain = await send({
      script: false,
      files: [
        { name: 'a.pdf', bytes: await aPdf('2') },
        { name: 'b.jpg', bytes: await aJpeg() },
      ],
    });
    expect(plain).toMatchObject({ status: 302 });
    const page = (await go(folderLoader, scene.viewer)).body as { sections: SectionView[]; canEdit: boolean };
    expect(page.canEdit).toBe(false);
    const passport = page.sections[0]?.papers.find((paper) => paper.key === 'passport');
    expect(passport).toMatchObject({ state: 'there' });
    expect(passport?.files).toHaveLength(3);
    expect(
      await send({ person: scene.viewer, files: [{ name: 'x.pdf', bytes: await aPdf('3') }] }),
    ).toMatchObject({
      status: 403,
    });
  });

  test('says of each file of a plain form what became of it, and keeps the good ones', async () => {
    const answer = await send({
      script: false,
      files: [
        { name: 'gut.pdf', bytes: await aPdf('4') },
        { name: 'programm.pdf', bytes: Buffer.from('MZ') },
      ],
    });
    expect(answer).toMatchObject({
      status: 400,
      outcomes: [{ outcome: 'stored' }, { outcome: 'refused', reason: 'wrong-type', name: 'programm.pdf' }],
    });
    expect(await send({ script: false, files: [{ name: '', bytes: Buffer.alloc(0) }] })).toMatchObject({
      status: 400,
      outcomes: [],
    });
  });

  test('needs a sign-in, and reaches no case of another organisation', async () => {
    const files = [{ name: 'x.pdf', bytes: await aPdf('5') }];
    expect(await send({ person: null, files })).toMatchObject({ status: 401 });
    expect(await send({ person: scene.stranger, files })).toMatchObject({ status: 404 });
    expect(await send({ caseId: scene.theirCaseId, files })).toMatchObject({ status: 404 });
    expect(await database.client.storedObject.count({ where: { organisationId: scene.theirs.id } })).toBe(0);
  });
});

describe('opening a file', () => {
  test('gives it once, safely, to the person the address was made for, and writes down who', async () => {
    const fileId = await aFile();
    const shown = await open(scene.viewer, fileId);
    expect(shown.status).toBe(200);
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="pass.pdf"; filename*=UTF-8''pass.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    expect(Buffer.from(await shown.arrayBuffer()).equals(await aPdf('page'))).toBe(true);
    const saved = await open(scene.hr, fileId, { as: 'download' });
    expect(saved.headers.get('Content-Disposition')).toMatch(/^attachment/);
    expect(saved.headers.get('Content-Security-Policy')).toContain('sandbox');
    await saved.arrayBuffer();

    const page = (await go(fileLoader, scene.viewer, fileId)).body as Pick<FolderFilePage, 'accesses'>;
    expect(page.accesses.map(({ who, kind }) => [who, kind]).sort()).toEqual(
      [
        [scene.hr.name, 'download'],
        [scene.viewer.name, 'view'],
      ].sort(),
    );
  });

  test('not after five minutes, not for another person, file or organisation', async () => {
    const fileId = await aFile();
    const other = await send({ files: [{ name: 'b.pdf', bytes: await aPdf('other') }] });
    const [second] = other.outcomes;
    const otherFile = second?.outcome === 'stored' ? second.fileId : '';
    wait = 5 * 60 * 1_000;
    expect((await open(scene.hr, fileId)).status).toBe(302);
    expect((await open(scene.hr, fileId, { by: scene.owner })).status).toBe(302);
    expect((await open(scene.hr, fileId, { otherFile })).status).toBe(302);
    await expect(open(scene.stranger, fileId)).rejects.toMatchObject({ code: 'not-found' });
    expect(await database.client.folderAccess.count({ where: { organisationId: scene.mine.id } })).toBe(0);
  });

  test('with a wrong master key says so, and nothing is lost', async () => {
    const fileId = await aFile();
    const right = scene.context.storage;
    const other = memoryStorage(testKeyRing(`test:${Buffer.alloc(32, 1).toString('base64')}`));
    for (const [at, bytes] of right.store.blobs) other.store.blobs.set(at, bytes);
    scene.context.storage = other;
    const answer = await open(scene.hr, fileId);
    expect(answer.status).toBe(302);
    expect(decodeURIComponent(answer.headers.get('Set-Cookie') ?? '')).toContain(
      'folder:filePage.storage.keyWrong',
    );
    scene.context.storage = right;
    expect((await open(scene.hr, fileId)).status).toBe(200);
  });
});

describe('working on a file', () => {
  const check = {
    intent: 'check',
    result: 'in-order',
    reason: '',
    seenAs: 'original',
    translation: 'none-needed',
  };

  test('checks, expiry and place are saved with history; what is wanting needs a reason', async () => {
    const fileId = await aFile();
    expect(await go(fileAction, scene.hr, fileId, { ...check, result: 'wanting' })).toMatchObject({
      status: 400,
    });
    expect(await go(fileAction, scene.hr, fileId, check)).toMatchObject({ flash: 'folder:flash.checked' });
    expect(
      await go(fileAction, scene.hr, fileId, { intent: 'expiry', expiresOn: '2026-12-24' }),
    ).toMatchObject({
      flash: 'folder:flash.expirySaved',
    });
    expect(
      await go(fileAction, scene.hr, fileId, { intent: 'expiry', expiresOn: '2026-02-30' }),
    ).toMatchObject({
      status: 400,
    });
    expect(await go(fileAction, scene.hr, fileId, { intent: 'move', toPaper: 'own-gone' })).toMatchObject({
      status: 400,
    });
    expect(
      await go(fileAction, scene.hr, fileId, { intent: 'move', toPaper: 'curriculum-vitae' }),
    ).toMatchObject({ flash: 'folder:flash.moved' });
    const page = (await go(fileLoader, scene.hr, fileId)).body as Pick<
      FolderFilePage,
      'paper' | 'file' | 'checks'
    >;
    expect(page).toMatchObject({
      paper: { key: 'curriculum-vitae' },
      file: { expiresOn: '2026-12-24', state: 'expires-soon' },
      checks: [{ result: 'in-order', checkedBy: scene.hr.name }],
    });
    const kinds = await database.client.caseEvent.findMany({
      where: { caseId: scene.caseId, kind: { startsWith: 'file-' } },
      select: { kind: true },
    });
    expect(kinds.map(({ kind }) => kind).sort()).toEqual([
      'file-added',
      'file-checked',
      'file-expiry-set',
      'file-moved',
    ]);
    const history = (await go(historyLoader, scene.viewer)).body as { rows: Array<{ what: string }> };
    expect(history.rows.map(({ what }) => what)).toContain('Datei verschoben zu: Lebenslauf auf Deutsch');
  });

  test('deleting is real, and the version before counts again', async () => {
    const first = await aFile();
    const { outcomes } = await send({
      fields: { replaces: first },
      files: [{ name: 'neu.pdf', bytes: await aPdf('new') }],
    });
    const [second] = outcomes;
    if (second?.outcome !== 'stored') throw new Error('not stored');
    expect(await go(fileAction, scene.hr, first, check)).toMatchObject({ flash: 'folder:check.replaced' });
    expect(await go(deleteAction, scene.hr, second.fileId, { intent: 'confirm' })).toMatchObject({
      flash: 'folder:flash.deleted',
    });
    expect(scene.context.queue.woken).toContainEqual({ name: 'sweep.storage', payload: {} });
    expect(await database.client.folderFile.findMany({ where: { caseId: scene.caseId } })).toMatchObject([
      { id: first, replacedAt: null },
    ]);
    expect(await go(fileLoader, scene.hr, second.fileId)).toMatchObject({ status: 404 });
  });

  test('papers of one’s own come and go, and a wanted one can be waived', async () => {
    const add = (form: Record<string, string>) => go(newPaperAction, scene.hr, undefined, form);
    expect(await add({ title: '', section: 'housing' })).toMatchObject({ status: 400 });
    expect(await add({ title: 'Mietvertrag', section: 'housing' })).toMatchObject({
      flash: 'folder:flash.paperAdded',
    });
    expect(await add({ title: 'mietvertrag', section: 'health' })).toMatchObject({ status: 400 });
    const own = await database.client.folderPaper.findFirstOrThrow({ where: { title: 'Mietvertrag' } });
    const remove = { intent: 'remove-paper', paper: own.key };
    await send({ fields: { paper: own.key }, files: [{ name: 'm.pdf', bytes: await aPdf('m') }] });
    expect(await go(folderAction, scene.hr, undefined, remove)).toMatchObject({
      flash: 'folder:flash.hasFiles',
    });
    await database.client.storedObject.deleteMany({ where: { caseId: scene.caseId } });
    expect(await go(folderAction, scene.hr, undefined, remove)).toMatchObject({
      flash: 'folder:flash.paperRemoved',
    });

    const waive = (reason: string) =>
      visit(scene, waiveAction, {
        person: scene.hr,
        path: '/',
        params: { ...params(), paper: 'power-of-attorney' },
        form: { reason },
      });
    expect(await waive('')).toMatchObject({ status: 400 });
    expect(await waive('Liegt der Behörde vor')).toMatchObject({ flash: 'folder:flash.waived' });
    expect(
      await go(folderAction, scene.hr, undefined, { intent: 'want-paper', paper: 'power-of-attorney' }),
    ).toMatchObject({ flash: 'folder:flash.wantedAgain' });
  });

  test('is for people who may change cases of this organisation', async () => {
    const fileId = await aFile();
    for (const person of [scene.viewer, scene.stranger]) {
      const status = person === scene.viewer ? 403 : 404;
      expect(await go(fileAction, person, fileId, check)).toMatchObject({ status });
      expect(await go(deleteAction, person, fileId, { intent: 'confirm' })).toMatchObject({ status });
      expect(await go(newPaperAction, person, undefined, { title: 'x', section: 'work' })).toMatchObject({
        status,
      });
    }
    expect(await go(fileLoader, scene.stranger, fileId)).toMatchObject({ status: 404 });
    const own = await visit(scene, fileAction, {
      person: scene.stranger,
      path: '/',
      params: { org: scene.theirs.slug, case: scene.theirCaseId, file: fileId },
      form: check,
    });
    expect(own).toMatchObject({ status: 404 });
    expect(await database.client.folderCheck.count({ where: { fileId } })).toBe(0);
    expect(await database.client.folderFile.count({ where: { id: fileId } })).toBe(1);
  });
});
