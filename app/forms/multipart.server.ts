/**
 * Reads `multipart/form-data` (RFC 7578) as a stream: memory holds one chunk and one boundary, whatever the size of a
 * file. The forms of frameworks hold whole files; the one parser among our packages takes no `;` and no `=` in names.
 */

/** One field of a form. Its bytes must be read, or left, before the next part is asked for. */
export interface FormPart {
  name: string;
  /** As the browser sent it; null: not a file. */
  fileName: string | null;
  bytes: AsyncIterable<Buffer>;
  /** The whole value of a short field. @throws MultipartError beyond `maxBytes` */
  text(maxBytes?: number): Promise<string>;
}

/** The form ends in the middle, or is none. Told apart by `isMultipartError`. */
export class MultipartError extends Error {
  readonly isMultipartError = true;
}

export function isMultipartError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'isMultipartError' in error;
}

const MAX_HEAD_BYTES = 16_384;
const MAX_FIELD_BYTES = 10_000;
const LINE = Buffer.from('\r\n');
const BLANK_LINE = Buffer.from('\r\n\r\n');

/** The boundary that a `Content-Type` names, or null if it is no multipart form. */
export function boundaryOf(contentType: string | null): string | null {
  const match = /^multipart\/form-data\s*;.*?\bboundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(
    contentType ?? '',
  );
  return match?.[1] ?? match?.[2] ?? null;
}

/** The parts of a form one after the other; what a caller leaves of a part is skipped. */
export async function* partsOf(body: AsyncIterable<Uint8Array>, boundary: string): AsyncGenerator<FormPart> {
  // With a line break before it, the first boundary looks like all others.
  const reader = new Reader(withLineBefore(body));
  const mark = Buffer.from(`\r\n--${boundary}`);
  await skip(reader.until(mark));
  for (;;) {
    const after = await reader.take(2);
    if (after.toString('latin1') === '--') return;
    if (!after.equals(LINE)) throw new MultipartError('A boundary is followed by something else.');
    const head = await collect(reader.until(BLANK_LINE), MAX_HEAD_BYTES);
    const bytes = reader.until(mark);
    yield {
      ...readHead(head.toString('utf8')),
      bytes,
      text: async (maxBytes = MAX_FIELD_BYTES) => (await collect(bytes, maxBytes)).toString('utf8'),
    };
    await skip(bytes);
  }
}

async function* withLineBefore(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield LINE;
  yield* body;
}

async function skip(bytes: AsyncIterable<Buffer>): Promise<void> {
  const rest = bytes[Symbol.asyncIterator]();
  for (let isOver = false; !isOver;) isOver = (await rest.next()).done === true;
}

async function collect(bytes: AsyncIterable<Buffer>, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > maxBytes) throw new MultipartError('A field is longer than any of ours.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function readHead(head: string): Pick<FormPart, 'name' | 'fileName'> {
  const line = head.split('\r\n').find((candidate) => /^content-disposition\s*:/i.test(candidate)) ?? '';
  const name = parameterOf(line, 'name');
  if (name === null) throw new MultipartError('A part has no name.');
  return { name, fileName: parameterOf(line, 'filename') };
}

/** Browsers write `"`, CR and LF of a name as `%22`, `%0D` and `%0A` and leave everything else as it is. */
function parameterOf(line: string, name: string): string | null {
  const value = new RegExp(`;\\s*${name}="((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(line)?.[1];
  if (value === undefined) return null;
  return value
    .replace(/\\(["\\])/g, '$1')
    .replace(/%22/g, '"')
    .replace(/%0D/gi, '')
    .replace(/%0A/gi, '');
}

/** Gives bytes up to a mark, chunk by chunk. */
class Reader {
  readonly #source: AsyncIterator<Uint8Array>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(body: AsyncIterable<Uint8Array>) {
    this.#source = body[Symbol.asyncIterator]();
  }

  /** @throws MultipartError if the body is over */
  async #readMore(): Promise<void> {
    const { done, value } = await this.#source.next();
    if (done) throw new MultipartError('The form ends in the middle.');
    this.#rest = this.#rest.length === 0 ? asBuffer(value) : Buffer.concat([this.#rest, value]);
  }

  async take(length: number): Promise<Buffer> {
    while (this.#rest.length < length) await this.#readMore();
    const taken = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    return taken;
  }

  /** Everything before the mark, which is passed over. An iterator that was left goes on where it stopped. */
  until(mark: Buffer): AsyncIterable<Buffer> {
    const pieces = this.#pieces(mark);
    // `for await` ends a generator that it leaves early; the rest of the part is still to be skipped.
    return { [Symbol.asyncIterator]: () => ({ next: () => pieces.next() }) };
  }

  async *#pieces(mark: Buffer): AsyncGenerator<Buffer> {
    for (;;) {
      const found = this.#rest.indexOf(mark);
      if (found !== -1) {
        const last = this.#rest.subarray(0, found);
        this.#rest = this.#rest.subarray(found + mark.length);
        if (last.length > 0) yield last;
        return;
      }
      // The mark may begin in what is held back.
      const safe = this.#rest.length - mark.length + 1;
      if (safe > 0) {
        const piece = this.#rest.subarray(0, safe);
        this.#rest = this.#rest.subarray(safe);
        yield piece;
      }
      await this.#readMore();
    }
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
