import { randomUUID } from 'node:crypto';

/** Smaller ones are no work for the parser. */
const LARGE_BYTES = 200_000;
const MOST_HEADER_BYTES = 8_000;
const HEADER = /^content-transfer-encoding:[ \t]*base64[ \t]*\r?$/im;
const SPELLINGS = ['base64', 'BASE64', 'Base64'];

export interface LargeParts {
  /** The mail with a short mark in place of each large part. */
  mail: Buffer;
  /** What stands behind a mark; null: it is none of ours. */
  contentOf(mark: Buffer): Buffer | null;
}

/**
 * Takes large attachments out of a mail before it is parsed, and decodes them in one go: the parser reads line by line and
 * needs four times as long for them. A body in base 64 holds no hyphen, so it ends where the next boundary begins.
 */
export function withoutLargeParts(raw: Buffer): LargeParts {
  if (raw.length < LARGE_BYTES) return { mail: raw, contentOf: () => null };
  const secret = randomUUID();
  const contents: Array<readonly [start: number, end: number]> = [];
  const pieces: Buffer[] = [];
  let copied = 0;
  for (let at = nextMention(raw, 0); at >= 0;) {
    const body = bodyAfter(raw, at);
    if (body === null) {
      at = nextMention(raw, at + 1);
      continue;
    }
    const [start, end] = body;
    if (end - start >= LARGE_BYTES) {
      const mark = Buffer.from(`${secret}-${contents.length}`).toString('base64');
      pieces.push(raw.subarray(copied, start), Buffer.from(`${mark}\r\n`));
      contents.push(body);
      copied = end;
    }
    at = nextMention(raw, end);
  }
  if (contents.length === 0) return { mail: raw, contentOf: () => null };
  return {
    mail: Buffer.concat([...pieces, raw.subarray(copied)]),
    contentOf(mark) {
      if (mark.length > secret.length + 8 || !mark.subarray(0, secret.length).equals(Buffer.from(secret)))
        return null;
      const found = contents[Number(mark.subarray(secret.length + 1).toString())];
      return found === undefined ? null : Buffer.from(raw.toString('latin1', ...found), 'base64');
    },
  };
}

function nextMention(raw: Buffer, from: number): number {
  const found = SPELLINGS.map((word) => raw.indexOf(word, from)).filter((at) => at >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}

/** Where the body of the part begins and ends in whose header the word stands; null: it stands elsewhere, or in a text. */
function bodyAfter(raw: Buffer, at: number): readonly [start: number, end: number] | null {
  const lineStart = raw.lastIndexOf('\n', at) + 1;
  const [crlf, lf] = [raw.indexOf('\r\n\r\n', at), raw.indexOf('\n\n', at)];
  const headEnd = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf + 4 : lf + 2;
  if ((crlf < 0 && lf < 0) || headEnd - at > MOST_HEADER_BYTES) return null;
  if (!HEADER.test(raw.toString('latin1', lineStart, raw.indexOf('\n', at)))) return null;
  const headStart = Math.max(0, raw.lastIndexOf('\n--', lineStart), lineStart - MOST_HEADER_BYTES);
  if (/^content-type:[ \t]*(text|multipart|message)\//im.test(raw.toString('latin1', headStart, headEnd)))
    return null;
  const boundary = raw.indexOf('\n--', headEnd);
  return [headEnd, boundary < 0 ? raw.length : boundary + 1];
}
