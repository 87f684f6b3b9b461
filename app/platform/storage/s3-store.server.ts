import { Readable } from 'node:stream';

import type { S3Client } from '@aws-sdk/client-s3';

import type { BlobStore } from './blob-store.server';
import { StorageError } from './storage-error.server';

/** S3's own minimum for a part of an upload; with two at a time a file under way needs about 10 MB. */
const PART_BYTES = 5 * 1024 * 1024;
const PARTS_AT_A_TIME = 1;
const CONNECT_TIMEOUT_MS = 5_000;
const ANSWER_TIMEOUT_MS = 60_000;

export interface S3Place {
  bucket: string;
  /** Stands before every address, with a slash at its end; may be empty. */
  prefix: string;
  endpoint: string | null;
  region: string;
}

/** Reads "s3://bucket/prefix?endpoint=https://…&region=eu-central-1". Access keys come from AWS's own variables. */
export function s3PlaceOf(address: string): S3Place {
  const url = new URL(address);
  const prefix = url.pathname.replace(/^\/+|\/+$/g, '');
  return {
    bucket: url.hostname,
    prefix: prefix === '' ? '' : `${prefix}/`,
    endpoint: url.searchParams.get('endpoint'),
    region: url.searchParams.get('region') ?? 'eu-central-1',
  };
}

/** Keeps bytes in a bucket that speaks S3. The library is loaded with the first use: it is large and most run on a disk. */
export function createS3Store({ bucket, prefix, endpoint, region }: S3Place): BlobStore {
  let made: Promise<S3Client> | null = null;
  const client = () => (made ??= connect());

  async function connect(): Promise<S3Client> {
    const { S3Client: Client } = await import('@aws-sdk/client-s3');
    return new Client({
      region,
      ...(endpoint === null ? {} : { endpoint, forcePathStyle: true }),
      maxAttempts: 3,
      // Checksums of their own kind are not known to every storage that speaks S3; GCM tells us about damage.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      requestHandler: { connectionTimeout: CONNECT_TIMEOUT_MS, requestTimeout: ANSWER_TIMEOUT_MS },
    });
  }

  return {
    async put(address, bytes) {
      const { Upload } = await import('@aws-sdk/lib-storage');
      let failed: Error | null = null;
      async function* passed() {
        try {
          yield* bytes;
        } catch (error) {
          failed =
            error instanceof Error ? error : new Error('The source of a file failed.', { cause: error });
          throw error;
        }
      }
      try {
        const upload = new Upload({
          client: await client(),
          params: { Bucket: bucket, Key: prefix + address, Body: Readable.from(passed()) },
          partSize: PART_BYTES,
          queueSize: PARTS_AT_A_TIME,
        });
        // Nothing appears under the key until the last part is there; parts of a failed upload are given up.
        await upload.done();
      } catch (error) {
        throw failed ?? down(error);
      }
    },
    async get(address) {
      const { GetObjectCommand } = await import('@aws-sdk/client-s3');
      try {
        const answer = await (
          await client()
        ).send(new GetObjectCommand({ Bucket: bucket, Key: prefix + address }));
        if (answer.Body instanceof Readable) return answer.Body;
      } catch (error) {
        if (isMissing(error)) throw new StorageError('missing', 'A stored file is not in the bucket.', error);
        throw down(error);
      }
      throw new StorageError('missing', 'The bucket answered without bytes.');
    },
    async remove(address) {
      const { DeleteObjectCommand } = await import('@aws-sdk/client-s3');
      try {
        await (await client()).send(new DeleteObjectCommand({ Bucket: bucket, Key: prefix + address }));
      } catch (error) {
        if (!isMissing(error)) throw down(error);
      }
    },
    async isReady() {
      try {
        const { HeadBucketCommand } = await import('@aws-sdk/client-s3');
        await (await client()).send(new HeadBucketCommand({ Bucket: bucket }));
        return true;
      } catch {
        return false;
      }
    },
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && (error.name === 'NoSuchKey' || error.name === 'NotFound');
}

function down(error: unknown): StorageError {
  return new StorageError('down', 'The bucket of the storage cannot be used.', error);
}
