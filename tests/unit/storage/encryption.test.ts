import { randomBytes } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { FRAME_BYTES, openStream, sealStream } from '~/platform/storage/frames.server';
import { parseMasterKeys } from '~/platform/storage/key-ring.server';
import { memoryStorage, testKeyRing } from '#tests/support/storage';

const key = randomBytes(32);
const SEALED = FRAME_BYTES + 16;

async function* inChunks(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const seal = (bytes: Buffer, size = 10_000) => collect(sealStream(inChunks(bytes, size), key));
const open = (bytes: Buffer, size = 10_000, with_ = key) => collect(openStream(inChunks(bytes, size), with_));

/** What a reader got before the damage was found, and the damage. */
async function readUntilDamage(bytes: Buffer): Promise<{ given: number; problem: unknown }> {
  let given = 0;
  try {
    for await (const chunk of openStream(inChunks(bytes, 7_000), key)) given += chunk.length;
  } catch (error) {
    return { given, problem: Reflect.get(error as object, 'storageProblem') };
  }
  return { given, problem: null };
}

describe('frames', () => {
  test.each([0, 1, FRAME_BYTES - 1, FRAME_BYTES, FRAME_BYTES + 1, 2 * FRAME_BYTES, 300_000])(
    '%d bytes come back as they were',
    async (length) => {
      const bytes = randomBytes(length);
      expect((await open(await seal(bytes))).equals(bytes)).toBe(true);
    },
  );

  test('the pieces in which bytes arrive do not matter', async () => {
    const bytes = randomBytes(150_000);
    const sealed = await seal(bytes);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 500, max: 200_000 }), async (size) => {
        expect((await seal(bytes, size)).equals(sealed)).toBe(true);
        expect((await open(sealed, size)).equals(bytes)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  const sealedOf = () => seal(Buffer.alloc(3 * FRAME_BYTES, 'x'));

  test.each([
    ['in its first byte', 4],
    ['in the middle of the second frame', 4 + SEALED + 500],
    ['in its last tag', 4 + 3 * SEALED - 1],
    ['in its mark', 0],
  ])('a stream changed %s does not open, and nothing of the changed frame is given', async (_case, at) => {
    const sealed = await sealedOf();
    sealed[at] = (sealed[at] ?? 0) ^ 1;
    const { given, problem } = await readUntilDamage(sealed);
    expect(problem).toBe('damaged');
    expect(given).toBeLessThanOrEqual(Math.max(0, Math.floor((at - 4) / SEALED)) * FRAME_BYTES);
  });

  test.each([
    ['to nothing', 0],
    ['to its mark', 4],
    ['within a frame', 4 + SEALED + 100],
    ['exactly after a frame', 4 + SEALED],
    ['before the last frame', 4 + 2 * SEALED],
    ['by one byte', 4 + 3 * SEALED - 1],
  ])('a stream cut %s does not open', async (_case, length) => {
    const { problem } = await readUntilDamage((await sealedOf()).subarray(0, length));
    expect(problem).toBe('damaged');
  });

  test('frames that changed places, came twice or from another file do not open', async () => {
    const sealed = await sealedOf();
    const [mark, one, two, three] = [
      sealed.subarray(0, 4),
      sealed.subarray(4, 4 + SEALED),
      sealed.subarray(4 + SEALED, 4 + 2 * SEALED),
      sealed.subarray(4 + 2 * SEALED),
    ];
    for (const frames of [
      [mark, two, one, three],
      [mark, one, one, two, three],
      [mark, one, two, three, three],
      [mark, one, three],
    ]) {
      expect((await readUntilDamage(Buffer.concat(frames))).problem).toBe('damaged');
    }
    await expect(open(sealed, 10_000, randomBytes(32))).rejects.toMatchObject({ storageProblem: 'damaged' });
  });
});

describe('master keys', () => {
  const [old, next] = [1, 2].map((fill) => Buffer.alloc(32, fill).toString('base64'));
  const address = 'org/case/object';

  test('a file of the old key opens after the rotation, with the old key gone', async () => {
    const before = memoryStorage(testKeyRing(`old:${old}`));
    const wrapped = await before.put(address, inChunks(Buffer.from('Reisepass'), 3));
    expect(wrapped.keyId).toBe('old');

    const during = memoryStorage(testKeyRing(`new:${next},old:${old}`));
    const rewrapped = during.rewrap({ address, ...wrapped });
    expect(rewrapped.keyId).toBe('new');

    const after = memoryStorage(testKeyRing(`new:${next}`));
    for (const [at, bytes] of before.store.blobs) after.store.blobs.set(at, bytes);
    expect(String(await collect(await after.open({ address, ...rewrapped })))).toBe('Reisepass');
    await expect(after.open({ address, ...wrapped })).rejects.toMatchObject({
      storageProblem: 'key-unknown',
    });
  });

  test('another key under the same id is told apart from damage, and nothing is lost', async () => {
    const right = memoryStorage(testKeyRing(`a:${old}`));
    const wrapped = await right.put(address, inChunks(Buffer.from('Zeugnis'), 3));
    const wrong = memoryStorage(testKeyRing(`a:${next}`));
    await expect(wrong.open({ address, ...wrapped })).rejects.toMatchObject({
      code: 'unavailable',
      storageProblem: 'key-wrong',
    });
    expect(String(await collect(await right.open({ address, ...wrapped })))).toBe('Zeugnis');
  });

  test('a key does not open for another address', async () => {
    const storage = memoryStorage();
    const wrapped = await storage.put(address, inChunks(Buffer.from('x'), 1));
    await expect(storage.open({ address: 'org/case/other', ...wrapped })).rejects.toMatchObject({
      storageProblem: 'key-wrong',
    });
  });

  test('nothing readable lies in the storage', async () => {
    const storage = memoryStorage();
    await storage.put(address, inChunks(Buffer.from('Geburtsurkunde von Person Muster'), 5));
    expect(storage.store.blobs.get(address)?.includes('Muster')).toBe(false);
  });

  test.each([
    ['a:short', 'must be'],
    [`${old}`, 'must be'],
    [`a:${old},a:${next}`, 'twice'],
    [`a:${old},`, 'must be'],
  ])('%s is refused with a reason', (text, reason) => {
    expect(parseMasterKeys(text)).toMatchObject({ problem: expect.stringContaining(reason) });
  });
});
