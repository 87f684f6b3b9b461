import { beforeEach, describe, expect, test } from 'vitest';

import { accept, aCaseScene, type CaseScene } from '#tests/integration/cases/case-scene';
import { useDatabase } from '#tests/support/database';
import {
  aDocx,
  aJpeg,
  anEncryptedPdf,
  aPdf,
  aPdfOfManyObjects,
  aPdfThatGrows,
  collected,
  inPieces,
} from '#tests/support/files';
import { MAX_CASE_BYTES, MAX_FILE_BYTES } from '~/domain/folder/limits';
import { MultipartError } from '~/forms/multipart.server';
import { getCaseFolder } from '~/queries/folder/case-folder.server';
import { deleteCase } from '~/services/cases/delete-case.server';
import { deleteFile } from '~/services/folder/delete-file.server';
import { openFolderFile } from '~/services/folder/open-file.server';
import { receiveFile, type FileInput } from '~/services/folder/receive-file.server';
import { removeDue } from '~/services/folder/remove-due.server';
import { rewrapKeys } from '~/services/folder/rewrap-keys.server';
import { setExpiry } from '~/services/folder/set-expiry.server';
import { fileStorageOf } from '~/platform/storage/file-storage.server';
import { testKeyRing, TEST_STORAGE_KEYS } from '#tests/support/storage';

const database = useDatabase();
let scene: CaseScene;
beforeEach(async () => {
  await database.client.storedObject.deleteMany();
  await database.client.storageRemoval.deleteMany();
  scene = await aCaseScene(database.client);
});

const uploader = () => ({
  organisationId: scene.mine.id,
  personId: scene.hr.id,
  via: 'member' as const,
});

function receive(bytes: Uint8Array | AsyncIterable<Uint8Array>, values: Partial<FileInput> = {}) {
  return receiveFile(scene.context, {
    uploader: uploader(),
    caseId: scene.caseId,
    paperKey: 'passport',
    replaces: null,
    sentName: 'pass.pdf',
    declaredBytes: null,
    bytes: bytes instanceof Uint8Array ? inPieces(bytes) : bytes,
    ...values,
  });
}

async function stored(bytes: Uint8Array, values: Partial<FileInput> = {}) {
  const outcome = await receive(bytes, values);
  if (outcome.outcome !== 'stored') throw new Error(`refused: ${outcome.reason}`);
  return outcome;
}

const bytesOf = async (fileId: string) => {
  const reader = { personId: scene.hr.id, via: 'member', kind: 'view' } as const;
  const of = { organisationId: scene.mine.id, caseId: scene.caseId, fileId, reader };
  return collected((await openFolderFile(scene.context, of)).bytes);
};

/** Nothing of an upload is left: no row, no bytes, no room taken. */
async function expectNothing() {
  const where = { organisationId: scene.mine.id };
  expect(await database.client.storedObject.count({ where })).toBe(0);
  expect(await database.client.folderFile.count({ where })).toBe(0);
  expect(await database.client.storageRemoval.count()).toBe(0);
  expect(scene.context.storage.store.blobs.size).toBe(0);
}

