import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { collected, inPieces } from '#tests/support/files';
import { startS3Double, type S3Double } from '#tests/support/s3-double';
import { TEST_STORAGE_KEYS } from '#tests/support/storage';
import { createFileStorage, type FileStorage } from '~/platform/storage/file-storage.server';

/** More than two parts of an upload to S3. */
const large = randomBytes(12 * 1024 * 1024 + 7);
const address = '0190-org/0190-case/0190-object';

/** The source breaks off, as an upload does whose connection is gone. */
async function* broken() {
  yield large.subarray(0, 6 * 1024 * 1024);
  await Promise.resolve();
  throw new Error('cut');
}

function keepsBytes(storageOf: () => FileStorage) {
  test('gives back what it got, replaces it at once, and removes it', async () => {
    const storage = storageOf();
    const first = await storage.put(address, inPieces(large));
    expect((await collected(await storage.open({ address, ...first }))).equals(large)).toBe(true);
    const second = await storage.put(address, inPieces(Buffer.from('small')));
    expect(String(await collected(await storage.open({ address, ...second })))).toBe('small');
    await expect(collected(await storage.open({ address, ...first }))).rejects.toMatchObject({
      storageProblem: 'damaged',
    });
    await storage.remove(address);
    await storage.remove(address);
    await expect(storage.open({ address, ...second })).rejects.toMatchObject({ storageProblem: 'missing' });
    expect(await storage.isReady()).toBe(true);
  });
}

describe('a folder', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'lotsenwerk-store-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const storage = (at = folder) =>
    createFileStorage({ STORAGE_URL: undefined, STORAGE_FOLDER: at, STORAGE_KEYS: TEST_STORAGE_KEYS });

  keepsBytes(() => storage());

  test('is empty again after a source that broke off, and after a removal', async () => {
    await expect(storage().put(address, broken())).rejects.toThrow('cut');
    expect((await readdir(folder, { recursive: true })).filter((name) => name.includes('object'))).toEqual(
      [],
    );
  });

  test('that cannot be written says so', async () => {
    const blocked = path.join(folder, 'a-file');
    await writeFile(blocked, '');
    await expect(storage(blocked).put(address, inPieces(large))).rejects.toMatchObject({
      storageProblem: 'down',
    });
    expect(await storage(blocked).isReady()).toBe(false);
  });

  test('never leaves itself', async () => {
    await expect(storage().put('../elsewhere', inPieces(large))).rejects.toThrow();
  });

  test('without a master key takes nothing and is not ready', async () => {
    const keyless = createFileStorage({
      STORAGE_URL: undefined,
      STORAGE_FOLDER: folder,
      STORAGE_KEYS: undefined,
    });
    await expect(keyless.put(address, inPieces(large))).rejects.toMatchObject({
      storageProblem: 'key-unknown',
    });
    expect(await keyless.isReady()).toBe(false);
  });
});

describe('a bucket', () => {
  let bucket: S3Double;
  beforeAll(async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
    bucket = await startS3Double();
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await bucket.stop();
  });
  const storage = () =>
    createFileStorage({ STORAGE_URL: bucket.url, STORAGE_FOLDER: '', STORAGE_KEYS: TEST_STORAGE_KEYS });

  keepsBytes(storage);

  test('holds nothing readable, under its prefix', async () => {
    await storage().put(address, inPieces(Buffer.from('Reisepass')));
    expect([...bucket.objects.keys()]).toEqual([`lotsenwerk/${address}`]);
    expect([...bucket.objects.values()].some((bytes) => bytes.includes('Reisepass'))).toBe(false);
    await storage().remove(address);
  });

  test('shows nothing of a source that broke off', async () => {
    await expect(storage().put(address, broken())).rejects.toThrow('cut');
    expect(bucket.objects.size).toBe(0);
    expect(bucket.openUploads.size).toBe(0);
  });

  test('that is away says so', async () => {
    bucket.isDown = true;
    await expect(storage().put(address, inPieces(Buffer.from('x')))).rejects.toMatchObject({
      code: 'unavailable',
      storageProblem: 'down',
    });
    expect(await storage().isReady()).toBe(false);
    bucket.isDown = false;
  });
});
