import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A bucket that speaks as much S3 as the storage uses: objects, uploads in parts, and being away. */
export interface S3Double {
  /** For `STORAGE_URL`. */
  readonly url: string;
  readonly objects: Map<string, Buffer>;
  /** Uploads in parts that were begun and neither completed nor given up. */
  readonly openUploads: Map<string, Map<number, Buffer>>;
  /** From now on it answers with 503. */
  isDown: boolean;
  stop(): Promise<void>;
}

export async function startS3Double(bucket = 'papers'): Promise<S3Double> {
  const objects = new Map<string, Buffer>();
  const openUploads = new Map<string, Map<number, Buffer>>();
  let uploads = 0;
  const state = { isDown: false };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const key = decodeURIComponent(url.pathname.slice(bucket.length + 2));
    const uploadId = url.searchParams.get('uploadId');
    const xml = (status: number, text: string) =>
      response.writeHead(status, { 'Content-Type': 'application/xml' }).end(`<?xml version="1.0"?>${text}`);
    const failed = (status: number, code: string) =>
      xml(status, `<Error><Code>${code}</Code><Message>${code}</Message></Error>`);
    if (state.isDown) return void failed(503, 'ServiceUnavailable');
    switch (request.method) {
      case 'HEAD':
        return void response.writeHead(key === '' || objects.has(key) ? 200 : 404).end();
      case 'GET': {
        const found = objects.get(key);
        if (found === undefined) return void failed(404, 'NoSuchKey');
        return void response.writeHead(200, { 'Content-Length': found.length }).end(found);
      }
      case 'PUT': {
        const part = url.searchParams.get('partNumber');
        if (part === null || uploadId === null) objects.set(key, body);
        else openUploads.get(uploadId)?.set(Number(part), body);
        return void response.writeHead(200, { ETag: `"${body.length}"` }).end();
      }
      case 'POST': {
        if (uploadId === null) {
          const id = `upload-${(uploads += 1)}`;
          openUploads.set(id, new Map());
          return void xml(
            200,
            `<InitiateMultipartUploadResult><Bucket>${bucket}</Bucket><Key>${key}</Key><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
          );
        }
        const parts = [...(openUploads.get(uploadId) ?? [])].sort(([left], [right]) => left - right);
        objects.set(key, Buffer.concat(parts.map(([, bytes]) => bytes)));
        openUploads.delete(uploadId);
        return void xml(
          200,
          `<CompleteMultipartUploadResult><Key>${key}</Key><ETag>"x"</ETag></CompleteMultipartUploadResult>`,
        );
      }
      case 'DELETE':
        if (uploadId === null) objects.delete(key);
        else openUploads.delete(uploadId);
        return void response.writeHead(204).end();
      default:
        return void failed(405, 'MethodNotAllowed');
    }
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `s3://${bucket}/lotsenwerk?endpoint=http://127.0.0.1:${port}&region=eu-central-1`,
    objects,
    openUploads,
    get isDown() {
      return state.isDown;
    },
    set isDown(value) {
      state.isDown = value;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
