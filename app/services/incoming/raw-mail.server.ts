import type { AppContext } from '~/platform/context.server';
import type { WrappedKey } from '~/platform/storage/key-ring.server';

import { openMail, sealMail } from './sealed-mail.server';

type RawContext = Pick<AppContext, 'database' | 'storage' | 'environment'>;

/** Larger ones lie with the documents: a row of ten megabytes is in memory many times on its way into the database. */
const MOST_BYTES_IN_A_ROW = 250_000;
const FRAME_BYTES = 65_536;
const DAY_MS = 24 * 60 * 60 * 1_000;
/** Far longer than a mail waits to be handled; after that nobody will come for it. */
const DAYS_KEPT = 14;

const addressOf = (id: string) => `incoming/${id}`;

/**
 * What the row of a mail holds: the mail itself, encrypted, or, for a large one, the key of its bytes in the storage, which
 * are encrypted as documents are. That the bytes go again is written down before they are there.
 *
 * @throws StorageError while the storage is away: the sender comes again
 */
export async function keepRaw(
  { database, storage, environment }: RawContext,
  { id, raw, now }: { id: string; raw: Buffer; now: Date },
): Promise<Uint8Array<ArrayBuffer>> {
  if (raw.length <= MOST_BYTES_IN_A_ROW) return sealMail(environment, id, raw);
  const dueAt = new Date(now.getTime() + DAYS_KEPT * DAY_MS);
  await database.storageRemoval.create({ data: { address: addressOf(id), dueAt, createdAt: now } });
  const key = await storage.put(addressOf(id), framesOf(raw));
  return sealMail(environment, id, Buffer.from(JSON.stringify(key)));
}

/** The mail of a row, as it came. */
export async function openRaw(
  { storage, environment }: Pick<RawContext, 'storage' | 'environment'>,
  { id, sizeBytes, sealed }: { id: string; sizeBytes: number; sealed: Uint8Array },
): Promise<Buffer> {
  const opened = openMail(environment, id, sealed);
  if (sizeBytes <= MOST_BYTES_IN_A_ROW) return opened;
  // Only `keepRaw` writes them, and nobody else can seal.
  const { wrappedKey, keyId } = JSON.parse(opened.toString('utf8')) as WrappedKey;
  const bytes = Buffer.allocUnsafe(sizeBytes);
  let at = 0;
  for await (const chunk of await storage.open({ address: addressOf(id), wrappedKey, keyId }))
    at += (chunk as Buffer).copy(bytes, at);
  return bytes.subarray(0, at);
}

/** Nobody needs the bytes any more; if the storage is away, the sweep of the folder takes them. */
export async function dropRaw(
  { database, storage }: Pick<RawContext, 'database' | 'storage'>,
  { id, sizeBytes }: { id: string; sizeBytes: number },
): Promise<void> {
  if (sizeBytes <= MOST_BYTES_IN_A_ROW) return;
  const address = addressOf(id);
  await database.storageRemoval.updateMany({ where: { address }, data: { dueAt: new Date(0) } });
  await storage.remove(address);
  await database.storageRemoval.deleteMany({ where: { address } });
}

async function* framesOf(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += FRAME_BYTES) yield bytes.subarray(at, at + FRAME_BYTES);
}