describe('a file that is taken', () => {
  test.each([
    ['pass.pdf', 'application/pdf', () => aPdf('pass', 3), 3],
    [
      'lebenslauf.docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      aDocx,
      null,
    ],
  ] as const)('%s comes back as it was sent', async (sentName, mediaType, make, pageCount) => {
    const bytes = await make();
    const { fileId } = await stored(bytes, { sentName });
    expect((await bytesOf(fileId)).equals(bytes)).toBe(true);
    const row = await database.client.folderFile.findUniqueOrThrow({
      where: { id: fileId },
      include: { object: true },
    });
    expect(row).toMatchObject({ name: sentName, pageCount, object: { mediaType, sizeBytes: bytes.length } });
  });

  test('is what its content says, and a photo has lost its place', async () => {
    const { fileId, name } = await stored(await aJpeg(), { sentName: '../zeugnis.pdf' });
    expect(name).toBe('zeugnis.jpg');
    expect((await bytesOf(fileId)).toString('latin1')).not.toContain('Muster-Kamera');
  });

  test('stands at its paper, replaced by the next version, with history, seen by nobody else', async () => {
    const first = await stored(await aPdf('1'));
    scene.context.clock.moveTo('2026-11-23T09:00:01.000Z');
    const second = await stored(await aPdf('2'), { replaces: first.fileId });
    scene.context.clock.moveTo('2026-11-23T09:00:02.000Z');
    const beside = await stored(await aPdf('3'));
    expect([first.version, second.version, beside.version]).toEqual([1, 2, 1]);
    const reader = { today: '2026-11-23', language: 'de' } as const;
    const folder = await getCaseFolder(database.client, {
      organisationId: scene.mine.id,
      caseId: scene.caseId,
      ...reader,
    });
    const passport = folder.papers.find((paper) => paper.key === 'passport');
    expect(passport).toMatchObject({ isWanted: true, broughtBy: 'candidate', title: 'Reisepass' });
    expect(passport?.files.map((file) => file.id)).toEqual([second.fileId, beside.fileId]);
    expect(passport?.older.map((file) => file.id)).toEqual([first.fileId]);
    const events = await database.client.caseEvent.findMany({
      where: { caseId: scene.caseId, kind: { startsWith: 'file-' } },
      orderBy: [{ createdAt: 'asc' }],
    });
    expect(events.map((event) => event.kind)).toEqual(['file-added', 'file-replaced', 'file-added']);

    const theirs = await getCaseFolder(database.client, {
      organisationId: scene.theirs.id,
      caseId: scene.theirCaseId,
      ...reader,
    });
    expect(theirs).toMatchObject({ usedBytes: 0 });
    const target = { organisationId: scene.theirs.id, caseId: scene.theirCaseId, fileId: second.fileId };
    const stranger = { personId: scene.stranger.id, via: 'member', kind: 'view' } as const;
    await expect(openFolderFile(scene.context, { ...target, reader: stranger })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(
      getCaseFolder(database.client, { organisationId: scene.theirs.id, caseId: scene.caseId, ...reader }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a file that is refused leaves nothing behind', () => {
  const zeros = Buffer.alloc(30 * 1024 * 1024);

  test.each([
    ['empty', () => Promise.resolve(Buffer.alloc(0))],
    ['wrong-type', () => Promise.resolve(Buffer.from('MZ\u0090\u0000 a program that is called pass.pdf'))],
    ['wrong-type', () => Promise.resolve(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))],
    ['too-large', () => aPdf().then((pdf) => Buffer.concat([pdf, zeros]))],
    ['broken', async () => (await aPdf('x', 5)).subarray(0, 600)],
    ['bomb', () => Promise.resolve(aPdfOfManyObjects(250_000))],
    ['bomb', () => Promise.resolve(aPdfThatGrows())],
    ['encrypted', anEncryptedPdf],
    ['broken', async () => (await aJpeg()).subarray(0, 500)],
    ['broken', async () => (await aDocx()).subarray(0, 250)],
    ['bomb', () => aDocx({ 'word/media/image1.png': zeros })],
    ['macros', () => aDocx({ 'word/vbaProject.bin': 'Sub AutoOpen()' })],
  ] as const)('%s (case %#)', async (reason, make) => {
    expect(await receive(await make())).toMatchObject({ outcome: 'refused', reason, name: 'pass.pdf' });
    await expectNothing();
  });

  test('cut in the middle', async () => {
    const pdf = await aPdf('x', 20);
    async function* cut() {
      yield pdf.subarray(0, 500);
      await Promise.resolve();
      throw new MultipartError('The form ends in the middle.');
    }
    expect(await receive(cut())).toMatchObject({ reason: 'cut-off' });
    await expectNothing();
  });

  test('while the storage is down, and it is taken when it is back', async () => {
    const { store } = scene.context.storage;
    store.isDown = true;
    expect(await receive(await aPdf())).toMatchObject({ reason: 'storage-down' });
    expect(await database.client.folderFile.count()).toBe(0);
    store.isDown = false;
    expect(await receive(await aPdf())).toMatchObject({ outcome: 'stored' });
  });

  test('for a paper that nobody knows, a closed case, a file that was replaced meanwhile', async () => {
    expect(await receive(await aPdf(), { paperKey: 'own-x' })).toMatchObject({ reason: 'no-such-paper' });
    expect(await receive(await aPdf(), { replaces: 'gone' })).toMatchObject({ reason: 'changed-meanwhile' });
    await database.client.hiringCase.update({ where: { id: scene.caseId }, data: { status: 'closed' } });
    expect(await receive(await aPdf())).toMatchObject({ reason: 'case-closed' });
    await expectNothing();
  });

  test('for a case of another organisation', async () => {
    await expect(receive(await aPdf(), { caseId: scene.theirCaseId })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expectNothing();
  });
});

test('the same file comes once, says where it is, and two that arrive together are one', async () => {
  const pdf = await aPdf();
  const outcomes = await Promise.all([
    receive(pdf),
    receive(pdf, { paperKey: 'curriculum-vitae' }),
    receive(pdf, { paperKey: 'employment-contract' }),
  ]);
  expect(outcomes.filter((outcome) => outcome.outcome === 'stored')).toHaveLength(1);
  expect(await receive(pdf, { paperKey: 'landlord-confirmation' })).toMatchObject({
    reason: 'duplicate',
    where: { paperTitle: null },
  });
  expect(scene.context.storage.store.blobs.size).toBe(1);

  // What another case has is nobody's business here.
  const theirs = await receiveFile(scene.context, {
    uploader: { organisationId: scene.theirs.id, personId: scene.stranger.id, via: 'member' },
    caseId: scene.theirCaseId,
    paperKey: 'passport',
    replaces: null,
    sentName: 'pass.pdf',
    declaredBytes: null,
    bytes: inPieces(pdf),
  });
  expect(theirs.outcome).toBe('stored');
});

describe('the limit of a case', () => {
  /** Takes room without bytes, as an upload under way does. */
  const occupy = (sizeBytes: number) =>
    database.client.storedObject.create({
      data: {
        id: scene.context.ids.next(),
        organisationId: scene.mine.id,
        caseId: scene.caseId,
        use: 'file',
        sizeBytes,
        createdAt: scene.context.clock.now(),
      },
    });

  test('counts uploads under way, up to the last byte', async () => {
    const pdf = await aPdf();
    const other = await occupy(MAX_CASE_BYTES - pdf.length + 1);
    expect(await receive(pdf, { declaredBytes: pdf.length })).toMatchObject({ reason: 'quota' });
    expect(await receive(pdf)).toMatchObject({ reason: 'quota' });
    await database.client.storedObject.update({
      where: { id: other.id },
      data: { sizeBytes: MAX_CASE_BYTES - pdf.length },
    });
    expect(await receive(pdf, { declaredBytes: pdf.length })).toMatchObject({ outcome: 'stored' });
  });

  test('cannot be passed by several together', async () => {
    await occupy(MAX_CASE_BYTES - 2 * MAX_FILE_BYTES);
    const pdfs = await Promise.all(['1', '2', '3', '4'].map((label) => aPdf(label)));
    const gate = new Promise<void>((resolve) => {
      // All four have asked for room before the first one is done.
      const poll = setInterval(() => {
        void database.client.storedObject.count({ where: { status: 'writing' } }).then((count) => {
          if (count >= 3) {
            clearInterval(poll);
            resolve();
          }
        });
      }, 20);
    });
    const outcomes = await Promise.all(
      pdfs.map((pdf) => {
        async function* slow() {
          await gate;
          yield pdf;
        }
        return receive(slow(), { declaredBytes: MAX_FILE_BYTES });
      }),
    );
    expect(outcomes.filter((outcome) => outcome.outcome === 'stored')).toHaveLength(2);
    expect(outcomes.filter((outcome) => outcome.outcome === 'refused')).toHaveLength(2);
  });

  test('a size that is too large is refused before a byte is read', async () => {
    let isRead = false;
    async function* bytes() {
      isRead = true;
      yield await aPdf();
    }
    expect(await receive(bytes(), { declaredBytes: MAX_FILE_BYTES + 1 })).toMatchObject({
      reason: 'too-large',
    });
    expect(isRead).toBe(false);
  });
});

describe('bytes are removed', () => {
  test('with their case, and only with theirs', async () => {
    await stored(await aPdf('1'));
    await stored(await aPdf('2'));
    const { store } = scene.context.storage;
    expect(store.blobs.size).toBe(2);
    const actor = { organisationId: scene.mine.id, personId: scene.owner.id };
    await deleteCase(scene.context, { actor, caseId: scene.caseId });
    store.isDown = true;
    expect(await removeDue(scene.context)).toMatchObject({ removed: 0 });
    expect(store.blobs.size).toBe(2);
    store.isDown = false;
    await database.client.storageRemoval.updateMany({ data: { dueAt: new Date(0) } });
    expect(await removeDue(scene.context)).toMatchObject({ removed: 2, failed: 0 });
    expect(store.blobs.size).toBe(0);
    expect(await removeDue(scene.context)).toMatchObject({ removed: 0, failed: 0 });
  });

  test('of an upload whose process died, when no upload can be under way any more', async () => {
    const row = await database.client.storedObject.create({
      data: {
        id: scene.context.ids.next(),
        organisationId: scene.mine.id,
        caseId: scene.caseId,
        use: 'file',
        sizeBytes: MAX_FILE_BYTES,
        createdAt: scene.context.clock.now(),
      },
    });
    await removeDue(scene.context);
    expect(await database.client.storedObject.count({ where: { id: row.id } })).toBe(1);
    scene.context.clock.moveTo('2026-11-23T11:00:01.000Z');
    await removeDue(scene.context);
    expect(await database.client.storedObject.count({ where: { id: row.id } })).toBe(0);
    expect(await database.client.storageRemoval.count()).toBe(1);
  });
});

test('the master key is exchanged without touching a file', async () => {
  const { fileId } = await stored(await aPdf('rotation'));
  const before = await bytesOf(fileId);
  const next = `new:${Buffer.alloc(32, 9).toString('base64')}`;
  const { store } = scene.context.storage;
  const both = { ...fileStorageOf(store, testKeyRing(`${next},${TEST_STORAGE_KEYS}`)), store };
  const report = await rewrapKeys({ ...scene.context, storage: both });
  expect(report).toMatchObject({ failed: 0, stillUsed: ['new'] });
  scene.context.storage = { ...fileStorageOf(store, testKeyRing(next)), store };
  expect((await bytesOf(fileId)).equals(before)).toBe(true);

  // With a key that opens nothing, the command changes nothing and says so.
  const wrong = fileStorageOf(store, testKeyRing(`other:${Buffer.alloc(32, 3).toString('base64')}`));
  expect(await rewrapKeys({ ...scene.context, storage: wrong })).toMatchObject({
    rewrapped: 0,
    failed: 1,
    stillUsed: ['new'],
  });
});

test('the last day of a passport becomes reminders, and they are void once the file is gone', async () => {
  await accept(scene);
  const { fileId } = await stored(await aPdf());
  const of = {
    actor: { organisationId: scene.mine.id, personId: scene.hr.id },
    caseId: scene.caseId,
    fileId,
  };
  const reminders = async () => {
    const rows = await database.client.reminder.findMany({
      where: { organisationId: scene.mine.id, caseId: scene.caseId, kind: 'document-expiring' },
      select: { status: true },
    });
    return rows.map(({ status }) => status);
  };
  expect(await reminders()).toEqual([]);
  expect(await setExpiry(scene.context, { ...of, expiresOn: '2030-06-30' })).toBe('saved');
  const planned = await reminders();
  expect(planned.length).toBeGreaterThan(0);
  expect(new Set(planned)).toEqual(new Set(['planned']));
  expect(await deleteFile(scene.context, of)).toBe('deleted');
  expect(new Set(await reminders())).toEqual(new Set(['superseded']));
});
